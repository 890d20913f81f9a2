const numberWords: ReadonlyMap<string, string> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    String(index + 2),
  ]),
);
const smallWords = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'de', '&', 'a', 'an']);

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

/** Without full stops and hyphens, to compare with initials. */
export function plainAbbreviation(text: string): string {
  return text.replace(/[.-]/g, '').toUpperCase();
}
