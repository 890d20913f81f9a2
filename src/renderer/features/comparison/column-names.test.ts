import { expect, test } from 'vitest';
import { columnNames } from './column-names.ts';

test('articles are called by their outlets, numbered where an outlet occurs twice', () => {
  const names = columnNames([
    { id: 3, title: 'Ferry aground', outlet: 'Harbour Courier' },
    { id: 5, title: 'Ferry aground again', outlet: 'Harbour Courier' },
    { id: 9, title: 'A very long headline about a ferry that ran aground', outlet: null },
  ]);
  expect([...names]).toEqual([
    [3, 'Harbour Courier (1)'],
    [5, 'Harbour Courier (2)'],
    [9, 'A very long headline about a ferry that…'],
  ]);
});
