import { expect, test } from 'vitest';
import type { TimeFact } from '../../src/contract/fact.ts';
import { newTimeScore, scoreTimes } from './spans.ts';

test.each([
  ['1994', '1994-XX-XX', 0, 1],
  ['1998-10', '1998-10-XX', 0, 1],
  ['2000-W07', '2000-W7', 0, 1],
  ['1999-02-04TNI', '1999-02-04', 0, 1],
  ['1999-02-04', '1999-02-04', 1, 1],
  ['1999-02-04', '1999-02-05', 0, 0],
  ['1998', '1998-10-XX', 0, 0],
  ['P1W', '1998-W33', 0, 0],
])('a time of the value %s is right for %s: %i, and but for its spelling: %i', (given, wanted, right, alike) => {
  const score = newTimeScore();
  const time: TimeFact = { kind: 'time', start: 0, end: 4, value: given } as TimeFact;
  scoreTimes(score, [{ start: 0, end: 4, value: wanted }], [time]);
  expect([score.value.right, score['value, spelt alike'].right]).toEqual([right, alike]);
  expect(score['value, spelt alike']).toMatchObject({ given: 1, wanted: 1 });
});
