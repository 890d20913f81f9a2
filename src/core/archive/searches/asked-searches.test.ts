import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../contract/operations.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { forgetAsked, listAsked, mostAsked, noteAsked, restoreAsked } from './asked-searches.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const note = (query: string, articles = 1, filters: Input<'searchHistory.note'>['filters'] = {}): void =>
  archive.write((writing) => noteAsked(writing, { query, filters, articles }));
const listed = () => listAsked(archive.reading, mostAsked).map(({ query, articles }) => [query, articles]);
const forget = (ids: number[] | null): Opposite => archive.write((writing) => forgetAsked(writing, ids));
function inputOf<Name extends 'searchHistory.forget' | 'searchHistory.restore'>(opposite: Opposite): Input<Name> {
  if (opposite === null) throw new Error('nothing to undo');
  return opposite.input as Input<Name>;
}
const restore = (opposite: Opposite): Opposite =>
  archive.write((writing) => restoreAsked(writing, inputOf<'searchHistory.restore'>(opposite).searches));

test('the newest search comes first; one that is asked again stands there once, with what it finds now', () => {
  note('ferry', 2);
  note('bridge');
  note('ferry', 2, { outlets: ['Harbour Courier'] });
  note('ferry', 3);
  expect(listed()).toEqual([
    ['ferry', 3],
    ['ferry', 2],
    ['bridge', 1],
  ]);
});

test('of more than are kept the oldest are let go', () => {
  archive.write((writing) => {
    for (let index = 0; index < mostAsked + 3; index++)
      noteAsked(writing, { query: `q${index}`, filters: {}, articles: 0 });
  });
  expect(listed()).toHaveLength(mostAsked);
  expect(listed().at(-1)).toEqual(['q3', 0]);
});

test('searches are forgotten, one or all, and come back where they were', () => {
  for (const query of ['ferry', 'bridge', 'tram']) note(query);
  const all = listAsked(archive.reading, mostAsked);
  const one = forget([all[1]?.id ?? 0]);
  expect(listed().map(([query]) => query)).toEqual(['tram', 'ferry']);
  const rest = forget(null);
  expect(listed()).toEqual([]);
  expect(forget(null)).toBeNull();
  note('ferry', 9);
  restore(rest);
  const again = restore(one);
  expect(listed()).toEqual([
    ['ferry', 9],
    ['tram', 1],
    ['bridge', 1],
  ]);
  forget(inputOf<'searchHistory.forget'>(again).ids);
  expect(listed().map(([query]) => query)).toEqual(['ferry', 'tram']);
});

test('a history too long for one call is forgotten all the same, and cannot be undone', () => {
  archive.write((writing) => {
    for (let index = 0; index < mostAsked; index++)
      noteAsked(writing, { query: `${index}`.padEnd(2000, 'x'), filters: {}, articles: 0 });
  });
  expect(forget(null)).toBeNull();
  expect(listed()).toEqual([]);
});
