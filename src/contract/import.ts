import { z } from 'zod';
import { articleId } from './article.ts';
import { command, query } from './operation.ts';
import { importOutcomes, importStates } from './vocabulary.ts';

/** One drop and what came of it. */
export const importSummary = z.object({
  id: z.number().int(),
  /** What was dropped: "3 files", "folder Harbour". */
  label: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  state: z.enum(importStates),
  found: z.number().int(),
  imported: z.number().int(),
  duplicates: z.number().int(),
  refused: z.number().int(),
});
export type ImportSummary = z.infer<typeof importSummary>;

/** A line of the ledger: one file, and what became of it. */
export const importEntry = z.object({
  id: z.number().int(),
  name: z.string(),
  relativePath: z.string(),
  bytes: z.number().int(),
  outcome: z.enum(importOutcomes),
  /** The article it became, or the one it duplicates. Null when refused, or forgotten since. */
  articleId: articleId.nullable(),
  articleTitle: z.string().nullable(),
  /** Why it was refused, and what to do; or what a person should know of an imported one (an uncertain encoding). */
  note: z.string().nullable(),
});
export type ImportEntry = z.infer<typeof importEntry>;

export const importOperations = {
  /** Starts importing what the tickets stand for (files, folders). Progress follows as events. */
  'import.start': command({
    input: z.strictObject({ tickets: z.array(z.string()).min(1).max(100_000) }),
    output: z.object({ importId: z.number().int() }),
    touches: ['imports'],
  }),
  /** Starts importing the sample articles that come with the program. */
  'import.samples': command({
    input: z.strictObject({}),
    output: z.object({ importId: z.number().int() }),
    touches: ['imports'],
  }),
  'import.cancel': command({
    input: z.strictObject({ importId: z.number().int() }),
    output: z.object({ cancelled: z.boolean() }),
    touches: ['imports'],
  }),
  'import.list': query({ input: z.strictObject({}), output: z.array(importSummary), reads: ['imports'] }),
  /** The ledger of one import, in the order of reading; `outcome` narrows it. */
  'import.entries': query({
    input: z.strictObject({
      importId: z.number().int(),
      outcome: z.enum(importOutcomes).nullable(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ total: z.number().int(), entries: z.array(importEntry) }),
    reads: ['imports', 'articles'],
  }),
};
