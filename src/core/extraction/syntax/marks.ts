/**
 * Punctuation, as the parser sees it: it takes no part in the moves (Ma, Zhang and Zhu, 2014), so that the words to
 * both sides of it are neighbours; what stands in the gap between two words is a set of these bits.
 */
export const marks = {
  comma: 1,
  /** Colon, semicolon, dash, three dots. */
  strong: 2,
  openQuote: 4,
  closeQuote: 8,
  openBracket: 16,
  closeBracket: 32,
  /** Full stop, question mark, exclamation mark. */
  end: 64,
} as const;

const byWord: ReadonlyMap<string, number> = new Map([
  [',', marks.comma],
  ['(', marks.openBracket],
  ['[', marks.openBracket],
  ['{', marks.openBracket],
  [')', marks.closeBracket],
  [']', marks.closeBracket],
  ['}', marks.closeBracket],
  ['.', marks.end],
  ['“', marks.openQuote],
  ['«', marks.openQuote],
  ['„', marks.openQuote],
  ['‘', marks.openQuote],
  ['"', marks.openQuote],
  ['”', marks.closeQuote],
  ['»', marks.closeQuote],
  ['?', marks.end],
  ['!', marks.end],
]);

const onlyPunctuation = /^[\p{P}`´~|<>=+^]{1,1000}$/u;

/** The bit of a token that is nothing but punctuation, 0 for a word: "&", "%", the "'" of "miners'" and "-" for "to" are words. */
export function markOf(word: string, tag: string): number {
  if (tag === '``') return marks.openQuote;
  if (tag === "''") return marks.closeQuote;
  const code = word.charCodeAt(0) | 32;
  if (code >= 97 && code <= 122) return 0;
  if (tag === 'POS' || tag === 'SYM' || !onlyPunctuation.test(word) || /^[%&@#*§]/u.test(word)) return 0;
  return byWord.get(word) ?? marks.strong;
}
