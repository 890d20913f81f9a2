import { z } from 'zod';
import { articleId } from './article.ts';
import { command, query } from './operation.ts';
import { extractionChoices, extractionOutcomes, extractionStates, factKinds } from './vocabulary.ts';

const runId = z.number().int().positive();
const count = z.number().int().nonnegative();

/** Finds of a run that are new, gone, or changed in anything but rule and confidence; decisions that lost their find, or have it back. */
const findChanges = { appeared: count, gone: count, changed: count, lost: count, regained: count };

/** One reading of many articles by the extractor, kept in the archive with what it changed. */
export const extractionRun = z.object({
  id: runId,
  /** Version of the extractor that read. */
  extractor: z.string(),
  /** All articles, those that another version had read, or some that were named. */
  choice: z.enum(extractionChoices),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** `interrupted`: nobody works on it, and it can go on. */
  state: z.enum(extractionStates),
  /** Articles it was begun for and that are still in the archive; how many were read, with a different result, and not to their end. */
  total: count,
  done: count,
  differing: count,
  failed: count,
  ...findChanges,
});
export type ExtractionRun = z.infer<typeof extractionRun>;

/** What a run changed among finds of one kind and rule: of changed and new ones the rule that finds them now. */
export const extractionTally = z.object({ kind: z.enum(factKinds), rule: z.string(), ...findChanges });
export type ExtractionTally = z.infer<typeof extractionTally>;

/** An article of a run. */
export const extractionArticle = z.object({
  articleId,
  title: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  /** Version of the extractor that had read it before. */
  before: z.string(),
  outcome: z.enum(extractionOutcomes),
  ...findChanges,
});
export type ExtractionArticle = z.infer<typeof extractionArticle>;

export const extractionOperations = {
  /** What the archive's facts were read by, and the run that is not ended yet. */
  'extraction.state': query({
    input: z.strictObject({}),
    output: z.object({
      /** Version of the extractor that runs now. */
      extractor: z.string(),
      /** Articles whose facts another version found, but for those that this one could not read to their end. */
      stale: count,
      /** Articles that this version could not read to their end: their earlier finds stand. */
      failed: count,
      run: extractionRun.nullable(),
    }),
    reads: ['extractions', 'articles', 'archive'],
  }),
  /** Begins to find the facts of articles again, in the background. `conflict` while a run is not ended. */
  'extraction.begin': command({
    input: z.strictObject({
      which: z.union([
        z.enum(['all', 'stale']),
        z.strictObject({ articleIds: z.array(articleId).min(1).max(100_000) }),
      ]),
    }),
    output: z.object({ runId }),
    touches: ['extractions'],
  }),
  /** Stops after what is being stored; it goes on when told to, also after the program was closed. */
  'extraction.pause': command({
    input: z.strictObject({}),
    output: z.object({ paused: z.boolean() }),
    touches: ['extractions'],
  }),
  'extraction.resume': command({
    input: z.strictObject({}),
    output: z.object({ resumed: z.boolean() }),
    touches: ['extractions'],
  }),
  /** Ends a run: what was read stays read, the rest stays as it was. */
  'extraction.cancel': command({
    input: z.strictObject({}),
    output: z.object({ cancelled: z.boolean() }),
    touches: ['extractions'],
  }),
  /** All runs, the last first. */
  'extraction.runs': query({ input: z.strictObject({}), output: z.array(extractionRun), reads: ['extractions'] }),
  /** What a run changed, by kind and rule. */
  'extraction.report': query({
    input: z.strictObject({ runId }),
    output: z.object({ run: extractionRun, tallies: z.array(extractionTally) }),
    reads: ['extractions'],
  }),
  /** Articles of a run that were read with this outcome, in the order of import, behind `after`. */
  'extraction.articles': query({
    input: z.strictObject({
      runId,
      outcome: z.enum(extractionOutcomes),
      after: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.array(extractionArticle),
    reads: ['extractions', 'articles'],
  }),
};
