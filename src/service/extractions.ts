import type { CuttingsEvent } from '../contract/event.ts';
import type { ExtractionRun } from '../contract/extraction.ts';
import type { Output, ParsedInput } from '../contract/operations.ts';
import type { ArchiveClient } from './archive-client.ts';
import { type ExtractionJob, startExtractionJob } from './extraction-job.ts';
import type { ReadingPool } from './reading-pool.ts';

/** Pages ask again for all facts they show at each announcement: every few seconds is enough for a task of minutes. */
const announceMilliseconds = 3000;

export type Extractions = ReturnType<typeof createExtractions>;

type Parts = {
  readonly archive: () => ArchiveClient;
  readonly pool: ReadingPool;
  readonly emit: (event: CuttingsEvent) => void;
};

/** Finding the facts of the archive's articles again in the background: one run at a time. */
export function createExtractions({ archive, pool, emit }: Parts) {
  let job: ExtractionJob | null = null;
  let announced = 0;

  function announce(): void {
    announced = performance.now();
    emit({ type: 'changed', topics: ['extractions', 'articles', 'facts', 'entities'] });
  }

  async function start(open: ArchiveClient, runId: number): Promise<void> {
    const { run } = await open.read('extractionReport', runId);
    const begun = startExtractionJob({
      archive: open,
      pool,
      runId,
      done: run.done,
      total: run.total,
      announce(event) {
        if (event.type === 'extraction-finished' && job === begun) job = null;
        emit(event);
        if (event.type === 'extraction-finished') announce();
      },
      onStored() {
        if (performance.now() - announced > announceMilliseconds) announce();
      },
    });
    job = begun;
  }

  /** Running in the archive, and nobody works on it here: it can go on. */
  function asSeenHere<Run extends ExtractionRun | null>(run: Run): Run {
    return run?.state === 'running' && job?.runId !== run.id ? { ...run, state: 'interrupted' } : run;
  }

  async function stop(how: 'paused' | 'cancelled'): Promise<boolean> {
    const open = archive();
    const { run } = await open.read('extractionState', await pool.extractorVersion());
    if (run === null || (how === 'paused' && run.state === 'paused')) return false;
    if (job === null) await open.write('setRunState', { runId: run.id, state: how });
    else await job.stop(how);
    return true;
  }

  async function resume(): Promise<boolean> {
    if (job !== null) return false;
    const open = archive();
    const runId = await open.write('resumeExtraction', await pool.extractorVersion());
    if (runId !== null) await start(open, runId);
    return runId !== null;
  }

  return {
    async state(): Promise<Output<'extraction.state'>> {
      const extractor = await pool.extractorVersion();
      const { stale, failed, run } = await archive().read('extractionState', extractor);
      return { extractor, stale, failed, run: asSeenHere(run) };
    },
    async begin({ which }: ParsedInput<'extraction.begin'>): Promise<{ runId: number }> {
      const open = archive();
      const runId = await open.write('beginExtraction', { which, version: await pool.extractorVersion() });
      await start(open, runId);
      return { runId };
    },
    pause: () => stop('paused'),
    cancel: () => stop('cancelled'),
    resume,
    async runs(): Promise<Output<'extraction.runs'>> {
      return (await archive().read('extractionRuns', null)).map(asSeenHere);
    },
    async report(runId: number): Promise<Output<'extraction.report'>> {
      const { run, tallies } = await archive().read('extractionReport', runId);
      return { run: asSeenHere(run), tallies };
    },
    /** Goes on with what was under way when the program ended. */
    async goOn(): Promise<void> {
      const open = archive();
      if (open.readOnly) return;
      const run = (await open.read('extractionRuns', null)).find(({ state }) => state === 'running');
      if (run !== undefined) await resume();
    },
    /** Lets the archive go: what is under way goes on when it is opened again. */
    async rest(): Promise<void> {
      await job?.stop('rest');
    },
  };
}
