import { z } from 'zod';
import { query } from './operation.ts';
import { reviewedFacts } from './review.ts';
import { queryProblem } from './search.ts';
import { anonymityReasons, sourceKinds } from './vocabulary.ts';

/** Statements of which articles, and whether suggestions count. What was rejected never does. */
export const sourceScope = reviewedFacts.pick({ articleIds: true, query: true, filters: true, sure: true });
export type SourceScope = z.infer<typeof sourceScope>;

/** How many statements rest on each kind of source. */
export const countsByKind = z.record(z.enum(sourceKinds), z.number().int());
export type CountsByKind = z.infer<typeof countsByKind>;

/** What the accounts rest on. Each count is that of `review.outline` with the same scope, `standing`, and the kind, outlet, month, reason or source. */
export const sourceOperations = {
  /** Statements by kind of source: of each outlet, and of each month in which articles were published. */
  'source.counts': query({
    input: z.strictObject({ scope: sourceScope }),
    output: z.object({
      problem: queryProblem.nullable(),
      kinds: countsByKind,
      /** Most statements first; `articles`: those that hold any. */
      outlets: z.array(z.object({ outlet: z.string().nullable(), articles: z.number().int(), kinds: countsByKind })),
      /** YYYY-MM, in order; null: without a date. */
      months: z.array(z.object({ month: z.string().nullable(), articles: z.number().int(), kinds: countsByKind })),
    }),
    reads: ['facts', 'articles', 'tags'],
  }),
  /** Why sources are not named, as the articles say: most frequent first, each with its most frequent words. */
  'source.reasons': query({
    input: z.strictObject({ scope: sourceScope }),
    output: z.array(
      z.object({
        reason: z.enum(anonymityReasons),
        statements: z.number().int(),
        /** How many different phrases there are, and the first of them. */
        different: z.number().int(),
        phrases: z.array(z.object({ text: z.string(), statements: z.number().int() })),
      }),
    ),
    reads: ['facts', 'articles', 'tags'],
  }),
  /** The sources that most statements rest on: by the name they have, else as they are written. */
  'source.most': query({
    input: z.strictObject({
      scope: sourceScope,
      kinds: z.array(z.enum(sourceKinds)).max(10).optional(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.array(
      z.object({
        source: z.string(),
        kind: z.enum(sourceKinds),
        statements: z.number().int(),
        articles: z.number().int(),
      }),
    ),
    reads: ['facts', 'articles', 'tags'],
  }),
};
