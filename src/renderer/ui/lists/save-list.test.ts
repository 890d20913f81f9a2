import { expect, test } from 'vitest';
import type { Host } from '../../../contract/host.ts';
import { rowsOf, type ListFile } from './list-file.ts';
import { saveList } from './save-list.ts';

const list: ListFile = {
  name: 'speakers',
  title: 'Speakers',
  about: [],
  columns: ['Name'],
  rows: () => rowsOf([{ cells: ['Pérez'], whole: { name: 'Pérez' } }]),
};

/** The bytes of a file as the host is given it. */
async function saved(form: 'csv' | 'jsonl'): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const save: Host['save'] = async (name, { parts }) => {
    files.push({ name, bytes: new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()) });
    return { ok: true, value: { saved: true } };
  };
  expect(await saveList({ save } as Host, list, form, () => undefined)).toEqual({ saved: true, rows: 1 });
  const [file] = files;
  if (file === undefined) throw new Error('nothing was saved');
  return file;
}

test('a CSV file is known to be UTF-8 by its first bytes, and JSON Lines begin with their first line', async () => {
  const csv = await saved('csv');
  expect(csv.name).toBe('speakers.csv');
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(csv.bytes)).toMatch(/^Cuttings: Speakers\r\n.*Name\r\nPérez\r\n$/su);
  expect((await saved('jsonl')).bytes[0]).toBe('{'.charCodeAt(0));
});
