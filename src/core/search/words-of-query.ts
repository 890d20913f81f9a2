import type { Query, WordsQuery } from './query.ts';

/** The words that a hit contains: what is marked in snippets and while reading. Excluded words are not among them. */
export function wordsOfQuery(query: Query): readonly WordsQuery[] {
  switch (query.type) {
    case 'words':
      return [query];
    case 'and':
    case 'or':
      return query.parts.flatMap(wordsOfQuery);
    case 'all':
    case 'not':
    case 'field':
    case 'dates':
      return [];
  }
}
