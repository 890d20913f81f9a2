import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input, OperationName, Output } from '../contract/operations.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';

let running: TestService;
beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.end());

async function ask<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await running.service.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.message}`);
  return reply.value;
}

test('a file that is read otherwise while its import runs counts as what it is then', async () => {
  const folder = join(running.folder, 'under way');
  mkdirSync(folder);
  writeFileSync(join(folder, '000.csv'), 'kopf;was\nWombat vote;The wombat council met.\n');
  for (let number = 100; number < 200; number += 1)
    writeFileSync(join(folder, `${number}.txt`), `Wombat ${number}\n\nThe council counted ${number} wombats.\n`);
  const finished = running.importPaths(folder);
  const progress = () => running.events.findLast((event) => event.type === 'import-progress');
  await expect.poll(() => progress()?.refused, { timeout: 20_000, interval: 5 }).toBe(1);
  const { importId = 0 } = progress() ?? {};
  const { entries } = await ask('import.entries', { importId, shown: 'refused', offset: 0, limit: 1 });
  const { id: entryId = 0 } = entries[0] ?? {};
  const { mapping } = await ask('import.table', { entryId, mapping: null });
  const roles = ['title', 'text'] as const;
  const columns = mapping.columns.map((column, index) => ({ ...column, role: roles[index] ?? ('ignored' as const) }));
  await ask('import.readAgain', { entryIds: [entryId], choices: { columns: { ...mapping, columns } }, changeId: null });
  expect(await finished).toMatchObject({ state: 'done', imported: 101, refused: 0 });
});
