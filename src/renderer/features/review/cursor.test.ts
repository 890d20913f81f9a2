import { expect, test } from 'vitest';
import type { ReviewRow } from '../../../contract/review.ts';
import { idOf, placeOf } from './cursor.ts';

const rows = (...keys: readonly string[]) => {
  const list = keys.map((key) => ({ stored: { articleId: 1, key } }) as ReviewRow);
  return { total: list.length, rowAt: (row: number) => list[row] };
};
const at = (index: number, key: string | null) => ({ index, id: key === null ? null : `1 ${key}` });

test.each([
  ['stays where its fact is', at(1, 'b'), ['a', 'b', 'c'], 1],
  ['follows its fact when one before it has left', at(2, 'c'), ['a', 'c', 'd'], 1],
  ['follows its fact when one before it has come', at(1, 'b'), ['a', 'x', 'b'], 2],
  ['stays in its place when its fact has left', at(1, 'b'), ['a', 'c', 'd'], 1],
  ['goes to the last row when the list has become shorter', at(5, 'f'), ['a', 'b'], 1],
  ['is nowhere in an empty list', at(3, 'c'), [], -1],
  ['without a fact it is at its place', at(1, null), ['a', 'b'], 1],
] as const)('the cursor %s', (_what, cursor, keys, place) => {
  const { total, rowAt } = rows(...keys);
  expect(placeOf(cursor, total, rowAt)).toBe(place);
});

test('a row that is not there yet is no other fact', () => {
  expect(placeOf(at(1, 'b'), 9, () => undefined)).toBe(1);
  expect(idOf({ stored: { articleId: 3, key: 'k' } } as ReviewRow)).toBe('3 k');
});
