import type { CuttingsEvent } from '../contract/event.ts';
import type { MetadataChange } from '../contract/metadata.ts';
import type { Output, ParsedInput } from '../contract/operations.ts';
import type { Opposite } from '../contract/undo.ts';
import type { BulkField } from '../contract/vocabulary.ts';
import type { ArchiveClient } from './archive-client.ts';

/** Articles of one transaction: some tenths of a second, so that nobody waits for the writer. */
const chunk = 1000;

type Parts = {
  readonly archive: () => ArchiveClient;
  readonly emit: (event: CuttingsEvent) => void;
  /** Lets the facts of articles be found again, in the background. */
  readonly readAgain: (articleIds: readonly number[]) => Promise<void>;
};

export type MetadataChanges = ReturnType<typeof createMetadataChanges>;

/** Changes of the metadata of many articles: a batch after the other, each a transaction, all of them one change for undo. */
export function createMetadataChanges({ archive, emit, readAgain }: Parts) {
  return {
    async change({
      which,
      change,
      overByHand,
      through,
    }: ParsedInput<'metadata.change'>): Promise<Output<'metadata.change'>> {
      const open = archive();
      const ids = await open.read('articlesToChange', { which, change, through });
      if (ids.length === 0) return { opposite: null, changed: 0 };
      const label = labelOf(change, ids.length);
      const changeId = await open.write('beginMetadataChange', label);
      const toRead: number[] = [];
      let changed = 0;
      for (let first = 0; first < ids.length; first += chunk) {
        const some = ids.slice(first, first + chunk);
        const batch = await open.write('changeMetadata', { changeId, ids: some, change, overByHand });
        changed += batch.changed;
        toRead.push(...batch.toRead);
        emit({ type: 'metadata-progress', done: first + some.length, total: ids.length });
      }
      if (toRead.length > 0) await readAgain(toRead);
      return { opposite: changed === 0 ? null : takingBack(label, changeId), changed };
    },

    async takeBack({ changeId }: ParsedInput<'metadata.takeBack'>): Promise<{ opposite: Opposite }> {
      const open = archive();
      const { label, values } = await open.read('metadataChange', changeId);
      const redoId = await open.write('beginMetadataChange', label);
      const toRead: number[] = [];
      for (let done = 0, left = true; left;) {
        const batch = await open.write('takeBackMetadata', { changeId, redoId, limit: chunk });
        left = batch.left;
        done += batch.changed;
        toRead.push(...batch.toRead);
        emit({ type: 'metadata-progress', done: Math.min(done, values), total: values });
      }
      if (toRead.length > 0) await readAgain(toRead);
      return { opposite: takingBack(label, redoId) };
    },
  };
}

function takingBack(label: string, changeId: number): Opposite {
  return { label, operation: 'metadata.takeBack', input: { changeId } };
}

const fieldNames: Readonly<Record<BulkField, string>> = {
  outlet: 'outlet',
  published: 'date',
  byline: 'byline',
  section: 'section',
  language: 'language',
};

function labelOf(change: MetadataChange, articles: number): string {
  const what = change.how === 'rules' ? 'Apply rules to' : `Change the ${fieldNames[change.field]} of`;
  return `${what} ${articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`}`;
}
