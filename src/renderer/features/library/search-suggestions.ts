export type Suggestion = { readonly words: string; readonly query: string };

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** Four letters are the least of which one may be another one. */
const mayBeMistyped = /^\p{L}{4,}$/u;
/** As many words as a query may have. */
const mostPairs = 64;

/** Of a script without spaces between words, all pairs of neighbours: two of them are often a word. */
function pairsOf(query: string): readonly string[] {
  const pairs = (query.match(withoutSpaces) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
  return [...new Set(pairs)].slice(0, mostPairs);
}

/** Wider searches to try when a query finds nothing; only for plain words and phrases, whose meaning is plain as well. */
export function suggestionsFor(query: string): readonly Suggestion[] {
  const trimmed = query.trim();
  const phrase = /^"([^"]+)"$/.exec(trimmed)?.[1];
  if (phrase !== undefined && phrase.includes(' ')) {
    return [{ words: 'The words need not stand next to each other:', query: phrase }];
  }
  const pairs = pairsOf(trimmed);
  if (pairs.length > 1)
    return [{ words: 'Any two of the characters side by side will do:', query: pairs.join(' OR ') }];
  const words = trimmed.split(/\s+/);
  if (trimmed === '' || !words.every((word) => /^[\p{L}\p{N}]+$/u.test(word) && word !== 'OR')) return [];
  // Typed for the operator, most likely.
  const either = words.filter((word) => word !== 'or');
  if (either.length === 0) return [];
  const similar = either.map((word) => (mayBeMistyped.test(word) ? `${word}~1` : word)).join(' ');
  return [
    ...(either.length > 1 ? [{ words: 'Any of the words will do:', query: either.join(' OR ') }] : []),
    { words: 'Words that begin so:', query: either.map((word) => `${word}*`).join(' ') },
    ...(similar.includes('~') ? [{ words: 'Words with a letter more, less or other:', query: similar }] : []),
  ];
}
