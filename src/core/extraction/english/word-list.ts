/** Words of a lexicon written as running text, so that lists stay readable in source. Entries of several words use `_`. */
export function wordList(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
