import { expect, test } from 'vitest';
import { printable, table } from './terminal.ts';

test('numbers stand right, texts left, and nothing is shown for nothing', () => {
  expect(
    table([
      [7, 'Ferry', null],
      [1200, 'Dam vote', 'x'],
    ]),
  ).toEqual(['   7  Ferry     –', '1200  Dam vote  x']);
});

test('a wide cell is cut between whole characters', () => {
  expect(table([['a👩‍👩‍👧‍👦bcd']], 3)).toEqual(['a👩‍👩‍👧‍👦…']);
});

test('control and direction characters cannot reach the terminal', () => {
  expect(printable('a\u001B[2Jb\u202Ec\nd')).toBe('a�[2Jb�c d');
});
