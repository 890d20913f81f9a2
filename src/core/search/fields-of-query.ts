import type { Sought } from './sought.ts';

/**
 * What a query says of articles whatever their words: its fields and dates. All articles that fit the query fit this too; of those that fit this,
 * the query finds some by their words, so that "of how many" can be told.
 */
export function fieldsOfQuery(query: Sought): Sought {
  if (query.type === 'and') {
    const parts = query.parts.map(fieldsOfQuery).filter(({ type }) => type !== 'all');
    const [first] = parts;
    if (first === undefined) return anything;
    return parts.length === 1 ? first : { type: 'and', parts };
  }
  if (query.type === 'or') {
    const parts = query.parts.map(fieldsOfQuery);
    return parts.some(({ type }) => type === 'all') ? anything : { type: 'or', parts };
  }
  if (query.type === 'not') return holdsText(query.part) ? anything : query;
  return isText(query) ? anything : query;
}

const anything: Sought = { type: 'all' };

function holdsText(query: Sought): boolean {
  if (query.type === 'and' || query.type === 'or') return query.parts.some(holdsText);
  if (query.type === 'not') return holdsText(query.part);
  return isText(query);
}

function isText({ type }: Sought): boolean {
  return type === 'words' || type === 'near';
}
