import { z } from 'zod';
import { command, query } from './operation.ts';
import { ownFilters } from './search.ts';
import { changed } from './undo.ts';

const asked = {
  query: z.string().min(1).max(2000),
  filters: ownFilters,
  /** How many it found then. */
  articles: z.number().int().nonnegative(),
};

/** A search that a person asked. */
export const askedSearch = z.strictObject({
  /** Grows with each search asked. */
  id: z.number().int().positive(),
  ...asked,
  /** ISO 8601. */
  askedAt: z.string().max(40),
});
export type AskedSearch = z.infer<typeof askedSearch>;

export const searchHistoryOperations = {
  /** The newest first. */
  'searchHistory.list': query({
    input: z.strictObject({ limit: z.number().int().min(1).max(500) }),
    output: z.array(askedSearch),
    reads: ['history'],
  }),
  /** A person asked this search; one that was asked before stands there once. The oldest of more than 500 is let go. */
  'searchHistory.note': command({
    input: z.strictObject(asked),
    output: z.object({}),
    touches: ['history'],
  }),
  /** Forgets these, or all. */
  'searchHistory.forget': command({
    input: z.strictObject({ ids: z.array(z.number().int()).max(500).nullable() }),
    output: changed,
    touches: ['history'],
  }),
  /** The opposite of forgetting. */
  'searchHistory.restore': command({
    input: z.strictObject({ searches: z.array(askedSearch).max(500) }),
    output: changed,
    touches: ['history'],
  }),
};
