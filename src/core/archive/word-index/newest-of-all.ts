import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { Stretch } from './first-of-slot.ts';

/** All articles, the newest first, from the `from`-th up to the `end`-th, as `orderArticles` has them: out of the index by date, before the columns of a million are read. */
export function newestOfAll({ database }: Reading, from: number, end: number): Stretch {
  const articles = prepared<[number, number], number>(
    database,
    `SELECT a.id FROM article a INDEXED BY article_by_date JOIN word_article w ON w.article_id = a.id
     WHERE a.removed_at IS NULL AND w.segment_id IS NOT NULL ORDER BY a.published DESC, a.id DESC LIMIT ? OFFSET ?`,
  ).pluck();
  // Whole tables are counted without a look at their rows.
  const total = prepared<[], number>(
    database,
    'SELECT (SELECT count(*) FROM word_article) - (SELECT count(*) FROM word_article WHERE segment_id IS NULL)',
  ).pluck();
  return { articles: Uint32Array.from(articles.all(end - from, from)), total: total.get() ?? 0 };
}
