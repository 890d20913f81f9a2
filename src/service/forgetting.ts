import type { CuttingsEvent } from '../contract/event.ts';
import { FailureError } from '../contract/failure.ts';
import type { Output } from '../contract/operations.ts';
import type { ArchiveClient } from './archive-client.ts';

/** Articles of one transaction: some tenths of a second, so that nobody waits for the writer. */
const chunk = 100;

export type Forgetting = ReturnType<typeof createForgetting>;

/**
 * Forgets many articles for good: a batch after the other, each a transaction, then the indexes without their words. What was stopped, or
 * ended with the program, leaves articles whole or gone.
 */
export function createForgetting(archive: () => ArchiveClient, emit: (event: CuttingsEvent) => void) {
  let stopped = false;
  let underWay = false;

  async function forgetAll(ids: readonly number[]): Promise<Output<'article.forget'>> {
    const open = archive();
    const [shown] = await open.read('shownAmong', ids);
    if (shown !== undefined)
      throw new FailureError('conflict', 'Only removed articles can be forgotten: remove it first.', String(shown));
    let forgotten = 0;
    for (let first = 0; first < ids.length && !stopped; first += chunk) {
      const some = ids.slice(first, first + chunk);
      forgotten += await open.write('forget', some);
      emit({ type: 'forget-progress', done: first + some.length, total: ids.length });
    }
    // Also after a stop: of what is gone, no word is left.
    for (let left = true; left;) left = await open.write('purge', null);
    return { forgotten };
  }

  return {
    async forget(ids: readonly number[]): Promise<Output<'article.forget'>> {
      if (underWay)
        throw new FailureError('conflict', 'Articles are being forgotten already: wait until that has ended.');
      underWay = true;
      stopped = false;
      try {
        return await forgetAll(ids);
      } finally {
        underWay = false;
      }
    },
    /** Ends it after the present batch; false: nothing is being forgotten. */
    stop(): boolean {
      stopped = true;
      return underWay;
    },
  };
}
