import { z } from 'zod';
import { articleId } from './article.ts';
import { fact } from './fact.ts';
import { command, query } from './operation.ts';
import { changed } from './undo.ts';
import { factKinds, verdicts } from './vocabulary.ts';

/** Stable identity of a fact within its article: kind, spans and exact text. Outlives extraction. */
export const factKey = z.string().min(1).max(2000);

/** A fact as shown: what the machine found or a person made of it. */
export const storedFact = z.object({
  articleId,
  key: factKey,
  fact,
  /** A person's verdict; null while nobody has looked at it. */
  verdict: z.enum(verdicts).nullable(),
  /** ISO 8601 in UTC. */
  decidedAt: z.string().nullable(),
  /** For edited facts: what the machine had found. */
  original: fact.nullable(),
  /** The machine no longer finds what was decided about, or the text no longer matches. */
  broken: z.boolean(),
});
export type StoredFact = z.infer<typeof storedFact>;

export const decision = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('accepted'), articleId, key: factKey }),
  z.strictObject({ verdict: z.literal('rejected'), articleId, key: factKey }),
  /** Replaces the machine's find by `fact`, whose spans must be exact slices of the text. */
  z.strictObject({ verdict: z.literal('edited'), articleId, key: factKey, fact }),
  /** Adds a fact that the machine missed. */
  z.strictObject({ verdict: z.literal('added'), articleId, key: factKey, fact }),
  /** Takes the decision back: the machine's find stands as it was found (an added fact goes). */
  z.strictObject({ verdict: z.literal('none'), articleId, key: factKey }),
]);
export type Decision = z.infer<typeof decision>;

export const factOperations = {
  /** Facts of an article in the order of the text; rejected ones among them, marked. */
  'fact.list': query({
    input: z.strictObject({ articleId, kinds: z.array(z.enum(factKinds)).optional() }),
    output: z.array(storedFact),
    reads: ['facts'],
  }),
  /** Stores a person's decision. It outlives extraction and is replayed on what is extracted later. */
  'fact.decide': command({ input: decision, output: changed, touches: ['facts', 'articles'] }),
  /** Extracts the facts of these articles again (of all, when null) and replays the decisions. */
  'fact.extract': command({
    input: z.strictObject({ articleIds: z.array(articleId).max(100_000).nullable() }),
    output: z.object({ articles: z.number().int(), facts: z.number().int() }),
    touches: ['facts', 'articles'],
  }),
};
