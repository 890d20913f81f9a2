import type { AbbreviationEntry, EntityReference } from '../../../contract/entity.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { foldName } from '../../entities/fold-name.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { referenceTo } from './find-entity.ts';

type Row = { readonly letters: string; readonly articles: number; readonly meanings: number };

const orders = { letters: 'a.letters', articles: 'a.articles DESC, a.letters' } as const;

/** Abbreviations with what they stand for, and the article in which each long form is given first. */
export function listAbbreviations(
  reading: Reading,
  { text, order, conflicts, offset, limit }: Input<'abbreviation.list'>,
): Output<'abbreviation.list'> {
  const { database } = reading;
  const folded = foldName(text);
  const letters = folded.replaceAll(/[\s-]/gu, '').toUpperCase();
  // Letters begun, or words anywhere in a long form.
  const fits = `(@letters = '' OR substr(a.letters, 1, length(@letters)) = @letters OR EXISTS (
    SELECT 1 FROM abbreviation_meaning m JOIN entity_name n ON n.id = m.name_id
    WHERE m.letters = a.letters AND instr(n.key, @folded) > 0))`;
  const counts = prepared<[{ letters: string; folded: string }], { total: number; conflicts: number }>(
    database,
    `SELECT count(*) AS total, count(*) FILTER (WHERE a.meanings > 1) AS conflicts FROM abbreviation a WHERE ${fits}`,
  ).get({ letters, folded }) ?? { total: 0, conflicts: 0 };
  const rows = prepared<[{ letters: string; folded: string; limit: number; offset: number }], Row>(
    database,
    `SELECT a.letters, a.articles, a.meanings FROM abbreviation a WHERE ${fits} ${conflicts ? 'AND a.meanings > 1' : ''}
     ORDER BY ${orders[order]} LIMIT @limit OFFSET @offset`,
  ).all({ letters, folded, limit, offset });
  return {
    total: conflicts ? counts.conflicts : counts.total,
    conflicts: counts.conflicts,
    hits: rows.map((row) => asEntry(reading, row)),
  };
}

function asEntry(reading: Reading, { letters, articles, meanings }: Row): AbbreviationEntry {
  const rows = prepared<[string], EntityReference & { nameId: number; articles: number }>(
    reading.database,
    `SELECT e.key, e.kind, e.name, m.name_id AS nameId, m.articles FROM abbreviation_meaning m
     JOIN entity_name n ON n.id = m.name_id JOIN entity e ON e.key = n.entity WHERE m.letters = ?
     ORDER BY m.articles DESC, n.key`,
  ).all(letters);
  return {
    letters,
    articles,
    conflict: meanings > 1,
    meanings: rows.map((row) => {
      const { written, defined, ...first } = firstUse(reading, letters, row.nameId);
      return {
        entity: referenceTo(row),
        long: written,
        articles: row.articles,
        first,
        defined: defined === 1,
      };
    }),
  };
}

type FirstUse = AbbreviationEntry['meanings'][number]['first'] & { readonly written: string; readonly defined: number };

/** Where a long form is given first: in brackets if anywhere, by the day of publication, then by the order of import. */
function firstUse({ database }: Reading, letters: string, nameId: number): FirstUse {
  const use = prepared<[string, number], FirstUse>(
    database,
    `SELECT a.id AS articleId, a.title AS articleTitle, a.outlet, a.published, u.span_start AS start, u.span_end AS "end",
       u.defined, (SELECT details ->> '$.name' FROM entity_mention m WHERE m.article_id = a.id AND m.name_id = u.name_id) AS written
     FROM abbreviation_use u JOIN article a ON a.id = u.article_id WHERE u.letters = ? AND u.name_id = ?
     ORDER BY u.defined DESC, a.published IS NULL, a.published, a.id LIMIT 1`,
  ).get(letters, nameId);
  if (use === undefined) throw new Error('a long form that is counted stands in an article');
  return use;
}
