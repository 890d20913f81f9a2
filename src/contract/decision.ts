import { z } from 'zod';
import { articleId } from './article.ts';
import { fact } from './fact.ts';
import { command, query } from './operation.ts';
import { changed } from './undo.ts';
import { factKinds, verdicts } from './vocabulary.ts';

/** Stable identity of a fact within its article: kind, spans and exact text. Outlives extraction. */
export const factKey = z.string().min(1).max(2000);

/** A decision about a fact that the machine no longer finds in these words, and that another find is probably about. */
export const earlierDecision = z.object({
  key: factKey,
  verdict: z.enum(verdicts),
  decidedAt: z.string(),
  /** As it was found, or as a person made it. */
  fact,
});

/** A fact as shown: what the machine found or a person made of it. */
export const storedFact = z.object({
  articleId,
  key: factKey,
  fact,
  /** A person's verdict; null while nobody has looked at it. */
  verdict: z.enum(verdicts).nullable(),
  /** ISO 8601 in UTC. */
  decidedAt: z.string().nullable(),
  /** For edited and added facts: what the machine finds, or found when it was edited. */
  original: fact.nullable(),
  /** The machine finds it now. */
  found: z.boolean(),
  /** Nobody has decided about this find, but somebody has about one that is probably the same. The decision is not moved to it. */
  earlier: earlierDecision.nullable(),
  /** It counts, is searched and compared: it is not rejected, not broken, and not waiting for a person because of `earlier`. */
  stands: z.boolean(),
  /** A decision without effect: the machine no longer finds what was decided about, or the text no longer matches. */
  broken: z.boolean(),
});
export type StoredFact = z.infer<typeof storedFact>;

export const decision = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('accepted'), articleId, key: factKey }),
  z.strictObject({ verdict: z.literal('rejected'), articleId, key: factKey }),
  /** Puts `fact` in the place of the find, or of what a person had made of it; its spans must be exact slices of the text. */
  z.strictObject({ verdict: z.literal('edited'), articleId, key: factKey, fact }),
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
  /** Adds a fact that the machine missed; the service gives it the key that the machine's find would have. One that is found already is edited. */
  'fact.add': command({
    input: z.strictObject({ articleId, fact }),
    output: changed.extend({ key: factKey }),
    touches: ['facts', 'articles'],
  }),
  /** Puts decisions back as they were before a change, dates included; what opposites name. */
  'fact.restore': command({
    input: z.strictObject({ change: z.number().int().positive() }),
    output: changed,
    touches: ['facts', 'articles'],
  }),
  /** Extracts the facts of these articles again, at once, and replays the decisions; `extraction.begin` is for many. What could not be read to its end keeps its facts. */
  'fact.extract': command({
    input: z.strictObject({ articleIds: z.array(articleId).max(1000) }),
    output: z.object({ articles: z.number().int(), facts: z.number().int(), failed: z.number().int() }),
    touches: ['facts', 'articles'],
  }),
};
