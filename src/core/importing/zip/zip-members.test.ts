import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipOf } from '../testing/made-up-documents.ts';
import { zipMembers } from './zip-members.ts';

test('a list that is longer than what is read at a time is whole, in its order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-test-'));
  try {
    const names = Array.from({ length: 3_000 }, (_, number) => `${'harbour '.repeat(20)}${number}.txt`);
    const path = join(folder, 'many.zip');
    writeFileSync(path, zipOf(Object.fromEntries(names.map((name) => [name, '']))));
    const listing = await zipMembers(path);
    expect(listing.kind === 'members' ? listing.members.map(({ name }) => name) : listing).toEqual(names);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
