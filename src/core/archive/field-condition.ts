import { fold } from '../search/fold.ts';
import type { FieldQuery } from '../search/query.ts';

/** A condition on `article a`, with the values to bind, in order. */
export type Condition = { readonly sql: string; readonly parameters: readonly (string | number)[] };

/** Which articles a field of a query means. */
export function fieldCondition(query: FieldQuery): Condition {
  if (query.type === 'dates') {
    const { from, to } = query;
    const parts: Condition[] = [
      ...(from === null ? [] : [{ sql: 'a.published >= ?', parameters: [from] }]),
      ...(to === null ? [] : [{ sql: 'a.published < ?', parameters: [to] }]),
    ];
    return parts.length === 0 ? { sql: 'a.published IS NOT NULL', parameters: [] } : join(parts, ' AND ');
  }
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
              WHERE g.article_id = a.id AND ${query.prefix ? 'substr(t.name_folded, 1, length(?)) = ?' : 't.name_folded = ?'})`,
        parameters: query.prefix ? [value, value] : [value],
      };
    case 'speaker':
      return {
        sql: 'a.id IN (SELECT article_id FROM statement WHERE instr(speaker_folded, ?) > 0)',
        parameters: [value],
      };
  }
}

export function join(parts: readonly Condition[], by: ' AND ' | ' OR '): Condition {
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(by),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

export function negated({ sql, parameters }: Condition): Condition {
  // A field without a value is not equal to anything: "not" it must be true.
  return { sql: `coalesce(NOT (${sql}), TRUE)`, parameters };
}
