import type { ArticleFilters } from '../../contract/search.ts';
import { articlesOf } from '../search/ranking/article-set.ts';
import type { Sought } from '../search/sought.ts';
import { type Condition, join, negated } from './condition.ts';
import { fieldCondition } from './field-condition.ts';
import { eachLeftOut } from './facets/left-out.ts';
import { chosenConditions } from './facets/value-condition.ts';
import { articlesWithNotes } from './note-condition.ts';
import { markedArticles } from './searches/marked-articles.ts';
import { olderVersions, withVersions } from './versions/version-marks.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { articlesOfQuery } from './word-index/articles-of-query.ts';
import type { Reading } from './writing.ts';

export const shownArticles: Condition = { sql: 'a.removed_at IS NULL', parameters: [] };

/** Which articles a query means. Text goes to the index of words, fields to the tables. */
export function queryCondition(reading: Reading, query: Sought): Condition {
  switch (query.type) {
    case 'all':
      return { sql: 'TRUE', parameters: [] };
    case 'words':
    case 'near': {
      const articles = articlesOf(articlesOfQuery(reading, articleColumns(reading), query));
      return { sql: 'a.id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify([...articles])] };
    }
    case 'and':
    case 'or':
      return join(
        query.parts.map((part) => queryCondition(reading, part)),
        query.type === 'and' ? ' AND ' : ' OR ',
      );
    case 'not':
      return negated(queryCondition(reading, query.part));
    case 'dates':
    case 'kind':
    case 'source-kind':
    case 'figure':
    case 'field':
      return fieldCondition(query);
  }
}

/** Which articles the chosen facets leave; `except` leaves one facet's own choice out. */
export function filterCondition(filters: ArticleFilters, except: keyof ArticleFilters | null = null): Condition {
  const parts: Condition[] = [shownArticles];
  const { outlets, months, languages, imports, versions, noted, marks, between, without = {} } = filters;
  if (outlets && outlets.length > 0 && except !== 'outlets') parts.push(oneOf('a.outlet', outlets));
  if (months && months.length > 0 && except !== 'months') parts.push(oneOf('substr(a.published, 1, 7)', months));
  if (languages && languages.length > 0 && except !== 'languages') parts.push(oneOf('a.language', languages));
  if (imports && imports.length > 0 && except !== 'imports') parts.push(oneOf('a.import_id', imports));
  for (const { condition } of chosenConditions(filters))
    parts.push({ sql: `a.id IN (${condition.sql})`, parameters: condition.parameters });
  if (versions !== undefined && except !== 'versions')
    parts.push({
      sql: versions === 'several' ? `a.id IN (${withVersions})` : `a.id NOT IN (${olderVersions})`,
      parameters: [],
    });
  if (noted !== undefined && except !== 'noted')
    parts.push({ sql: `a.id ${noted ? 'IN' : 'NOT IN'} (${articlesWithNotes})`, parameters: [] });
  if (marks !== undefined) {
    const { sql, parameters, leftOut } = markedArticles(marks);
    parts.push({ sql: `a.id ${leftOut ? 'NOT IN' : 'IN'} (${sql})`, parameters });
  }
  if (between !== undefined && except !== 'months')
    parts.push({ sql: 'substr(a.published, 1, 7) BETWEEN ? AND ?', parameters: [between.from, between.to] });
  for (const one of eachLeftOut(without, except)) parts.push(negated(filterCondition(one)));
  return join(parts, ' AND ');
}

/** Null stands for "none". */
function oneOf(expression: string, values: readonly (string | number | null)[]): Condition {
  const named = values.filter((value) => value !== null);
  const parts: Condition[] = [
    ...(named.length > 0
      ? [{ sql: `${expression} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(named)] }]
      : []),
    ...(named.length < values.length ? [{ sql: `${expression} IS NULL`, parameters: [] }] : []),
  ];
  return join(parts, ' OR ');
}
