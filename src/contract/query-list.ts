import { z } from 'zod';
import { command, query } from './operation.ts';
import { changed } from './undo.ts';

export const queryListId = z.number().int().positive();
const count = z.number().int().nonnegative();

const listed = {
  name: z.string().trim().min(1).max(100),
  /** As a person wrote it: a query in each line. */
  list: z.string().max(300_000),
  exactWords: z.boolean(),
  /** Greatest article number when it was counted last in all articles; 0: it was not. */
  countedThrough: count,
};

/** A list of queries under a name. */
export const keptList = z.object({ id: queryListId, ...listed });
export type KeptList = z.infer<typeof keptList>;

export const queryListOperations = {
  /** By name. */
  'queryList.list': query({
    input: z.strictObject({}),
    output: z.array(z.object({ id: queryListId, name: z.string() })),
    reads: ['lists'],
  }),
  'queryList.get': query({ input: z.strictObject({ id: queryListId }), output: keptList, reads: ['lists'] }),
  /** Keeps a list under a name, or another list or name in the place of one. `conflict` when another has this name. */
  'queryList.keep': command({
    input: z.strictObject({ id: queryListId.nullable(), ...listed }),
    output: changed.extend({ id: queryListId }),
    touches: ['lists'],
  }),
  'queryList.remove': command({
    input: z.strictObject({ id: queryListId }),
    output: changed,
    touches: ['lists'],
  }),
  /** All of it was counted in all articles up to this one: what comes later is new. */
  'queryList.counted': command({
    input: z.strictObject({ id: queryListId, through: count }),
    output: z.object({}),
    touches: ['lists'],
  }),
};
