import { randomUUID } from 'node:crypto';
import { FailureError } from '../contract/failure.ts';
import type { Opposite } from '../contract/undo.ts';

type Change = NonNullable<Opposite>;
type Kept = { readonly change: Change; readonly size: number; readonly archive: object };

/** In UTF-16 code units of JSON. What is larger does not go to the page and back: a call takes no more than a megabyte. */
const largestHandedOut = 64 * 1024;
/** Of all that is kept, in the same unit; the oldest go first. */
const largestKept = 64 * 1024 * 1024;

/**
 * Opposites of changes of many articles, which the page gets a number for: `undo.kept` runs them. Kept while the program runs, as the page's own
 * list is, and good for the archive in which the change was made.
 *
 * @param archive what is open now
 */
export function createKeptOpposites(archive: () => object) {
  const kept = new Map<string, Kept>();
  let size = 0;
  return {
    /** What a command answered, with `undo.kept` in the place of an opposite that is large. */
    handOut(value: unknown): unknown {
      const change = oppositeIn(value);
      if (change === null) return value;
      const { length } = JSON.stringify(change.input);
      if (length <= largestHandedOut) return value;
      const id = randomUUID();
      kept.set(id, { change, size: length, archive: archive() });
      size += length;
      for (const [oldest, { size: freed }] of kept) {
        if (size <= largestKept || oldest === id) break;
        kept.delete(oldest);
        size -= freed;
      }
      return { ...(value as object), opposite: { label: change.label, operation: 'undo.kept', input: { id } } };
    },
    /** Throws `not-found` when it is not kept any more, or was a change of another archive. */
    changeOf(id: string): Change {
      const found = kept.get(id);
      if (found === undefined || found.archive !== archive())
        throw new FailureError('not-found', 'What this change would take back is not kept any more.', id);
      return found.change;
    },
  };
}

function oppositeIn(value: unknown): Opposite {
  return typeof value === 'object' && value !== null && 'opposite' in value ? (value.opposite as Opposite) : null;
}
