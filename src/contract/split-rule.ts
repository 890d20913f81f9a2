import { z } from 'zod';
import { previewedArticle } from './column-mapping.ts';
import { splitFields } from './vocabulary.ts';

/**
 * Which lines of a text begin an article, or stand between two. Lines are compared with their spaces made one.
 * docs/importing.md describes the language.
 */
export const linePattern = z.discriminatedUnion('kind', [
  /** The line is this. */
  z.strictObject({ kind: z.literal('same'), text: z.string().min(1).max(500) }),
  /** The line is this, with any number for each "#": "Document # of #". */
  z.strictObject({ kind: z.literal('numbered'), shape: z.string().min(1).max(500) }),
  /** The line begins with this: "Headline:". */
  z.strictObject({ kind: z.literal('label'), label: z.string().min(1).max(80) }),
  /** The line is a date and nothing else. */
  z.strictObject({ kind: z.literal('date') }),
  /** The line is in capitals and stands behind an empty one. */
  z.strictObject({ kind: z.literal('capitals') }),
  /** The line stands behind at least so many empty ones. */
  z.strictObject({ kind: z.literal('gap'), lines: z.number().int().min(2).max(20) }),
]);
export type LinePattern = z.infer<typeof linePattern>;

/** Where a field stands in each article: in its n-th line that is not empty, or behind a label. */
export const fieldPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), line: z.number().int().min(1).max(200) }),
  z.strictObject({ kind: z.literal('label'), label: z.string().min(1).max(80) }),
]);
export type FieldPlace = z.infer<typeof fieldPlace>;

export const splitRule = z.strictObject({
  cut: linePattern,
  /** The lines that fit stand between articles and belong to none. */
  separator: z.boolean(),
  /** Articles begin so many lines behind (or, below 0, before) where the pattern says. */
  offset: z.number().int().min(-50).max(50),
  fields: z.array(z.strictObject({ field: z.enum(splitFields), at: fieldPlace })).max(40),
  /** Lines (from 0) of this one file at which no article begins although the pattern fits, and at which one does although it does not. */
  without: z.array(z.number().int().nonnegative()).max(2000),
  extra: z.array(z.number().int().nonnegative()).max(2000),
});
export type SplitRule = z.infer<typeof splitRule>;

/** What a person does to a rule: moves where the article of this line begins, everywhere or only there; joins it to the one before; begins one; says what a line is. */
export const splitStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move'), from: z.number().int(), to: z.number().int(), everywhere: z.boolean() }),
  z.strictObject({ kind: z.literal('join'), at: z.number().int() }),
  z.strictObject({ kind: z.literal('begin'), at: z.number().int() }),
  z.strictObject({ kind: z.literal('name'), line: z.number().int(), field: z.enum(splitFields).nullable() }),
]);
export type SplitStep = z.infer<typeof splitStep>;

/** A line of an article as a person sees it. `line` counts from 0, over the whole text. */
export const splitLine = z.object({ line: z.number().int(), text: z.string(), field: z.enum(splitFields).nullable() });
export type SplitLine = z.infer<typeof splitLine>;

export const splitPreview = z.object({
  rule: splitRule.nullable(),
  proposals: z.array(z.object({ rule: splitRule, articles: z.number().int() })),
  lines: z.number().int(),
  found: z.number().int(),
  refused: z.number().int(),
  articles: z.array(
    previewedArticle.extend({ start: z.number().int(), end: z.number().int(), lines: z.array(splitLine) }),
  ),
  /** Lines that are not empty and belong to no article: in front of the first, between them, left out. */
  outside: z.object({ before: z.number().int(), between: z.number().int(), first: z.string().nullable() }),
});
export type SplitPreview = z.infer<typeof splitPreview>;
