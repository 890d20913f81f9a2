/** Abbreviation in brackets after its long form, as Schwartz and Hearst (2003) match them. */
const numberWords: ReadonlyMap<string, string> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    String(index + 2),
  ]),
);
const smallWords = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'de', '&', 'a', 'an']);

/**
 * Whether `short` can stand for `long`: its letters occur in order in the long form, the first one at the start of a word (Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003).
 */
export function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const text = long.toLowerCase();
  let at = text.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    while (at >= 0 && (text[at] !== letter || (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))))
      at--;
    if (at < 0) return false;
    at--;
  }
  return letters.length > 0;
}

/** The initials of a name, with and without its small words: "International Labour Organization" gives ILO, "Group of Seven" G7. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const initial = (word: string) => numberWords.get(word.toLowerCase()) ?? (word[0] ?? '').toUpperCase();
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  const all = parts.map(initial).join('');
  const main = parts
    .filter((word) => !smallWords.has(word.toLowerCase()))
    .map(initial)
    .join('');
  return new Set([all, main].filter((letters) => letters.length > 1));
}

export function looksLikeAbbreviation(text: string): boolean {
  return /^(?:[A-Z][A-Za-z]?-?[A-Z0-9][A-Za-z0-9&-]{0,6}|(?:[A-Z]\.){2,})$/.test(text) && !/^[A-Z][a-z]+$/.test(text);
}

/** Without full stops and hyphens, to compare with initials. */
export function plainAbbreviation(text: string): string {
  return text.replace(/[.-]/g, '').toUpperCase();
}
