import type { CuttingsEvent } from '../contract/event.ts';
import { FailureError } from '../contract/failure.ts';
import type { ArchiveClient } from './archive-client.ts';
import { extractOne } from './extract-again.ts';
import { Rate } from './rate.ts';
import type { ReadingPool } from './reading-pool.ts';
import { unlessAborted } from './unless-aborted.ts';

/** How a job stops: `rest` leaves the run as it is in the archive, to go on when that is opened again. */
export type ExtractionStop = 'paused' | 'cancelled' | 'rest';

export type ExtractionJob = {
  readonly runId: number;
  /** Stops at once: what was stored stays, what was being read is dropped. Settles when nothing more is written. */
  stop(how: ExtractionStop): Promise<void>;
};

export type ExtractionJobOptions = {
  readonly archive: ArchiveClient;
  readonly pool: ReadingPool;
  readonly runId: number;
  /** Articles of the run that were read before, and all. */
  readonly done: number;
  readonly total: number;
  readonly announce: (event: CuttingsEvent) => void;
  /** Called after a commit, and at the end: other facts stand in the archive. */
  readonly onStored: () => void;
};

/** Articles of a transaction: some tenths of a second, so that nobody waits for the writer. */
const chunk = 16;

/** Reads what a run has still to read, when nothing else is to be read, and stores it bit by bit. */
export function startExtractionJob(options: ExtractionJobOptions): ExtractionJob {
  const { archive, runId, total, announce, onStored } = options;
  const stop = new AbortController();
  let how: ExtractionStop | null = null;
  const progress = { done: options.done, rate: new Rate(options.done) };
  const finished = run().catch((error: unknown) => console.error(error));

  async function run(): Promise<void> {
    let state: 'done' | 'paused' | 'cancelled' | 'interrupted' = 'done';
    let message: string | null = null;
    try {
      await readAndStore(options, progress, stop.signal);
      const ended = how ?? (stop.signal.aborted ? 'rest' : 'done');
      if (ended !== 'rest') await archive.write('setRunState', { runId, state: ended });
      state = ended === 'rest' ? 'interrupted' : ended;
    } catch (error) {
      state = 'interrupted';
      message = error instanceof FailureError && error.code === 'cancelled' ? null : messageOf(error);
    }
    onStored();
    announce({ type: 'extraction-finished', runId, state, done: progress.done, total, message });
  }

  return {
    runId,
    async stop(asked) {
      how ??= asked;
      stop.abort();
      await finished;
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function readAndStore(
  { archive, pool, runId, total, announce, onStored }: ExtractionJobOptions,
  progress: { done: number; readonly rate: Rate },
  signal: AbortSignal,
): Promise<void> {
  const readBehind = async (after: number) => {
    const texts = await archive.read('textsOfRun', { runId, after, limit: chunk });
    return Promise.all(texts.map((text) => extractOne(pool, text, 'idle')));
  };
  // What was edited while it was read is read again in another round; a round that gets nothing done is the last.
  for (let before = -1; before < progress.done;) {
    before = progress.done;
    let reading = readBehind(0);
    for (;;) {
      // It is waited for in its turn; a failure before that is not unheard.
      reading.catch(() => {});
      const extracted = await unlessAborted(reading, signal);
      const last = extracted?.at(-1);
      if (extracted === null || last === undefined || signal.aborted) break;
      reading = readBehind(last.articleId);
      reading.catch(() => {});
      progress.done += await archive.write('storeRun', { runId, extracted });
      progress.rate.mark(progress.done);
      announce({
        type: 'extraction-progress',
        runId,
        done: progress.done,
        total,
        articlesPerSecond: progress.rate.perSecond,
        secondsLeft: progress.rate.secondsFor(total - progress.done),
      });
      onStored();
    }
    if (signal.aborted) return;
  }
}
