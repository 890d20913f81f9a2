import type { Words } from './words.ts';

/** What two texts share word for word: words of the shorter text in common runs of five or more, and their share of it. */
export type LiteralSharing = { readonly sharedWords: number; readonly share: number };

/** Shorter common runs are idiom ("told reporters on Monday") and no sign of copying. */
const runFrom = 5;
/** Places of one run that are tried: a refrain stands in hundreds. */
const mostPlaces = 16;

/**
 * Counts the words of the shorter text (by words) that stand in runs of at least five words which the longer text has
 * too, wherever they stand: a moved paragraph counts as copied. Each word counts once. Both texts must be split with one
 * vocabulary. Linear but for refrains, which are tried at a limited number of places.
 */
export function literalSharing(one: Words, other: Words): LiteralSharing {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const sharedWords = wordsFoundIn(short, long).reduce((sum, found) => sum + found, 0);
  return { sharedWords, share: short.length === 0 ? 0 : sharedWords / short.length };
}

/** For each word of `one`, 1 where it stands in a run of at least five that `other` has too, else 0. */
export function wordsFoundIn({ ids }: Words, other: Words): Uint8Array {
  const places = placesOfRuns(other.ids);
  const found = new Uint8Array(ids.length);
  for (let at = 0; at + runFrom <= ids.length;) {
    let longest = 0;
    for (const place of places.get(keyOf(ids, at)) ?? [])
      longest = Math.max(longest, commonLength(ids, at, other.ids, place));
    if (longest >= runFrom) found.fill(1, at, at + longest);
    at += longest >= runFrom ? longest : 1;
  }
  return found;
}

function placesOfRuns(ids: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + runFrom <= ids.length; at += 1) {
    const key = keyOf(ids, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

function keyOf(ids: Uint32Array, at: number): number {
  let key = 0;
  for (let next = 0; next < runFrom; next += 1) key = (key * 1_000_003 + (ids[at + next] ?? 0)) % 9_007_199_254;
  return key;
}

function commonLength(short: Uint32Array, shortAt: number, long: Uint32Array, longAt: number): number {
  let length = 0;
  while (
    shortAt + length < short.length &&
    longAt + length < long.length &&
    short[shortAt + length] === long[longAt + length]
  )
    length += 1;
  return length;
}
