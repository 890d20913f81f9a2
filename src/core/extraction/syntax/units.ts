import { hashText, normaliseWord } from '../part-of-speech/features.ts';
import { markOf, marks } from './marks.ts';
import { kindOf } from './word-kind.ts';

/**
 * The words of one sentence in the form in which the parser looks at them. Word 1 is the first, 0 stands for none,
 * `count + 1` for the root behind the last word.
 */
export type Units = {
  readonly count: number;
  /** For each token its mark, 0 where it is a word. */
  readonly mark: readonly number[];
  /** Index of each word's token in the sentence; -1 for none and root. */
  readonly token: Int32Array;
  /** Hash of the word in small letters. */
  readonly word: Int32Array;
  /** Hash of its last three letters. */
  readonly ending: Int32Array;
  /** Number of the tag from 1; 0 for none, `tags + 1` for the root. */
  readonly tag: Int32Array;
  /** Kind of dependent that it makes, see `kindOf`. */
  readonly kind: Int32Array;
  /** Marks between the word before and this one. */
  readonly gap: Int32Array;
  /** How many commas, strong marks, quote marks and verbs stand before this word. */
  readonly commas: Int32Array;
  readonly strong: Int32Array;
  readonly quotes: Int32Array;
  readonly verbs: Int32Array;
};

export function readUnits(
  words: readonly string[],
  tags: readonly string[],
  tagNumbers: ReadonlyMap<string, number>,
): Units {
  const bits = words.map((word, at) => markOf(word, tags[at] ?? ''));
  // A sentence of nothing but marks has a tree as well.
  if (bits.every((bit) => bit !== 0)) bits.fill(0);
  const count = bits.reduce((sum, bit) => (bit === 0 ? sum + 1 : sum), 0);
  const column = (): Int32Array => new Int32Array(count + 4);
  const units = {
    count,
    mark: bits,
    token: column().fill(-1),
    word: column(),
    ending: column(),
    tag: column(),
    kind: column(),
    gap: column(),
    commas: column(),
    strong: column(),
    quotes: column(),
    verbs: column(),
  };
  let unit = 1;
  let commas = 0;
  let strong = 0;
  let quotes = 0;
  let verbs = 0;
  const close = (): void => {
    units.commas[unit] = commas;
    units.strong[unit] = strong;
    units.quotes[unit] = quotes;
    units.verbs[unit] = verbs;
  };
  for (const [at, bit] of bits.entries()) {
    if (bit !== 0) {
      units.gap[unit] = (units.gap[unit] ?? 0) | bit;
      if (bit === marks.comma) commas += 1;
      else if (bit === marks.openQuote || bit === marks.closeQuote) quotes += 1;
      else if (bit === marks.strong || bit === marks.end) strong += 1;
      continue;
    }
    const lower = normaliseWord(words[at] ?? '').toLowerCase();
    const tag = tags[at] ?? '';
    units.token[unit] = at;
    units.word[unit] = hashText(lower);
    units.ending[unit] = hashText(lower, Math.max(0, lower.length - 3));
    units.tag[unit] = tagNumbers.get(tag) ?? 0;
    units.kind[unit] = kindOf(lower, tag);
    close();
    if (tag.startsWith('VB') || tag === 'MD') verbs += 1;
    unit += 1;
  }
  units.tag[unit] = tagNumbers.size + 1;
  close();
  return units;
}
