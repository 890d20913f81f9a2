import type { Also, NearOperand, PatternQuery, Query } from '../../search/query.ts';

/** An article, word by word; the text begins with the title. */
export type WordsOfArticle = { readonly title: readonly string[]; readonly body: readonly string[] };

/** Words of the tests that are forms of each other. */
const forms: Readonly<Record<string, string>> = { ferry: 'ferries', ferries: 'ferry' };

type Span = { readonly first: number; readonly last: number };

/** What docs/query-language.md says of words, done the long way, to compare with. */
export function holdsIn(article: WordsOfArticle, asked: Query, also: Also): boolean {
  switch (asked.type) {
    case 'and':
      return asked.parts.every((part) => holdsIn(article, part, also));
    case 'or':
      return asked.parts.some((part) => holdsIn(article, part, also));
    case 'not':
      return !holdsIn(article, asked.part, also);
    case 'words':
    case 'pattern':
    case 'near': {
      const column = asked.type === 'near' ? null : asked.column;
      return (
        (column !== 'title' && spans([...article.title, ...article.body], asked, also).length > 0) ||
        (column !== 'body' && spans(article.title, asked, also).length > 0)
      );
    }
    case 'all':
    case 'field':
    case 'dates':
    case 'kind':
    case 'source-kind':
    case 'figure':
      return true;
  }
}

/** The same of a text without a title. */
export function withoutColumns(asked: Query): Query {
  if (asked.type === 'words' || asked.type === 'pattern') return { ...asked, column: null };
  if (asked.type === 'not') return { type: 'not', part: withoutColumns(asked.part) };
  if (asked.type !== 'and' && asked.type !== 'or') return asked;
  return { type: asked.type, parts: asked.parts.map(withoutColumns) };
}

function spans(text: readonly string[], asked: NearOperand, also: Also): readonly Span[] {
  switch (asked.type) {
    case 'or':
      return asked.parts.flatMap((part) => spans(text, part, also));
    case 'pattern':
      return text.flatMap((word, first) => (fits(word, asked) ? [{ first, last: first }] : []));
    case 'words': {
      const wanted = asked.words.split(' ');
      return text.flatMap((_word, first) =>
        wanted.every((word, offset) => {
          const there = text[first + offset];
          if (asked.prefix && offset === wanted.length - 1) return there?.startsWith(word);
          return there === word || (also.forms && !asked.exact && there !== undefined && there === forms[word]);
        })
          ? [{ first, last: first + wanted.length - 1 }]
          : [],
      );
    }
    case 'near': {
      const [left, right] = [spans(text, asked.left, also), spans(text, asked.right, also)];
      return left.flatMap((one) =>
        right.flatMap((other) => {
          const [on, back] = [other.first - one.last, one.first - other.last];
          const stands = (on >= 1 && on <= asked.distance) || (!asked.ordered && back >= 1 && back <= asked.distance);
          return stands ? [{ first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) }] : [];
        }),
      );
    }
  }
}

function fits(word: string, { kind, pattern, distance }: PatternQuery): boolean {
  if (kind === 'fuzzy') return changesBetween(word, pattern) <= distance;
  const source = kind === 'infix' ? pattern.replaceAll('*', '.*') : pattern;
  return new RegExp(`^(?:${source})$`, 'u').test(word);
}

/** Letters more, less or other, and neighbours swapped, that make one word of the other: by the table of the textbooks. */
export function changesBetween(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)];
  const table = Array.from({ length: from.length + 1 }, (_row, row) =>
    Array.from({ length: to.length + 1 }, () => row),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 0; row <= from.length; row++) {
    for (let column = 0; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const found = Math.min(
        ...(row === 0 ? [column] : [at(row - 1, column) + 1]),
        ...(column === 0 ? [row] : [at(row, column - 1) + 1]),
        ...(row > 0 && column > 0 ? [at(row - 1, column - 1) + (same ? 0 : 1)] : []),
        ...(swapped ? [at(row - 2, column - 2) + 1] : []),
      );
      table[row]?.splice(column, 1, found);
    }
  }
  return at(from.length, to.length);
}
