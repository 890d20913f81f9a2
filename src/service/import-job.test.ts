import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CuttingsEvent } from '../contract/event.ts';
import { FailureError } from '../contract/failure.ts';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import type { ReadOutcome, RefusedFile } from '../core/importing/read-outcome.ts';
import { zipOf } from '../core/importing/testing/made-up-documents.ts';
import { type ImportCounts, type ImportOptions, type ImportWriter, startImport } from './import-job.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads nothing: what the job does with outcomes is the matter here. */
function refused({ name, relativePath }: FileToRead): RefusedFile {
  return { outcome: 'refused', name, relativePath, bytes: 1, note: 'test' };
}

/** A writer that keeps what it got, in batches. */
class Ledger implements ImportWriter {
  readonly batches: string[][] = [];
  readonly ends: string[] = [];
  failAfter = Number.POSITIVE_INFINITY;
  /** Lines that a person has had read in another way since. */
  repaired = 0;

  beginImport(): Promise<number> {
    return Promise.resolve(7);
  }

  store(_importId: number, outcomes: readonly ReadOutcome[]): Promise<ImportCounts> {
    if (this.batches.length >= this.failAfter)
      return Promise.reject(new FailureError('disk-full', 'The disk is full.'));
    this.batches.push(outcomes.map(({ relativePath }) => relativePath));
    return Promise.resolve({ imported: 0, duplicates: 0, refused: outcomes.length });
  }

  finish(_importId: number, state: string): Promise<void> {
    this.ends.push(state);
    return Promise.resolve();
  }

  count(): Promise<ImportCounts> {
    return Promise.resolve({ imported: this.repaired, duplicates: 0, refused: this.lines.length - this.repaired });
  }

  get lines(): string[] {
    return this.batches.flat();
  }
}

function makeFiles(count: number): string[] {
  mkdirSync(join(folder, 'sub'));
  const names = Array.from({ length: count }, (_, index) => `${String(index).padStart(5, '0')}.txt`);
  for (const name of names) writeFileSync(join(folder, name), name);
  return names.map((name) => `drop/${name}`);
}

function options(
  writer: ImportWriter,
  events: CuttingsEvent[],
  read: (file: FileToRead) => Promise<ReadOutcome>,
): ImportOptions {
  return {
    roots: [{ kind: 'folder', path: folder, relativePath: 'drop' }],
    label: 'folder drop',
    pool: { size: 2, read },
    writer,
    announce: (event) => events.push(event),
  };
}

test('all files are stored in the order of the walk, whatever the order of reading, in batches of 25 at most', async () => {
  const expected = makeFiles(130);
  const ledger = new Ledger();
  const job = await startImport(
    options(ledger, [], async (file) => {
      await pause(Math.random() * 5);
      return refused(file);
    }),
  );
  expect(await job.finished).toEqual({
    importId: 7,
    state: 'done',
    imported: 0,
    duplicates: 0,
    refused: 130,
    message: null,
  });
  expect([ledger.lines, Math.max(...ledger.batches.map(({ length }) => length)) <= 25, ledger.ends]).toEqual([
    expected,
    true,
    ['done'],
  ]);
});

test('a slow import stores what it has every 200 ms or so', async () => {
  makeFiles(12);
  const ledger = new Ledger();
  const job = await startImport(
    options(ledger, [], async (file) => {
      await pause(100);
      return refused(file);
    }),
  );
  await job.finished;
  expect(ledger.batches.length).toBeGreaterThan(1);
});

test('progress is announced at most ten times a second, and ends with all done', async () => {
  makeFiles(400);
  const events: CuttingsEvent[] = [];
  const started = performance.now();
  const job = await startImport(
    options(new Ledger(), events, async (file) => {
      await pause(1);
      return refused(file);
    }),
  );
  await job.finished;
  const seconds = (performance.now() - started) / 1000;
  const progress = events.flatMap((event) => (event.type === 'import-progress' ? [event] : []));
  expect(progress.length).toBeLessThanOrEqual(Math.ceil(seconds * 10) + 2);
  expect(progress.at(-1)).toMatchObject({
    importId: 7,
    done: 400,
    total: 400,
    counting: false,
    refused: 400,
    secondsLeft: 0,
  });
  expect(events.at(-1)).toEqual({
    type: 'import-finished',
    importId: 7,
    state: 'done',
    imported: 0,
    duplicates: 0,
    refused: 400,
    message: null,
  });
});

test('the walk counts ahead of the reading', async () => {
  makeFiles(300);
  const events: CuttingsEvent[] = [];
  const job = await startImport(
    options(new Ledger(), events, async (file) => {
      await pause(20);
      return refused(file);
    }),
  );
  await pause(400);
  job.cancel();
  await job.finished;
  const counted = events.find(
    (event) => event.type === 'import-progress' && !event.counting && event.total === 300 && event.done < 300,
  );
  expect(counted).toBeDefined();
});

