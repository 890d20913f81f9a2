import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../contract/operations.ts';
import { mergeLists, storeMergedLists } from '../merging/store-lists.ts';
import { moveMerge } from '../merging/merge-steps.ts';
import { beginImport } from '../imports.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { keepQueryList, listQueryLists, noteCounted, queryListOf, removeQueryList } from './query-lists.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const keep = (name: string, list: string, id: number | null = null) =>
  archive.write((writing) => keepQueryList(writing, { id, name, list, exactWords: true, countedThrough: 0 }));
const names = () => listQueryLists(archive.reading).map(({ name }) => name);

test('a list is kept under a name, changed, removed, and each is undone', () => {
  const { id } = keep('Boats', 'ferry\ntram');
  keep('Amts', 'x');
  expect(names()).toEqual(['Amts', 'Boats']);
  expect(() => keep('BOATS', 'y')).toThrow('There is a list');
  archive.write((writing) => noteCounted(writing, { id, through: 7 }));
  expect(queryListOf(archive.reading, id)).toEqual({
    id,
    name: 'Boats',
    list: 'ferry\ntram',
    exactWords: true,
    countedThrough: 7,
  });
  const changed = keep('Ships', 'ship', id);
  archive.write((writing) => keepQueryList(writing, changed.opposite?.input as Input<'queryList.keep'>));
  expect(queryListOf(archive.reading, id)).toMatchObject({ name: 'Boats', list: 'ferry\ntram', countedThrough: 7 });
  const removed = archive.write((writing) => removeQueryList(writing, id));
  expect(names()).toEqual(['Amts']);
  expect(() => queryListOf(archive.reading, id)).toThrow('no longer kept');
  const back = archive.write((writing) => keepQueryList(writing, removed?.input as Input<'queryList.keep'>));
  expect(queryListOf(archive.reading, back.id)).toMatchObject({ name: 'Boats', countedThrough: 7 });
});

test('merged, a list comes along under its name or one of its own, and goes when the merge is taken back', () => {
  const other = createTestArchive();
  const there = (name: string, list: string) =>
    other.write((writing) => keepQueryList(writing, { id: null, name, list, exactWords: true, countedThrough: 9 }));
  there('Boats', 'ferry');
  there('Trams', 'tram');
  there('Same', 'same');
  keep('Boats', 'ship');
  keep('Same', 'same');
  const importId = archive.write((writing) => beginImport(writing, 'merge'));
  const lists = mergeLists(other.reading);
  other.end();
  archive.write((writing) => storeMergedLists(writing, { importId, lists }));
  expect(names()).toEqual(['Boats', 'Boats (2)', 'Same', 'Trams']);
  expect(mergeLists(archive.reading)[1]).toMatchObject({ list: 'ferry', countedThrough: 0 });
  for (;;) if (!archive.write((writing) => moveMerge(writing, { importId, direction: 'back' }))) break;
  expect(names()).toEqual(['Boats', 'Same']);
  for (;;) if (!archive.write((writing) => moveMerge(writing, { importId, direction: 'forth' }))) break;
  expect(names()).toEqual(['Boats', 'Boats (2)', 'Same', 'Trams']);
});
