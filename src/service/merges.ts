import { rm, stat } from 'node:fs/promises';
import type { CuttingsEvent } from '../contract/event.ts';
import type { MergePreview } from '../contract/merge.ts';
import type { Opposite } from '../contract/undo.ts';
import { type ArchiveClient, openOther, type OtherArchive } from './archive-client.ts';
import { previewMerge, startMerge } from './merge-job.ts';
import type { RunningImports } from './running-imports.ts';
import type { HandedArchive } from './tickets.ts';

/** Articles of one transaction when an import is taken back: some tenths of a second. */
const chunk = 200;

export type MergesOptions = {
  readonly archive: () => ArchiveClient;
  readonly worker: URL;
  readonly imports: RunningImports;
  readonly emit: (event: CuttingsEvent) => void;
};

export type Merges = ReturnType<typeof createMerges>;

/** Merges other archives into the open one; they are imports, and run with those. */
export function createMerges({ archive, worker, imports, emit }: MergesOptions) {
  return {
    preview: (handed: HandedArchive): Promise<MergePreview> =>
      withSource(handed, (other) => previewMerge({ archive: archive(), other, name: handed.name })),
    async start(handed: HandedArchive, afterwards: () => Promise<unknown>): Promise<{ importId: number }> {
      const into = archive();
      const { bytes, other, end } = await openSource(handed);
      try {
        const job = await startMerge({
          archive: into,
          other,
          name: handed.name,
          bytes,
          announce: emit,
          onStored: imports.announceSometimes,
        });
        return imports.run(job, async () => {
          await end();
          return afterwards();
        });
      } catch (error) {
        await end();
        throw error;
      }
    },
    /** Takes an import back: what it brought, or, of a merge, all that it did, step by step. */
    async takeBack(importId: number): Promise<Opposite> {
      const into = archive();
      if (!(await into.read('isMerge', importId))) return takeBackImport(into, importId);
      while (await into.write('moveMerge', { importId, direction: 'back' }));
      return { label: 'Take back merge', operation: 'merge.redo', input: { importId } };
    },
    async redo(importId: number): Promise<Opposite> {
      const into = archive();
      if (!(await into.read('isMerge', importId))) return null;
      while (await into.write('moveMerge', { importId, direction: 'forth' }));
      return { label: 'Take back merge', operation: 'import.takeBack', input: { importId } };
    },
  };

  /**
   * Some articles at a time, each a transaction, so that nobody waits for the writer. Ended with the program, the rest is still there, and
   * taking it back again goes on.
   */
  async function takeBackImport(into: ArchiveClient, importId: number): Promise<Opposite> {
    const ids: number[] = [];
    for (;;) {
      const some = await into.write('takeBackArticles', { importId, limit: chunk });
      if (some.length === 0) break;
      ids.push(...some);
      imports.announceSometimes();
    }
    return ids.length === 0 ? null : { label: 'Take back import', operation: 'article.restore', input: { ids } };
  }

  async function withSource<Value>(
    handed: HandedArchive,
    work: (other: OtherArchive) => Promise<Value>,
  ): Promise<Value> {
    const { other, end } = await openSource(handed);
    try {
      return await work(other);
    } finally {
      await end();
    }
  }

  async function openSource({ path }: HandedArchive) {
    const source = await archive().readApart('prepareMerge', { other: path, target: archive().path });
    const discard = async (): Promise<void> => {
      if (source.temporaryFolder !== null) await rm(source.temporaryFolder, { recursive: true, force: true });
    };
    try {
      const other = await openOther(worker, source.path);
      const end = async (): Promise<void> => {
        await other.close();
        await discard();
      };
      return { other, end, bytes: (await stat(source.path)).size };
    } catch (error) {
      await discard();
      throw error;
    }
  }
}
