import type { CuttingsEvent } from '../contract/event.ts';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import type { ReadOutcome } from '../core/importing/read-outcome.ts';
import type { ImportRoot } from '../core/importing/walking/import-root.ts';
import { walk, type Walked } from '../core/importing/walking/walk.ts';
import { ImportProgress } from './import-progress.ts';
import { LookAhead } from './look-ahead.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Where an import writes. `store` takes a batch as one transaction and answers after its commit. */
export type ImportWriter = {
  beginImport(label: string): Promise<number>;
  store(importId: number, outcomes: readonly ReadOutcome[]): Promise<ImportCounts>;
  finish(importId: number, state: 'done' | 'cancelled' | 'interrupted'): Promise<void>;
  /** What all of its lines came to so far. */
  count(importId: number): Promise<ImportCounts>;
};

export type ImportCounts = { readonly imported: number; readonly duplicates: number; readonly refused: number };

export type ImportOptions = {
  readonly roots: readonly ImportRoot[];
  readonly label: string;
  readonly pool: { readonly size: number; read(file: FileToRead): Promise<ReadOutcome> };
  readonly writer: ImportWriter;
  readonly announce: (event: CuttingsEvent) => void;
};

export type ImportResult = ImportCounts & {
  readonly importId: number;
  readonly state: 'done' | 'cancelled' | 'interrupted';
  /** Why it could not go on; null unless interrupted. */
  readonly message: string | null;
};

export type ImportJob = {
  readonly importId: number;
  /** Settles when the last batch is stored. Never rejects. */
  readonly finished: Promise<ImportResult>;
  /** Ends it at once: what was stored stays, what was being read is dropped. */
  cancel(): void;
  /** Lines of its ledger were changed: a file was repaired, or read in another way. Counts them anew. */
  recount(): void;
};

/** A batch goes to the archive when it has this many files, or is this old (ms). */
const batch = { files: 25, milliseconds: 200 };

/** Files that the walk may be ahead of the reading: enough to count a large drop, and a bound on memory. */
const filesAhead = 20_000;

/**
 * Walks what was handed over, reads the files in parallel and stores them in the order of the walk. Rejects when the
 * ledger cannot be opened; nothing was begun then.
 */
export async function startImport(options: ImportOptions): Promise<ImportJob> {
  const importId = await options.writer.beginImport(options.label);
  const stop = new AbortController();
  const progress = new ImportProgress(importId, options.announce);
  const writer = inTurn(options.writer);
  return {
    importId,
    finished: runImport(importId, { ...options, writer }, progress, stop.signal),
    cancel: () => stop.abort(),
    recount: () =>
      void writer.count(importId).then(
        (counts) => progress.recounted(counts),
        () => {},
      ),
  };
}

/** Stores, counts and finishes one after the other, so that a count holds all that was stored before it and nothing of what follows. */
function inTurn(writer: ImportWriter): ImportWriter {
  let last: Promise<unknown> = Promise.resolve();
  const queue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return {
    beginImport: (label) => writer.beginImport(label),
    store: (importId, outcomes) => queue(() => writer.store(importId, outcomes)),
    finish: (importId, state) => queue(() => writer.finish(importId, state)),
    count: (importId) => queue(() => writer.count(importId)),
  };
}

async function runImport(
  importId: number,
  options: ImportOptions,
  progress: ImportProgress,
  signal: AbortSignal,
): Promise<ImportResult> {
  const { writer, announce } = options;
  let state: ImportResult['state'] = 'done';
  let message: string | null = null;
  try {
    await readAndStore(importId, options, progress, signal);
    if (signal.aborted) state = 'cancelled';
  } catch (error) {
    state = 'interrupted';
    message = error instanceof Error ? error.message : String(error);
  }
  // A full disk refuses this line as well; the archive marks such an import as interrupted when it is opened again.
  await writer.finish(importId, state).catch(() => {});
  progress.close();
  const result = { importId, state, ...progress.counts, message };
  announce({ type: 'import-finished', ...result });
  return result;
}

async function readAndStore(
  importId: number,
  { roots, pool, writer }: ImportOptions,
  progress: ImportProgress,
  signal: AbortSignal,
): Promise<void> {
  const walked = new LookAhead(walk(roots), filesAhead, (found, counting) => progress.found(found, counting));
  const reading: Promise<ReadOutcome>[] = [];
  let gathered: ReadOutcome[] = [];
  let gatheredSince = performance.now();
  const store = async (): Promise<void> => {
    if (gathered.length === 0) return;
    const outcomes = gathered;
    gathered = [];
    progress.stored(await writer.store(importId, outcomes), outcomes.length);
  };
  try {
    // Twice as many as there are threads, so that none waits for the slowest.
    for (;;) {
      while (reading.length < pool.size * 2 && !signal.aborted) {
        const next = await unlessAborted(walked.next(), signal);
        if (next === null) break;
        reading.push(outcomeOf(next, pool, progress));
      }
      const [first] = reading;
      if (first === undefined || signal.aborted) break;
      const outcome = await unlessAborted(first, signal);
      if (outcome === null || signal.aborted) break;
      void reading.shift();
      if (gathered.length === 0) gatheredSince = performance.now();
      gathered.push(outcome);
      if (gathered.length >= batch.files || performance.now() - gatheredSince > batch.milliseconds) await store();
    }
    // What was read before a cancel was not promised yet: it is dropped.
    if (!signal.aborted) await store();
  } finally {
    // The list of a large folder or ZIP file is read in one step: after a cancel nobody waits for its end.
    await unlessAborted(walked.close(), signal);
  }
}

function outcomeOf(walked: Walked, pool: ImportOptions['pool'], progress: ImportProgress): Promise<ReadOutcome> {
  if ('refused' in walked) return Promise.resolve(walked.refused);
  const { file } = walked;
  progress.reading(file.relativePath);
  const outcome = pool.read(file);
  // It is waited for in its turn; a failure before that is not unheard.
  outcome.catch(() => {});
  return outcome;
}
