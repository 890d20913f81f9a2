import { expect, test } from 'vitest';
import type { Choice } from './choose.ts';
import { outermost } from './outermost.ts';

function choice(at: number, content: readonly [number, number], cue: number): Choice {
  return {
    cue: {
      shape: 'verb',
      groupFirst: at,
      cue: { first: at, end: at + 1 },
      after: at + 1,
      source: null,
      readings: [],
      act: 'say',
      rule: 'test',
    },
    content: [{ first: content[0], end: content[1] }],
    audience: null,
    sure: { cue, source: 1, content: 1 },
  };
}

test('a cue within the content of another is left out', () => {
  const outer = choice(1, [2, 9], 0.7);
  expect(outermost([outer, choice(4, [5, 9], 0.9)], 0.2)).toEqual([outer]);
});

test('a cue within the content of a much less likely one stays, and the unlikely go', () => {
  const inner = choice(4, [5, 9], 0.9);
  expect(outermost([choice(1, [2, 9], 0.1), inner], 0.2)).toEqual([inner]);
});
