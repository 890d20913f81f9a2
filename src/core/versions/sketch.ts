import { createVocabulary, splitWords, type Words } from '../comparison/words.ts';

/** Words of a shingle: fewer are idiom, more miss what lies between two edits. Chosen by `npm run bench -- versions`. */
const shingleLength = 4;
/** Hashes kept of an article, the smallest of all: two articles keep about as large a part in common as their texts have. */
export const sketchSize = 20;

/** By which version of the rules below a sketch was made: sketches of another one are made anew. */
export const sketchVersion = 1;

/**
 * What is kept of a text to find others like it among thousands: the least hashes of its shingles (bottom-k MinHash, after Broder,
 * "On the resemblance and containment of documents", 1997), rising. Whole numbers below 2^48. A text shorter than one shingle has none.
 * Case, accents and punctuation do not count.
 */
export function sketchOf(text: string): readonly number[] {
  const vocabulary = createVocabulary();
  return sketchOfWords(splitWords(text, vocabulary), vocabulary.wordOf);
}

/** The same for a text that is split already. */
export function sketchOfWords({ ids, length }: Words, wordOf: (id: number) => string): readonly number[] {
  const hashes = new Map<number, number>();
  const hashOf = (id: number): number => {
    const known = hashes.get(id);
    if (known !== undefined) return known;
    const made = hashOfWord(wordOf(id));
    hashes.set(id, made);
    return made;
  };
  const words = Int32Array.from(ids, hashOf);
  const least: number[] = [];
  for (let at = 0; at + shingleLength <= length; at += 1) keepLeast(least, hashOfShingle(words, at));
  return least;
}

/** Keeps `least` rising, without repetition, and no longer than a sketch. */
function keepLeast(least: number[], hash: number): void {
  if (least.length === sketchSize && hash >= (least.at(-1) ?? 0)) return;
  let at = least.length;
  while (at > 0 && (least[at - 1] ?? 0) > hash) at -= 1;
  if (at > 0 && least[at - 1] === hash) return;
  least.splice(at, 0, hash);
  if (least.length > sketchSize) least.pop();
}

/** FNV-1a over UTF-16 units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

function hashOfShingle(words: Int32Array, from: number): number {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let at = from; at < from + shingleLength; at += 1) {
    const word = words[at] ?? 0;
    low = Math.imul(low ^ word, 0x01000193);
    high = Math.imul(high, 0x5bd1e995) + word;
  }
  return (mixed(high) >>> 16) * 0x1_0000_0000 + (mixed(low) >>> 0);
}

/** Lets each bit of the input change half of the bits: the last steps of MurmurHash3. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}
