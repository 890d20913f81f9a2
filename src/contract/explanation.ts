import { z } from 'zod';
import { articleId } from './article.ts';
import { span } from './fact.ts';
import { query } from './operation.ts';

/** One thing that spoke for a fact, or against it. */
export const reason = z.object({
  /** A sentence for a reader of news: no names of code. */
  reason: z.string(),
  /** How much it counted, in the unit of the stage that says so (points, log-odds); below 0: against. Null: a rule, which has none. */
  weight: z.number().nullable(),
  /** The words of the article that it is about. */
  span: span.nullable(),
});
export type Reason = z.infer<typeof reason>;

/** Why the extractor finds a fact; what people decided about it is part of the fact itself (`StoredFact`). */
export const explanation = z.object({
  /** False: the extractor of this program does not find it. The reasons are empty then. */
  found: z.boolean(),
  /** Version of the extractor that was asked, just now. */
  extractor: z.string(),
  /** What it gives today, which may differ from what is stored; null when it does not find the fact. */
  rule: z.string().nullable(),
  confidence: z.number().nullable(),
  reasons: z.array(reason),
});
export type Explanation = z.infer<typeof explanation>;

export const explanationOperations = {
  /** Extracts the article once more, listening, and tells why this fact is found. Stores nothing. */
  'extraction.explain': query({
    input: z.strictObject({ articleId, key: z.string().min(1).max(2000) }),
    output: explanation,
    reads: ['articles'],
  }),
};
