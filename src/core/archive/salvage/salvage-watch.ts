import type { SalvageStage } from '../../../contract/vocabulary.ts';
import { FailureError } from '../../../contract/failure.ts';
import { salvageStages } from '../../../contract/vocabulary.ts';
import type { Pages } from './pages.ts';

/** Told how far saving is; throws `cancelled` to end it. `total` 0: not known. */
export type SalvageWatch = (stage: SalvageStage, done: number, total: number) => void;

/** Parts between two words about how far it is. */
export const every = 100;

/** Pages that say how many of them were read. */
export function watchedPages(pages: Pages, watch: SalvageWatch): Pages {
  let read = 0;
  return {
    ...pages,
    read(page) {
      read += 1;
      // Some are read twice: once along the trees, once for what no tree leads to.
      if (read % every === 0) watch('reading', Math.min(read, pages.count), pages.count);
      return pages.read(page);
    },
  };
}

/**
 * How far saving is, and whether it is to end, in memory that two threads share: the one that saves never comes to hear a message.
 */
export type SharedWatch = Int32Array<SharedArrayBuffer>;

const cells = { cancelled: 0, stage: 1, done: 2, total: 3 } as const;

export function sharedWatch(): SharedWatch {
  return new Int32Array(new SharedArrayBuffer(4 * Object.keys(cells).length));
}

/** The side that saves. */
export function watchInto(shared: SharedWatch): SalvageWatch {
  return (stage, done, total) => {
    Atomics.store(shared, cells.stage, salvageStages.indexOf(stage));
    Atomics.store(shared, cells.done, done);
    Atomics.store(shared, cells.total, total);
    if (Atomics.load(shared, cells.cancelled) === 1) throw new FailureError('cancelled', 'Saving was ended.');
  };
}

/** The side that looks on. */
export function progressIn(shared: SharedWatch): { stage: SalvageStage; done: number; total: number } {
  return {
    stage: salvageStages[Atomics.load(shared, cells.stage)] ?? 'reading',
    done: Atomics.load(shared, cells.done),
    total: Atomics.load(shared, cells.total),
  };
}

export function cancelIn(shared: SharedWatch): void {
  Atomics.store(shared, cells.cancelled, 1);
}
