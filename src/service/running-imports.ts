import type { CuttingsEvent } from '../contract/event.ts';
import { importLabel, type ImportRoot } from '../core/importing/walking/import-root.ts';
import type { ArchiveClient } from './archive-client.ts';
import { type ImportJob, startImport } from './import-job.ts';
import type { ReadingPool } from './reading-pool.ts';

/** Pages ask again at each announcement: a few a second are enough while an import runs. */
const announceMilliseconds = 400;

export type RunningImports = ReturnType<typeof createRunningImports>;

/** The imports under way: they store what was read in the archive that was open when they began. */
export function createRunningImports(pool: ReadingPool, emit: (event: CuttingsEvent) => void) {
  const jobs = new Map<number, ImportJob>();
  let announced = 0;
  const announce = (): void => {
    announced = performance.now();
    emit({ type: 'changed', topics: ['imports', 'articles', 'facts'] });
  };
  const announceSometimes = (): void => {
    if (performance.now() - announced > announceMilliseconds) announce();
  };
  /** Keeps a job that was started until it ends, so that it can be cancelled. */
  const run = (job: ImportJob, afterwards: () => Promise<unknown>): { importId: number } => {
    jobs.set(job.importId, job);
    void job.finished
      .then(() => {
        jobs.delete(job.importId);
        return afterwards();
      })
      .catch((error: unknown) => console.error(error));
    return { importId: job.importId };
  };
  return {
    run,
    announceSometimes,
    async start(
      archive: ArchiveClient,
      roots: readonly ImportRoot[],
      afterwards: () => Promise<unknown> = () => Promise.resolve(),
    ): Promise<{ importId: number }> {
      const rules = await archive.read('rules', null);
      const layouts = await archive.read('layouts', null);
      const job = await startImport({
        roots,
        label: importLabel(roots),
        pool: { size: pool.size, read: (file) => pool.read({ ...file, rules, layouts }) },
        writer: {
          beginImport: (label) => archive.write('beginImport', label),
          async store(importId, outcomes) {
            const stored = await archive.write('storeImported', { importId, outcomes });
            announceSometimes();
            return stored;
          },
          async finish(importId, state) {
            await archive.write('finishImport', { importId, state });
            announce();
          },
          count: (importId) => archive.read('importCounts', importId),
        },
        announce: emit,
      });
      return run(job, afterwards);
    },
    /** Lines of some ledger were changed by a person. */
    recount(): void {
      for (const job of jobs.values()) job.recount();
    },
    /** False: there is no such import under way. */
    cancel(importId: number): boolean {
      const job = jobs.get(importId);
      job?.cancel();
      return job !== undefined;
    },
    /** Ends all of them at the next file. */
    async endAll(): Promise<void> {
      const ending = [...jobs.values()];
      for (const job of ending) job.cancel();
      await Promise.all(ending.map(({ finished }) => finished));
    },
  };
}
