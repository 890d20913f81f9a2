import { fold } from '../search/fold.ts';
import type { FieldQuery } from '../search/query.ts';
import { join, type Condition } from './condition.ts';
import { noteCondition } from './note-condition.ts';
import { matchNames } from './entities/match-names.ts';
import { articlesSpokenBy } from './spoken-by.ts';
import { unitCondition } from './unit-condition.ts';

/** Which articles a field of a query means. */
export function fieldCondition(query: FieldQuery): Condition {
  switch (query.type) {
    case 'dates':
      return datesCondition(query.from, query.to);
    case 'kind':
      return {
        sql: 'EXISTS (SELECT 1 FROM listed_fact l WHERE l.article_id = a.id AND l.kind = ? AND l.stands = 1)',
        parameters: [query.kind],
      };
    case 'source-kind':
      return {
        sql: 'a.id IN (SELECT article_id FROM listed_fact WHERE source_kind = ? AND stands = 1)',
        parameters: [query.kind],
      };
    case 'figure':
      return figureCondition(query);
    case 'field':
      return namedCondition(query);
  }
}

function datesCondition(from: string | null, to: string | null): Condition {
  const parts: Condition[] = [
    ...(from === null ? [] : [{ sql: 'a.published >= ?', parameters: [from] }]),
    ...(to === null ? [] : [{ sql: 'a.published < ?', parameters: [to] }]),
  ];
  return parts.length === 0 ? { sql: 'a.published IS NOT NULL', parameters: [] } : join(parts, ' AND ');
}

/** As in the search for facts: "12 to 17" is at least 15, and at most 15. */
function figureCondition({ from, to, beyond, unit }: Extract<FieldQuery, { type: 'figure' }>): Condition {
  const equals = beyond ? '' : '=';
  const { sql, parameters } = join(
    [
      { sql: `kind = 'figure' AND low IS NOT NULL AND stands = 1`, parameters: [] },
      ...(from === null ? [] : [{ sql: `high >${equals} ?`, parameters: [from] }]),
      ...(to === null ? [] : [{ sql: `low <${equals} ?`, parameters: [to] }]),
      ...(unit === null ? [] : [unitCondition('unit', unit)]),
    ],
    ' AND ',
  );
  return { sql: `a.id IN (SELECT article_id FROM listed_fact WHERE ${sql})`, parameters };
}

/** A value of the article itself, or of what it names. */
function namedCondition(query: Extract<FieldQuery, { type: 'field' }>): Condition {
  const value = fold(query.value);
  switch (query.field) {
    case 'outlet':
    case 'byline':
      return { sql: `instr(fold(a.${query.field}), ?) > 0`, parameters: [value] };
    case 'language':
      return {
        sql: `fold(a.language) = ? OR substr(fold(a.language), 1, length(?) + 1) = ? || '-'`,
        parameters: [value, value, value],
      };
    case 'tag':
      return {
        sql: `EXISTS (SELECT 1 FROM tagging g JOIN tag t ON t.id = g.tag_id
              WHERE g.article_id = a.id AND ${query.prefix || value === '' ? 'substr(t.name_folded, 1, length(?)) = ?' : 't.name_folded = ?'})`,
        parameters: query.prefix || value === '' ? [value, value] : [value],
      };
    case 'note':
      return noteCondition(query.value, query.prefix);
    case 'speaker':
      return articlesSpokenBy(query.value);
    case 'import':
      return /^\d{1,15}$/u.test(value)
        ? { sql: 'a.import_id = ?', parameters: [Number(value)] }
        : { sql: 'a.import_id IN (SELECT id FROM import WHERE instr(fold(label), ?) > 0)', parameters: [value] };
    case 'entity': {
      const match = matchNames(query.value, query.prefix);
      if (match === null) return { sql: 'FALSE', parameters: [] };
      return {
        sql: `a.id IN (SELECT article_id FROM entity_mention
          WHERE entity_id IN (SELECT rowid FROM entity_index WHERE entity_index MATCH ?))`,
        parameters: [match],
      };
    }
  }
}
