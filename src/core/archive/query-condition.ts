import type { ArticleFilters } from '../../contract/search.ts';
import { fold } from '../search/fold.ts';
import { matchExpression } from '../search/match-expression.ts';
import type { Query } from '../search/query.ts';
import { olderVersions, withVersions } from './versions/version-marks.ts';

/** A condition on `article a`, with the values to bind, in order. */
export type Condition = { readonly sql: string; readonly parameters: readonly (string | number)[] };

export const shownArticles: Condition = { sql: 'a.removed_at IS NULL', parameters: [] };

/** Which articles a query means. Text goes to the search index, fields to the tables. */
export function queryCondition(query: Query): Condition {
  const expression = matchExpression(query);
  if (expression !== null)
    return { sql: 'a.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)', parameters: [expression] };
  switch (query.type) {
    case 'all':
    case 'words':
      return { sql: 'TRUE', parameters: [] };
    case 'and':
    case 'or':
      return join(query.parts.map(queryCondition), query.type === 'and' ? ' AND ' : ' OR ');
    case 'not': {
      const { sql, parameters } = queryCondition(query.part);
      // A field without a value is not equal to anything: "not" it must be true.
      return { sql: `coalesce(NOT (${sql}), TRUE)`, parameters };
    }
    case 'dates': {
      const { from, to } = query;
      const parts: Condition[] = [
        ...(from === null ? [] : [{ sql: 'a.published >= ?', parameters: [from] }]),
        ...(to === null ? [] : [{ sql: 'a.published < ?', parameters: [to] }]),
      ];
      return parts.length === 0 ? { sql: 'a.published IS NOT NULL', parameters: [] } : join(parts, ' AND ');
    }
    case 'field': {
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
  }
}

/** Which articles the chosen facets leave; `except` leaves one facet's own choice out. */
export function filterCondition(filters: ArticleFilters, except: keyof ArticleFilters | null = null): Condition {
  const parts: Condition[] = [shownArticles];
  const { outlets, months, tags, importId, versions } = filters;
  if (outlets && outlets.length > 0 && except !== 'outlets') parts.push(oneOf('a.outlet', outlets));
  if (months && months.length > 0 && except !== 'months') parts.push(oneOf('substr(a.published, 1, 7)', months));
  for (const tag of (except === 'tags' ? undefined : tags) ?? [])
    parts.push({
      sql: 'EXISTS (SELECT 1 FROM tagging g WHERE g.article_id = a.id AND g.tag_id = ?)',
      parameters: [tag],
    });
  if (versions !== undefined && except !== 'versions')
    parts.push({
      sql: versions === 'several' ? `a.id IN (${withVersions})` : `a.id NOT IN (${olderVersions})`,
      parameters: [],
    });
  if (importId !== undefined) parts.push({ sql: 'a.import_id = ?', parameters: [importId] });
  return join(parts, ' AND ');
}

/** Null stands for "none". */
function oneOf(expression: string, values: readonly (string | null)[]): Condition {
  const named = values.filter((value) => value !== null);
  const parts: Condition[] = [
    ...(named.length > 0
      ? [{ sql: `${expression} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(named)] }]
      : []),
    ...(named.length < values.length ? [{ sql: `${expression} IS NULL`, parameters: [] }] : []),
  ];
  return join(parts, ' OR ');
}

export function join(parts: readonly Condition[], by: ' AND ' | ' OR '): Condition {
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(by),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}
