export type Suggestion = { readonly words: string; readonly query: string };

/** Wider searches to try when a query finds nothing; only for plain words and phrases, whose meaning is plain as well. */
export function suggestionsFor(query: string): readonly Suggestion[] {
  const trimmed = query.trim();
  const phrase = /^"([^"]+)"$/.exec(trimmed)?.[1];
  if (phrase !== undefined && phrase.includes(' ')) {
    return [{ words: 'The words need not stand next to each other:', query: phrase }];
  }
  const words = trimmed.split(/\s+/);
  if (trimmed === '' || !words.every((word) => /^[\p{L}\p{N}]+$/u.test(word) && word !== 'OR')) return [];
  const beginnings = words.map((word) => `${word}*`).join(' ');
  return [
    ...(words.length > 1 ? [{ words: 'Any of the words will do:', query: words.join(' OR ') }] : []),
    { words: 'Words that begin so:', query: beginnings },
  ];
}
