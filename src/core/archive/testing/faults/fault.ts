import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCommandScope } from '../../command-scope.ts';
import { createArchive } from '../../create-archive.ts';
import { beginImport, storeImported } from '../../imports.ts';
import { type OpenedArchive, openArchive } from '../../open-archive.ts';
import { verifyArchive } from '../../verify.ts';
import { madeUpFile } from '../made-up-file.ts';

/** What a run of a fault came to. */
export type FaultResult = {
  /** How often the fault was put in. */
  readonly times: number;
  /** What was seen, for the table; null with `skipped` where it cannot be put in here. */
  readonly seen: string;
  readonly skipped: boolean;
};

/**
 * Puts a fault in `times` times, below an empty folder; throws when something that was promised did not hold.
 * @param articles how large an archive is to be, where that makes a difference
 */
export type Fault = {
  readonly name: string;
  run(folder: string, times: number, articles?: number): Promise<FaultResult>;
};

/** Articles of one batch of `fill`. */
export const batchSize = 5;

/** A new archive in a folder of its own. */
export function newArchive(folder: string, name: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  const path = join(folder, name, 'a.cuttings');
  createArchive(path);
  return path;
}

/** Stores batches until `count` of them are in; answers the titles that were acknowledged. */
export function fill(archive: OpenedArchive, count: number, label: string): string[] {
  const write = createCommandScope(archive);
  const importId = write((writing) => beginImport(writing, label));
  const acknowledged: string[] = [];
  for (let batch = 0; batch < count; batch += 1) {
    const titles = Array.from({ length: batchSize }, (_, index) => `${label} ${batch} ${index}`);
    const files = titles.map((title) => madeUpFile(title, `Words of ${title}. `.repeat(40)));
    write((writing) => storeImported(writing, importId, files));
    acknowledged.push(...titles);
  }
  return acknowledged;
}

/** Opens an archive and throws unless it verifies, holds all that was acknowledged, and no batch in part. */
export function expectWhole(path: string, acknowledged: readonly string[]): number {
  const archive = openArchive(path);
  try {
    const titles = new Set(archive.connection.prepare<[], string>('SELECT title FROM article').pluck().all());
    const missing = acknowledged.filter((title) => !titles.has(title));
    if (missing.length > 0) throw new Error(`${missing.length} acknowledged articles are missing: ${missing[0]}`);
    if (titles.size % batchSize !== 0) throw new Error(`a batch is there in part: ${titles.size} articles`);
    const [problem] = verifyArchive({ database: archive.connection }).problems;
    if (problem) throw new Error(`verify: ${problem.message}`);
    return titles.size;
  } finally {
    archive.close();
  }
}

/** Throws unless `work` throws an error with this code. */
export function expectFailure(code: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    const found = error instanceof Error && 'code' in error ? error.code : String(error);
    if (found === code) return;
    throw new Error(`expected ${code}, got ${String(found)}`, { cause: error });
  }
  throw new Error(`expected ${code}, got no error`);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
