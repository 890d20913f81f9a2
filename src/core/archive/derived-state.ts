import { FailureError } from '../../contract/failure.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

/** By which version of its rules something was derived from all articles; `done`: the last one so far, null when all are. */
export type DerivedState = { readonly version: number; readonly done: number | null };

/** Throws `archive-damaged`: every archive says so. */
export function derivedState({ database }: Reading, name: 'entities' | 'versions'): DerivedState {
  const state = prepared<[string], DerivedState>(database, 'SELECT version, done FROM derived WHERE name = ?').get(
    name,
  );
  if (state !== undefined) return state;
  throw new FailureError(
    'archive-damaged',
    `The archive does not say any more how far its ${name} are worked out.`,
    database.name,
  );
}
