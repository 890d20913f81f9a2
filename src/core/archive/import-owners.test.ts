import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listImports } from './import-ledger.ts';
import { abandonedImports, ownsImports, renewOwnership } from './import-owners.ts';
import { beginImport, finishImport, markInterrupted } from './imports.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';

const child = join(import.meta.dirname, 'testing/write-until-killed.ts');

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const states = (): string[] => listImports(archive.reading).map(({ state }) => state);

test('what another living program imports is not interrupted by opening the archive; what it left when it was killed is', async () => {
  const other = spawn(process.execPath, [child, archive.path, '1'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  // The other one writes without a pause, and may leave nobody else room for some seconds.
  const interrupted = await vi.waitFor(() => archive.write((writing) => markInterrupted(writing, 'ended')), 25_000);
  expect(interrupted).toBe(0);
  expect(states()).toEqual(['running']);
  const closed = once(other, 'close');
  other.kill('SIGKILL');
  await closed;
  expect(archive.write((writing) => markInterrupted(writing, 'living'))).toBe(1);
  expect(states()).toEqual(['interrupted']);
});

test('a process of that number that gave no sign of life for minutes is another one', () => {
  const id = archive.write((writing) => beginImport(writing, 'first'));
  archive.write(({ database, now }) => {
    // The parent of this process is alive as long as the test runs.
    database.prepare('UPDATE import_owner SET pid = ?, seen_at = ?').run(process.ppid, now());
  });
  const after = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
  expect(abandonedImports(archive.reading, after(1), 'ended')).toEqual([]);
  expect(abandonedImports(archive.reading, after(3), 'ended')).toEqual([id]);
});

test('an import of this program lives as long as signs of life are given, and is no longer owned when it ends', () => {
  const id = archive.write((writing) => beginImport(writing, 'first'));
  archive.write(({ database }) => {
    database.exec("UPDATE import_owner SET seen_at = '2024-01-01T00:00:00.000Z'");
  });
  archive.write(renewOwnership);
  const seen = archive.reading.database.prepare<[], string>('SELECT seen_at FROM import_owner').pluck().get() ?? '';
  expect(Date.parse(seen)).toBeGreaterThan(Date.parse('2024-01-01'));
  expect(ownsImports(archive.reading)).toBe(true);
  archive.write((writing) => finishImport(writing, id, 'done'));
  expect(ownsImports(archive.reading)).toBe(false);
  expect(states()).toEqual(['done']);
});
