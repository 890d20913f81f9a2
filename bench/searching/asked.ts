/** What is asked for, by kind, so that each program can be asked the same in its own words. All words as an index has them. */
export type Asked =
  | { readonly kind: 'word' | 'beginning' | 'infix' | 'alike'; readonly word: string }
  | { readonly kind: 'all' | 'either' | 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'not'; readonly wanted: string; readonly unwanted: string }
  /** Two words in any order, or in this one, with at most so many words between them. */
  | { readonly kind: 'near' | 'before'; readonly words: readonly [string, string]; readonly between: number };

/** As a person types it into our search. */
export function typed(asked: Asked): string {
  switch (asked.kind) {
    case 'word':
      return asked.word;
    case 'beginning':
      return `${asked.word}*`;
    case 'infix':
      return `*${asked.word}*`;
    case 'alike':
      return `${asked.word}~1`;
    case 'all':
      return asked.words.join(' ');
    case 'either':
      return asked.words.join(' OR ');
    case 'phrase':
      return `"${asked.words.join(' ')}"`;
    case 'not':
      return `${asked.wanted} -${asked.unwanted}`;
    case 'near':
    case 'before':
      // Side by side is 1 there.
      return asked.words.join(` ${asked.kind.toUpperCase()}/${asked.between + 1} `);
  }
}
