import type { AbbreviationEntry, EntityReference } from '../../../contract/entity.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { foldName } from '../../entities/fold-name.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { referenceTo } from './find-entity.ts';
import { inKind, matchNames } from './match-names.ts';

type Row = { readonly letters: string; readonly articles: number; readonly meanings: number };
type Asked = { readonly letters: string; readonly match: string };

const orders = { letters: 'a.letters', articles: 'a.articles DESC, a.letters' } as const;

/** Letters begun, or an organisation that has them and the words in its names. */
const fits = `(a.letters >= @letters AND a.letters < @letters || char(0x10FFFF) OR a.letters IN (
  SELECT m.letters FROM entity_index x CROSS JOIN entity e ON e.id = x.rowid CROSS JOIN entity_name n ON n.entity = e.key
  CROSS JOIN abbreviation_meaning m ON m.name_id = n.id WHERE entity_index MATCH @match))`;

/** Abbreviations with what they stand for, and the article in which each long form is given first. */
export function listAbbreviations(
  reading: Reading,
  { text, order, conflicts, meanings, offset, limit }: Input<'abbreviation.list'>,
): Output<'abbreviation.list'> {
  const { database } = reading;
  const match = matchNames(text);
  const letters = foldName(text).replaceAll(/[\s-]/gu, '').toUpperCase();
  const bound = { letters, match: inKind('organisation', match ?? '') };
  const where = match === null ? 'true' : fits;
  const counts = prepared<[Asked], { total: number; conflicts: number }>(
    database,
    `SELECT count(*) AS total, count(*) FILTER (WHERE a.meanings > 1) AS conflicts FROM abbreviation a WHERE ${where}`,
  ).get(bound) ?? { total: 0, conflicts: 0 };
  const rows = prepared<[Asked & { limit: number; offset: number }], Row>(
    database,
    `SELECT a.letters, a.articles, a.meanings FROM abbreviation a WHERE ${where} ${conflicts ? 'AND a.meanings > 1' : ''}
     ORDER BY ${orders[order]} LIMIT @limit OFFSET @offset`,
  ).all({ ...bound, limit, offset });
  return {
    total: conflicts ? counts.conflicts : counts.total,
    conflicts: counts.conflicts,
    hits: rows.map((row) => asEntry(reading, row, meanings)),
  };
}

function asEntry(reading: Reading, { letters, articles, meanings }: Row, most: number): AbbreviationEntry {
  const { database } = reading;
  const all = prepared<[string], number>(database, 'SELECT count(*) FROM abbreviation_meaning WHERE letters = ?')
    .pluck()
    .get(letters);
  const rows = prepared<[string, number], EntityReference & { nameId: number; articles: number }>(
    database,
    `SELECT e.key, e.kind, e.name, m.name_id AS nameId, m.articles
     FROM (SELECT name_id, articles FROM abbreviation_meaning WHERE letters = ? ORDER BY articles DESC, name_id LIMIT ?) m
     JOIN entity_name n ON n.id = m.name_id JOIN entity e ON e.key = n.entity ORDER BY m.articles DESC, n.key`,
  ).all(letters, most);
  const uses = firstUses(
    reading,
    letters,
    rows.map((row) => row.nameId),
  );
  return {
    letters,
    articles,
    conflict: meanings > 1,
    more: (all ?? rows.length) - rows.length,
    meanings: rows.map((row) => {
      const use = uses.get(row.nameId);
      if (use === undefined) throw new Error('a long form that is counted stands in an article');
      const { written, defined, ...first } = use;
      return { entity: referenceTo(row), long: written, articles: row.articles, first, defined: defined === 1 };
    }),
  };
}

type FirstUse = AbbreviationEntry['meanings'][number]['first'] & { readonly written: string; readonly defined: number };
type Uses = { readonly nameId: number; readonly uses: number; readonly defined: number };

/** Where each long form is given first: in brackets if anywhere, by the day of publication, then by the order of import. */
function firstUses(reading: Reading, letters: string, nameIds: readonly number[]): ReadonlyMap<number, FirstUse> {
  const { database } = reading;
  // All uses of the letters lie side by side and are read once.
  const counted = prepared<[string, string], Uses>(
    database,
    `SELECT name_id AS nameId, count(*) AS uses, sum(defined) AS defined FROM abbreviation_use
     WHERE letters = ? AND name_id IN (SELECT value FROM json_each(?)) GROUP BY name_id`,
  ).all(letters, JSON.stringify(nameIds));
  const articles = prepared<[], number>(database, 'SELECT max(id) FROM article').pluck().get() ?? 0;
  const first = new Map<number, FirstUse>();
  for (const { nameId, uses, defined } of counted) {
    const bound = { letters, nameId, defined: defined > 0 ? 1 : 0 };
    const among = defined > 0 ? defined : uses;
    const use = (among * among > articles ? firstByDate(reading, bound) : undefined) ?? firstOfFew(reading, bound);
    if (use !== undefined) first.set(nameId, use);
  }
  return first;
}

type Bound = { readonly letters: string; readonly nameId: number; readonly defined: number };

/** The columns are read of the one use that is chosen, not of all that are sorted. */
const theUse = (chosen: string): string => `SELECT a.id AS articleId, a.title AS articleTitle, a.outlet, a.published,
    u.span_start AS start, u.span_end AS "end", u.defined, (SELECT details ->> '$.name' FROM entity_mention m
      WHERE m.article_id = a.id AND m.name_id = @nameId) AS written
  FROM (${chosen}) AS chosen JOIN article a ON a.id = chosen.id
  JOIN abbreviation_use u ON u.letters = @letters AND u.article_id = a.id AND u.name_id = @nameId`;

const isWanted = 'u.letters = @letters AND u.name_id = @nameId AND u.defined = @defined';

/** Of so many uses that one is soon come upon when articles are looked through from the oldest; none when no article of it has a date. */
function firstByDate({ database }: Reading, bound: Bound): FirstUse | undefined {
  return prepared<[Bound], FirstUse>(
    database,
    theUse(`SELECT a.id FROM article a INDEXED BY article_by_date
      CROSS JOIN abbreviation_use u ON u.article_id = a.id AND ${isWanted}
      WHERE a.removed_at IS NULL AND a.published IS NOT NULL ORDER BY a.published, a.id LIMIT 1`),
  ).get(bound);
}

function firstOfFew({ database }: Reading, bound: Bound): FirstUse | undefined {
  return prepared<[Bound], FirstUse>(
    database,
    theUse(`SELECT a.id FROM abbreviation_use u INDEXED BY abbreviation_use_by_name JOIN article a ON a.id = u.article_id
      WHERE ${isWanted} ORDER BY a.published IS NULL, a.published, a.id LIMIT 1`),
  ).get(bound);
}
