/**
 * Features of the tagger as 32-bit numbers: the same function serves training and use, so the two cannot drift apart.
 * A feature is a template's number mixed with hashes of what it looks at.
 */

/** What is known of a word wherever it stands. */
export type WordForm = {
  readonly word: number;
  readonly lower: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly prefixes: readonly [number, number, number];
  readonly shape: number;
  /** Suffix behind the last hyphen, 0 without one. */
  readonly afterHyphen: number;
};

/** Number of features of each word. */
export const featureCount = 32;

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** FNV-1a over UTF-16 code units, ended by a mixing step. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, end - start);
}

/** "Xx", "d,d", "Xx-x": the kinds of characters, repeats left out, of the first 24 characters. */
function shapeOf(word: string): number {
  let shape = '';
  let last = '';
  const length = Math.min(word.length, 24);
  for (let at = 0; at < length; at += 1) {
    const character = word.charAt(at);
    const kind = kindOf(character);
    if (kind !== last || at === 1) shape += kind;
    last = kind;
  }
  return hashText(shape);
}

function kindOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'd';
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code < 128) return character;
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return lower === character.toUpperCase() ? character : 'x';
}

/** Quote marks, dashes and digits in one form each, so that the outlet's typography does not matter. */
export function normaliseWord(word: string): string {
  if (word.length === 1) {
    const same = singleMarks.get(word);
    if (same !== undefined) return same;
  }
  return /[’ʼ\d]/u.test(word) ? word.replaceAll(/[’ʼ]/gu, "'").replaceAll(/\d/gu, '0') : word;
}

const singleMarks: ReadonlyMap<string, string> = new Map([
  ['“', '``'],
  ['”', "''"],
  ['«', '``'],
  ['»', "''"],
  ['„', '``'],
  ['‘', '`'],
  ['’', "'"],
  ['–', '—'],
  ['―', '—'],
]);

export function readForm(token: string): WordForm {
  const word = normaliseWord(token);
  const lower = word.toLowerCase();
  const length = lower.length;
  const hyphen = lower.lastIndexOf('-');
  return {
    word: hashText(word),
    lower: hashText(lower),
    suffixes: [
      hashText(lower, Math.max(0, length - 1)),
      hashText(lower, Math.max(0, length - 2)),
      hashText(lower, Math.max(0, length - 3)),
      hashText(lower, Math.max(0, length - 4)),
    ],
    prefixes: [
      hashText(lower, 0, Math.min(1, length)),
      hashText(lower, 0, Math.min(2, length)),
      hashText(lower, 0, Math.min(3, length)),
    ],
    shape: shapeOf(word),
    afterHyphen: hyphen > 0 ? hashText(lower, hyphen + 1) : 0,
  };
}

/** Beyond the ends of a sentence. */
export const noForm: WordForm = readForm('');

/** Fills `into` with the features of word `at`; `previous` and `beforePrevious` are the tags to the left, as numbers from 1. */
export function readFeatures(
  forms: readonly WordForm[],
  at: number,
  previous: number,
  beforePrevious: number,
  into: Int32Array,
): void {
  const here = forms[at] ?? noForm;
  const left = forms[at - 1] ?? noForm;
  const left2 = forms[at - 2] ?? noForm;
  const right = forms[at + 1] ?? noForm;
  const right2 = forms[at + 2] ?? noForm;
  const first = at === 0 ? 1 : 0;
  let n = 0;
  const add = (value: number): void => {
    into[n] = mix(value, Math.imul(n + 1, 0x9e3779b1));
    n += 1;
  };
  add(0);
  add(here.word);
  add(here.lower);
  add(here.suffixes[0]);
  add(here.suffixes[1]);
  add(here.suffixes[2]);
  add(here.suffixes[3]);
  add(here.prefixes[0]);
  add(here.prefixes[1]);
  add(here.prefixes[2]);
  add(here.shape);
  add(mix(here.shape, first));
  add(here.afterHyphen);
  add(previous);
  add(mix(previous, beforePrevious << 8));
  add(mix(previous, here.lower));
  add(mix(previous, here.suffixes[1]));
  add(mix(previous, here.suffixes[2]));
  add(left.lower);
  add(left.suffixes[2]);
  add(left2.lower);
  add(right.lower);
  add(right.suffixes[1]);
  add(right.suffixes[2]);
  add(right.shape);
  add(right2.lower);
  add(mix(left.lower, here.lower));
  add(mix(here.lower, Math.imul(right.lower, 3)));
  add(mix(previous, Math.imul(right.lower, 5)));
  add(mix(left.lower, Math.imul(right.lower, 7)));
  add(mix(here.shape, Math.imul(left.shape, 11) ^ Math.imul(right.shape, 13)));
  add(mix(previous, Math.imul(here.suffixes[1], 17) ^ right.suffixes[1]));
}
