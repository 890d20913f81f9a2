import { z } from 'zod';
import { articleId } from './article.ts';
import { factKey, storedFact } from './decision.ts';
import { command, query } from './operation.ts';
import { articleFilters, queryProblem } from './search.ts';
import { changed } from './undo.ts';
import {
  anonymityReasons,
  factKinds,
  factParts,
  figureBounds,
  findStates,
  reviewOrders,
  reviewVerdicts,
  sourceKinds,
  statementActs,
  statementModes,
} from './vocabulary.ts';

/** From the beginning of the first to the end of the second: YYYY, YYYY-MM or YYYY-MM-DD; one may be left out. */
const dayRange = z.strictObject({
  from: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  to: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
});
export type DayRange = z.infer<typeof dayRange>;

/** Which facts of the archive: values of one list are joined by OR, all else by AND. Left out: no condition. */
export const reviewedFacts = z.strictObject({
  kinds: z.array(z.enum(factKinds)).max(10).optional(),
  /** Rules that found them: of an edited fact, the rule of the find. */
  rules: z.array(z.string().max(200)).max(500).optional(),
  verdicts: z.array(z.enum(reviewVerdicts)).max(10).optional(),
  states: z.array(z.enum(findStates)).max(10).optional(),
  /** Confidence of the find, 0 to 1: at least, and less than. */
  from: z.number().min(0).max(1).optional(),
  below: z.number().min(0).max(1).optional(),
  /** Only facts that count: not rejected, not waiting, not lost. */
  standing: z.literal(true).optional(),
  /** Without finds that are suggestions only: less sure than `suggestionBelow`, and nobody has decided about them. */
  sure: z.literal(true).optional(),
  /** Only statements: by kind of source, by exactly this source (capitals aside) as it is named or written, by the reason why it is not named. */
  sourceKinds: z.array(z.enum(sourceKinds)).max(10).optional(),
  source: z.string().max(1000).optional(),
  modes: z.array(z.enum(statementModes)).max(10).optional(),
  /** Only statements that count, by part of the speaker's name or of the source as written, and by words of what was said (docs/query-language.md). */
  speaker: z.string().max(300).optional(),
  words: z.string().max(2000).optional(),
  /** Only figures: with a value in these bounds, in this unit (capitals and accents aside; the end of it may be left out). */
  value: z
    .strictObject({ from: z.number().optional(), to: z.number().optional(), unit: z.string().max(200).optional() })
    .optional(),
  /** Only times, and statements that tell when they were made, on these days. */
  told: dayRange.optional(),
  /** Only facts of articles that were published on these days. */
  published: dayRange.optional(),
  anonymityReasons: z.array(z.enum(anonymityReasons)).max(10).optional(),
  /** Only facts that this run of the extractor brought, changed, found again or lost, and no later one. */
  run: z.number().int().positive().optional(),
  /** Only facts of these articles. */
  articleIds: z.array(articleId).max(100_000).optional(),
  /** Only facts of the articles that this search finds (docs/query-language.md). */
  query: z.string().max(2000).optional(),
  filters: articleFilters.optional(),
});
export type ReviewedFacts = z.infer<typeof reviewedFacts>;

/** Where a fact lies in an order: a page begins behind it. */
export const reviewMark = z.array(z.number()).min(2).max(3);
export type ReviewMark = z.infer<typeof reviewMark>;

/** The words around a fact, cut into pieces; joined they read as in the article, but for what is left out (“ … ”). */
export const excerpt = z.array(z.object({ text: z.string(), part: z.enum(factParts).nullable() }));
export type Excerpt = z.infer<typeof excerpt>;

export const reviewRow = z.object({
  stored: storedFact,
  /** Rule and confidence of the machine's find, which an edited fact no longer carries. */
  rule: z.string(),
  confidence: z.number(),
  excerpt,
  articleTitle: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

/** New values for facts; fields of other kinds than a fact's own do not touch it. */
export const factChange = z.strictObject({
  /** Names only: a person becomes an organisation or a place. */
  kind: z.enum(['person', 'organisation', 'place']).optional(),
  sourceKind: z.enum(sourceKinds).optional(),
  mode: z.enum(statementModes).optional(),
  act: z.enum(statementActs).optional(),
  unit: z.string().trim().max(200).optional(),
  value: z.number().optional(),
  bound: z.enum(figureBounds).exclude(['range']).optional(),
});
export type FactChange = z.infer<typeof factChange>;

/** Facts named one by one, or all that are meant, which must still be as many as the person saw (`conflict`). */
const chosenFacts = z.union([
  z.strictObject({
    facts: z
      .array(z.strictObject({ articleId, key: factKey }))
      .min(1)
      .max(10_000),
  }),
  z.strictObject({ all: reviewedFacts, expected: z.number().int().nonnegative() }),
]);
export type ChosenFacts = z.infer<typeof chosenFacts>;

/** How many were decided about, and how many were left as they were, because they are so already or it does not fit them. */
const decidedAbout = changed.extend({ changed: z.number().int(), left: z.number().int() });

export const reviewOperations = {
  /** How many facts are meant, and every `every`th of them as a mark, so that any stretch of a list of any length is one step away. */
  'review.outline': query({
    input: z.strictObject({ which: reviewedFacts, order: z.enum(reviewOrders) }),
    output: z.object({
      total: z.number().int(),
      problem: queryProblem.nullable(),
      /** What is wrong with the words of the statement. */
      wordsProblem: queryProblem.nullable(),
      /** Rows between two marks; the first mark lies before the first row. */
      every: z.number().int(),
      marks: z.array(reviewMark),
    }),
    reads: ['facts', 'articles', 'tags', 'entities'],
  }),
  /** Facts in this order that follow a mark, after leaving out `skip` of them. */
  'review.page': query({
    input: z.strictObject({
      which: reviewedFacts,
      order: z.enum(reviewOrders),
      after: reviewMark,
      skip: z.number().int().min(0).max(10_000),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.array(reviewRow),
    reads: ['facts', 'articles', 'tags', 'entities'],
  }),
  /** Exact counts; those of one list are not narrowed by what is chosen in that list: verdicts and states are one. */
  'review.counts': query({
    input: z.strictObject({ which: reviewedFacts }),
    output: z.object({
      kinds: z.array(z.object({ kind: z.enum(factKinds), count: z.number().int() })),
      /** `text`: what the rule saw, in words; null for a rule that this version does not have. */
      rules: z.array(z.object({ rule: z.string(), text: z.string().nullable(), count: z.number().int() })),
      decided: z.array(
        z.object({ verdict: z.enum(reviewVerdicts), state: z.enum(findStates), count: z.number().int() }),
      ),
    }),
    reads: ['facts', 'articles', 'tags', 'entities'],
  }),
  /** Outlets of the articles of the facts that are meant, whatever outlet is chosen; most facts first. */
  'review.outlets': query({
    input: z.strictObject({ which: reviewedFacts }),
    output: z.array(z.object({ outlet: z.string().nullable(), count: z.number().int() })),
    reads: ['facts', 'articles', 'tags', 'entities'],
  }),
  /** One verdict on many facts: a dated decision for each, taken back together. */
  'review.decide': command({
    input: z.strictObject({ which: chosenFacts, verdict: z.enum(['accepted', 'rejected', 'none']) }),
    output: decidedAbout,
    touches: ['facts', 'articles'],
  }),
  /** The same values for many facts: a dated edit for each, taken back together. */
  'review.retype': command({
    input: z.strictObject({ which: chosenFacts, change: factChange }),
    output: decidedAbout,
    touches: ['facts', 'articles'],
  }),
};
