import type { Query, WordsQuery } from './query.ts';
import { splitIdeographs } from './split-ideographs.ts';

/**
 * The FTS5 expression for a query of words, AND and OR; null when the query holds anything else. Every word goes into doubled
 * quotation marks, so that nothing typed is taken for syntax.
 *
 * @param columns false for an index without a title
 */
export function matchExpression(query: Query, columns = true): string | null {
  switch (query.type) {
    case 'words':
      return wordsExpression(query, columns);
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => matchExpression(part, columns));
      return parts.every((part) => part !== null) ? `(${parts.join(query.type === 'and' ? ' AND ' : ' OR ')})` : null;
    }
    case 'all':
    case 'not':
    case 'field':
    case 'dates':
      return null;
  }
}

/** The same for one word or phrase. */
export function wordsExpression({ words, prefix, column }: WordsQuery, columns = true): string {
  const quoted = `"${splitIdeographs(words).replaceAll('\0', ' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
  return column !== null && columns ? `{${column}} : ${quoted}` : quoted;
}