test('cancelling answers within 200 ms while every reader hangs, and keeps what was stored', async () => {
  const expected = makeFiles(60);
  const ledger = new Ledger();
  const job = await startImport(
    options(ledger, [], (file) => (file.name < '00040.txt' ? Promise.resolve(refused(file)) : new Promise(() => {}))),
  );
  await pause(300);
  const started = performance.now();
  job.cancel();
  const result = await job.finished;
  expect(performance.now() - started).toBeLessThan(200);
  expect([result.state, ledger.ends, expected.slice(0, ledger.lines.length)]).toEqual([
    'cancelled',
    ['cancelled'],
    ledger.lines,
  ]);
  expect([result.refused, ledger.lines.length >= 25]).toEqual([ledger.lines.length, true]);
});

test('cancelling does not wait for a ZIP file of many files to be listed', async () => {
  const members = 2_000;
  const path = join(folder, 'many.zip');
  writeFileSync(path, zipOf(Object.fromEntries(Array.from({ length: members }, (_, number) => [`${number}.txt`, '']))));
  const ledger = new Ledger();
  const job = await startImport({
    ...options(ledger, [], (file) => Promise.resolve(refused(file))),
    roots: [{ kind: 'file', path, relativePath: 'many.zip' }],
  });
  // Each member is a turn of the event loop at least.
  let turns = 0;
  let counting = setImmediate(function turn() {
    turns += 1;
    counting = setImmediate(turn);
  });
  job.cancel();
  expect([(await job.finished).state, ledger.lines, turns < members / 10]).toEqual(['cancelled', [], true]);
  clearImmediate(counting);
});

test('cancelling before the first file stores nothing', async () => {
  makeFiles(10);
  const ledger = new Ledger();
  const job = await startImport(options(ledger, [], () => new Promise(() => {})));
  job.cancel();
  expect([await job.finished, ledger.lines]).toEqual([expect.objectContaining({ state: 'cancelled' }), []]);
});

test('a file that is repaired during its import does not count as refused any more', async () => {
  makeFiles(60);
  const ledger = new Ledger();
  const events: CuttingsEvent[] = [];
  let readOn = (): void => {};
  const repaired = new Promise<void>((resolve) => (readOn = resolve));
  const job = await startImport(
    options(ledger, events, async (file) => {
      if (file.name >= '00040.txt') await repaired;
      return refused(file);
    }),
  );
  await expect.poll(() => ledger.lines.length).toBeGreaterThanOrEqual(25);
  ledger.repaired = 3;
  job.recount();
  await expect
    .poll(() => events.findLast((event) => event.type === 'import-progress'))
    .toMatchObject({ imported: 3, refused: ledger.lines.length - 3 });
  readOn();
  expect(await job.finished).toMatchObject({ imported: 3, refused: 57 });
});

test('a writer that fails ends the import as interrupted with its message', async () => {
  makeFiles(100);
  const ledger = new Ledger();
  ledger.failAfter = 2;
  const events: CuttingsEvent[] = [];
  const job = await startImport(options(ledger, events, (file) => Promise.resolve(refused(file))));
  expect(await job.finished).toEqual({
    importId: 7,
    state: 'interrupted',
    imported: 0,
    duplicates: 0,
    refused: 50,
    message: 'The disk is full.',
  });
  expect([ledger.ends, events.at(-1)]).toEqual([
    ['interrupted'],
    expect.objectContaining({ type: 'import-finished', message: 'The disk is full.' }),
  ]);
});

test('a ledger that cannot be opened begins nothing', async () => {
  const ledger = new Ledger();
  ledger.beginImport = () => Promise.reject(new FailureError('read-only', 'This archive cannot be written.'));
  await expect(startImport(options(ledger, [], (file) => Promise.resolve(refused(file))))).rejects.toMatchObject({
    code: 'read-only',
  });
});

test('files that are refused before reading stand in the ledger in their place', async () => {
  writeFileSync(join(folder, 'a.txt'), 'a');
  const ledger = new Ledger();
  const job = await startImport({
    ...options(ledger, [], (file) => Promise.resolve(refused(file))),
    roots: [
      { kind: 'refused', relativePath: 'x.txt', bytes: 0, note: 'No.' },
      { kind: 'file', path: join(folder, 'a.txt'), relativePath: 'a.txt' },
      { kind: 'refused', relativePath: 'z.txt', bytes: 0, note: 'No.' },
    ],
  });
  await job.finished;
  expect(ledger.lines).toEqual(['x.txt', 'a.txt', 'z.txt']);
});

test('a hundred thousand files go through with bounded look-ahead', async () => {
  const count = 100_000;
  const ledger = new Ledger();
  let reading = 0;
  let mostReading = 0;
  const job = await startImport({
    ...options(ledger, [], async (file) => {
      reading += 1;
      mostReading = Math.max(mostReading, reading);
      await Promise.resolve();
      reading -= 1;
      return refused(file);
    }),
    roots: Array.from({ length: count }, (_, index) => ({
      kind: 'file' as const,
      path: `/x/${index}`,
      relativePath: `${index}.txt`,
    })),
  });
  const { refused: stored } = await job.finished;
  expect([stored, mostReading <= 4]).toEqual([count, true]);
});
