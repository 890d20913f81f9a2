import { z } from 'zod';
import { figureBounds, sourceKinds, statementActs, statementModes, timeTypes } from './vocabulary.ts';

/**
 * A stretch of an article's stored text. `start` and `end` are UTF-16 code units; `text` is always exactly
 * `articleText.slice(start, end)`.
 */
export const span = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});
export type Span = z.infer<typeof span>;

/** Machine finds carry the rule that found them and how sure it is; low confidence is shown as a suggestion. */
const found = {
  /** 0 to 1. Below `suggestionBelow` the page shows the fact as a suggestion. */
  confidence: z.number().min(0).max(1),
  /** Name of the rule or model that found it, or `person` when a person added it. */
  rule: z.string(),
};

/** Any attribution: who said what, on what authority. Several contents belong to one statement when one cue governs them. */
export const statementFact = z.object({
  kind: z.literal('statement'),
  source: span.nullable(),
  sourceKind: z.enum(sourceKinds),
  /** Resolved name: pronouns, surnames and "the spokeswoman" followed back. Null when not known. */
  speaker: z.string().nullable(),
  cue: span.nullable(),
  content: z.array(span),
  mode: z.enum(statementModes),
  act: z.enum(statementActs),
  audience: z.string().nullable(),
  anonymityReason: span.nullable(),
  /** Day on which it was said, YYYY-MM-DD (or a shorter prefix), where the text tells. */
  when: z.string().nullable(),
  ...found,
});

export const figureFact = z.object({
  kind: z.literal('figure'),
  ...span.shape,
  value: z.number(),
  /** Upper end of a range, else null. */
  high: z.number().nullable(),
  bound: z.enum(figureBounds),
  /** What is counted or measured: "Palestinians", "USD", "%"; empty when the text does not tell. */
  unit: z.string(),
  /** What happened to it: "killed". */
  of: z.string().nullable(),
  sentence: z.object({ start: z.number().int(), end: z.number().int() }),
  ...found,
});

export const timeFact = z.object({
  kind: z.literal('time'),
  ...span.shape,
  type: z.enum(timeTypes),
  /** TIMEX3 value ("2024-04-29", "2024-02", "P6W"); null when it needs the article's date and that is not known. */
  value: z.string().nullable(),
  ...found,
});

export const personFact = z.object({
  kind: z.literal('person'),
  name: z.string(),
  roles: z.array(span),
  mentions: z.array(span),
  ...found,
});
export const organisationFact = z.object({
  kind: z.literal('organisation'),
  name: z.string(),
  abbreviations: z.array(z.string()),
  mentions: z.array(span),
  ...found,
});
export const placeFact = z.object({
  kind: z.literal('place'),
  name: z.string(),
  mentions: z.array(span),
  ...found,
});

export const fact = z.discriminatedUnion('kind', [
  statementFact,
  figureFact,
  timeFact,
  personFact,
  organisationFact,
  placeFact,
]);
export type StatementFact = z.infer<typeof statementFact>;
export type FigureFact = z.infer<typeof figureFact>;
export type TimeFact = z.infer<typeof timeFact>;
export type PersonFact = z.infer<typeof personFact>;
export type OrganisationFact = z.infer<typeof organisationFact>;
export type PlaceFact = z.infer<typeof placeFact>;
export type Fact = z.infer<typeof fact>;
export type FactKind = Fact['kind'];
