import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArchive } from './create-archive.ts';
import { listImports } from './import-ledger.ts';
import { openArchive } from './open-archive.ts';
import { verifyArchive } from './verify.ts';

const child = join(import.meta.dirname, 'testing/write-until-killed.ts');

/** Titles that a writing process reported as stored before it was killed, after `batches` of them. */
function storeUntilKilled(path: string, run: number, batches: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writing = spawn(process.execPath, [child, path, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    writing.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
      if (said.split('\n').length > batches * 5) writing.kill('SIGKILL');
    });
    writing.once('error', reject);
    // What was cut off in the middle of a line was not reported.
    writing.once('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}

test('killed ten times in the middle of writing, an archive holds all that was reported as stored', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-kill-'));
  const path = join(folder, 'a.cuttings');
  createArchive(path);
  const reported: string[] = [];
  for (let run = 0; run < 10; run += 1) reported.push(...(await storeUntilKilled(path, run, 1 + run)));
  expect(reported.length).toBeGreaterThan(10 * 5);
  const archive = openArchive(path);
  const reading = { database: archive.connection };
  const titles = new Set(archive.connection.prepare('SELECT title FROM article').pluck().all());
  expect(reported.filter((title) => !titles.has(title))).toEqual([]);
  expect(titles.size % 5).toBe(0);
  expect(verifyArchive(reading).problems).toEqual([]);
  expect(listImports(reading)).toHaveLength(10);
  archive.close();
  rmSync(folder, { recursive: true });
}, 120_000);
