import { z } from 'zod';
import { query } from './operation.ts';
import { ownFilters, queryProblem } from './search.ts';
import { batchForms } from './vocabulary.ts';

const count = z.number().int();
const batchQuery = z.string().max(2000);

/** A line of a list of queries. */
export const batchLine = z.object({
  /** From 1. */
  line: count,
  /** As it stands in the list. */
  typed: z.string(),
  /** What is searched for. */
  query: batchQuery,
  /** Why this line is not searched for; null when it is. */
  refused: z.string().nullable(),
});
export type BatchLine = z.infer<typeof batchLine>;

/** What a query of a list finds. */
export const batchCount = z.object({
  articles: count,
  /** Those with a greater number than was asked for: imported since. */
  fresh: count,
  statements: count,
  /** Days of the first and the last article of which the day is known, YYYY-MM-DD. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  problem: queryProblem.nullable(),
});
export type BatchCount = z.infer<typeof batchCount>;

export const batchOperations = {
  /** The queries of a list, one a line, each once. */
  'batch.read': query({
    input: z.strictObject({
      list: z.string().max(300_000),
      form: z.enum(batchForms),
      /** Each line is a phrase as it stands: no operators, no fields. */
      exactWords: z.boolean(),
    }),
    output: z.object({
      lines: z.array(batchLine),
      /** Lines that stand there already, lines of comment, and lines beyond the most that are taken. */
      repeated: count,
      comments: count,
      leftOut: count,
    }),
    reads: [],
  }),
  /**
   * What each of these queries finds, in their order: as many of them, at least one, as take a fraction of a second, so that other questions are
   * answered in between. The rest is to be asked for again.
   */
  'batch.count': query({
    input: z.strictObject({
      queries: z.array(batchQuery).min(1).max(500),
      filters: ownFilters,
      /** Articles with a greater number count as new. */
      newerThan: count.nonnegative(),
    }),
    output: z.object({
      counts: z.array(batchCount),
      /** Greatest number of an article. */
      through: count,
    }),
    reads: ['articles', 'facts', 'tags', 'entities', 'versions'],
  }),
};
