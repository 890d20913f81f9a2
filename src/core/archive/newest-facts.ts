import type { ReviewMark } from '../../contract/review.ts';
import type { Condition } from './condition.ts';
import type { Meant } from './reviewed-facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

// The list of facts by the date of their articles. No index of facts leads along it, and sorting a million takes seconds: the articles are put in order,
// and each article's facts are asked for when they come into view. A mark is [article, facts of it that lie before the row]; article 0: the first.

const beginning: ReviewMark = [0, 0];

/** How many facts are meant, and marks to enter their list at. */
export function outlineByDate(
  reading: Reading,
  meant: Meant,
  every: number,
): { readonly total: number; readonly marks: ReviewMark[] } {
  const { condition } = meant;
  const counts = new Map(
    prepared<unknown[], [number, number]>(
      reading.database,
      `SELECT l.article_id, count(*) FROM listed_fact l INDEXED BY ${indexOf(meant)}
       WHERE ${condition.sql} GROUP BY l.article_id`,
    )
      .raw()
      .all(...condition.parameters),
  );
  const marks = [beginning];
  let total = 0;
  for (const id of articlesByDate(reading)) {
    const count = counts.get(id) ?? 0;
    for (let row = marks.length * every; row < total + count; row += every) marks.push([id, row - total]);
    total += count;
  }
  return { total, marks };
}

/** Rows of `listed_fact` behind a mark, after leaving out `skip` of them. */
export function pageByDate(
  reading: Reading,
  meant: Meant,
  [first = 0, before = 0]: ReviewMark,
  skip: number,
  limit: number,
): number[] {
  const articles = articlesByDate(reading);
  const start = first === 0 ? 0 : articles.indexOf(first);
  if (start < 0) return [];
  const holding = articlesHolding(reading, meant);
  const { sql, parameters } = meant.condition;
  const rowsOf = prepared<unknown[], number>(
    reading.database,
    `SELECT l.id FROM listed_fact l INDEXED BY listed_fact_by_article
     WHERE l.article_id = ? AND ${sql} ORDER BY l.place, l.id`,
  ).pluck();
  const rows: number[] = [];
  let left = before + skip;
  for (let at = start; at < articles.length && rows.length < limit; at++) {
    const id = articles[at] ?? 0;
    if (holding !== null && !holding.has(id)) continue;
    const own = rowsOf.all(id, ...parameters);
    rows.push(...own.slice(left, left + limit - rows.length));
    left = Math.max(0, left - own.length);
  }
  return rows;
}

/** Articles that hold any of the facts, where an index tells; null: look into each. */
function articlesHolding({ database }: Reading, meant: Meant): ReadonlySet<number> | null {
  if (!meant.few && meant.narrow === null) return null;
  const { sql, parameters }: Condition = meant.condition;
  return new Set(
    prepared<unknown[], number>(
      database,
      `SELECT DISTINCT l.article_id FROM listed_fact l INDEXED BY ${indexOf(meant)} WHERE ${sql}`,
    )
      .pluck()
      .all(...parameters),
  );
}

function indexOf({ few, narrow }: Meant): string {
  return few ? 'listed_fact_by_article' : (narrow ?? 'listed_fact_by_article');
}

/** The articles that are not removed, published last first, those without a date last. */
function articlesByDate({ database }: Reading): number[] {
  return prepared<[], number>(
    database,
    'SELECT id FROM article WHERE removed_at IS NULL ORDER BY published DESC, id DESC',
  )
    .pluck()
    .all();
}
