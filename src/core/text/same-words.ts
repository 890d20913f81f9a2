import type { Span } from '../../contract/fact.ts';

/**
 * Where a stretch of one reading of a text stands in another reading of it: the same words, and the same one of them. When its words stand n times in
 * the first text, and as they read in the second n times there, the k-th is the k-th. Otherwise null: nothing is ever moved to what only looks alike.
 *
 * @param reads how words of the first text read in the second; null when that cannot be told
 */
export function sameWords(
  before: string,
  after: string,
  reads: (words: string) => string | null,
): (span: Pick<Span, 'start' | 'end' | 'text'>) => Span | null {
  return ({ start, end, text }) => {
    if (text === '' || before.slice(start, end) !== text) return null;
    const words = reads(text);
    if (words === null || words === '') return null;
    const places = placesOf(after, words);
    const were = placesOf(before, text);
    const place = places[were.indexOf(start)];
    if (places.length !== were.length || place === undefined) return null;
    return { start: place, end: place + words.length, text: words };
  };
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
