import { expect, it } from 'vitest';
import { attachMarks } from './attach-marks.ts';
import { markOf, marks } from './marks.ts';
import { readUnits } from './units.ts';

/** Words that the marks of a sentence hang on. @param heads of the words alone, counted from 1 */
function headsOfMarks(sentence: string, heads: readonly number[]): string[] {
  const tokens = sentence.split(' ');
  const units = readUnits(
    tokens,
    tokens.map(() => ''),
    new Map(),
  );
  const found = attachMarks(units, Int32Array.of(0, ...heads, 0, 0, 0));
  return [...found].filter((head) => head > 0).map((head) => tokens[units.token[head] ?? 0] ?? '');
}

it.each([
  ['Rain fell .', [2, 3], ['fell']],
  ['Hill , a doctor , left .', [4, 3, 1, 5], ['doctor', 'doctor', 'left']],
  ['However , rain fell .', [3, 3, 4], ['However', 'fell']],
  ['He said “ rain fell ” today', [2, 6, 4, 2, 2], ['fell', 'fell']],
  ['Rain ( snow up north ) fell', [5, 1, 2, 2, 6], ['snow', 'snow']],
  ['Rain fell , and roofs leaked', [2, 6, 5, 5, 2], ['leaked']],
])('attaches the marks of %s', (sentence, heads, expected) => {
  expect(headsOfMarks(sentence, heads)).toEqual(expected);
});

it.each([
  [',', ',', marks.comma],
  ['"', '``', marks.openQuote],
  ['”', "''", marks.closeQuote],
  ['(', '-LRB-', marks.openBracket],
  ['--', ':', marks.strong],
  ['?', '.', marks.end],
  ["'", 'POS', 0],
  ['–', 'SYM', 0],
  ['%', 'NN', 0],
  ['&', 'CC', 0],
  ['U.S.', 'NNP', 0],
])('reads %s as %s', (word, tag, mark) => {
  expect(markOf(word, tag)).toBe(mark);
});
