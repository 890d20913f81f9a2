import type { AbbreviationEntry, EntityReference } from '../../../contract/entity.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { foldName } from '../../entities/fold-name.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { referenceTo } from './find-entity.ts';
import { inKind, matchNames } from './match-names.ts';

type Row = { readonly letters: string; readonly articles: number; readonly meanings: number };
type Bound = { readonly letters: string; readonly match: string };

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
  const counts = prepared<[Bound], { total: number; conflicts: number }>(
    database,
    `SELECT count(*) AS total, count(*) FILTER (WHERE a.meanings > 1) AS conflicts FROM abbreviation a WHERE ${where}`,
  ).get(bound) ?? { total: 0, conflicts: 0 };
  const rows = prepared<[Bound & { limit: number; offset: number }], Row>(
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
    `SELECT e.key, e.kind, e.name, m.name_id AS nameId, m.articles FROM abbreviation_meaning m
     JOIN entity_name n ON n.id = m.name_id JOIN entity e ON e.key = n.entity WHERE m.letters = ?
     ORDER BY m.articles DESC, n.key LIMIT ?`,
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
      const { nameId: _name, written, defined, ...first } = use;
      return { entity: referenceTo(row), long: written, articles: row.articles, first, defined: defined === 1 };
    }),
  };
}

type FirstUse = AbbreviationEntry['meanings'][number]['first'] & {
  readonly nameId: number;
  readonly written: string;
  readonly defined: number;
};

/**
 * Where each long form is given first: in brackets if anywhere, by the day of publication, then by the order of import. All uses of the letters lie side
 * by side and are read once; only those that may be the first look up their article.
 */
function firstUses({ database }: Reading, letters: string, nameIds: readonly number[]): ReadonlyMap<number, FirstUse> {
  const uses = prepared<[{ letters: string; names: string }], FirstUse>(
    database,
    `WITH wanted AS (SELECT value AS name_id FROM json_each(@names)),
     used AS MATERIALIZED (SELECT u.name_id, u.article_id, u.defined, u.span_start, u.span_end FROM abbreviation_use u
       WHERE u.letters = @letters AND u.name_id IN wanted),
     best AS (SELECT name_id, max(defined) AS defined FROM used GROUP BY name_id),
     ranked AS (SELECT u.*, row_number() OVER (
         PARTITION BY u.name_id ORDER BY a.published IS NULL, a.published, a.id) AS place
       FROM used u JOIN best USING (name_id, defined) JOIN article a ON a.id = u.article_id)
     SELECT r.name_id AS nameId, a.id AS articleId, a.title AS articleTitle, a.outlet, a.published, r.span_start AS start,
       r.span_end AS "end", r.defined, (SELECT details ->> '$.name' FROM entity_mention m
         WHERE m.article_id = a.id AND m.name_id = r.name_id) AS written
     FROM ranked r JOIN article a ON a.id = r.article_id WHERE r.place = 1`,
  ).all({ letters, names: JSON.stringify(nameIds) });
  return new Map(uses.map((use) => [use.nameId, use]));
}
