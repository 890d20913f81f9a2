import { z } from 'zod';
import { articleId } from './article.ts';
import { command, query } from './operation.ts';
import { articleFilters } from './search.ts';
import { changed } from './undo.ts';
import { bulkFields, metadataOutcomes, valueSources } from './vocabulary.ts';

const pattern = z.string().trim().min(1).max(300);

/**
 * A rule that a person made: articles whose `source` fits `pattern` have `value` in `field`. In a pattern `*` is anything, `{value}` what is
 * taken when `value` is null; in a rule for the date `{value}` is a date. Case does not matter.
 */
export const metadataRule = z.strictObject({
  source: z.enum(valueSources),
  pattern,
  field: z.enum(bulkFields),
  value: z.string().trim().min(1).max(300).nullable(),
  /** Only where nothing was found; otherwise also in the place of what was found, never of what a person wrote. */
  onlyMissing: z.boolean(),
  on: z.boolean(),
});
export type MetadataRule = z.infer<typeof metadataRule>;

/** Which articles: some, or those that a search finds. */
export const metadataScope = z.union([
  z.strictObject({ articleIds: z.array(articleId).min(1).max(100_000) }),
  z.strictObject({ query: z.string().max(2000), filters: articleFilters }),
]);
export type MetadataScope = z.infer<typeof metadataScope>;

/** What is done to each of many articles. */
export const metadataChange = z.discriminatedUnion('how', [
  /** Null: emptied. */
  z.strictObject({
    how: z.literal('set'),
    field: z.enum(bulkFields),
    value: z.string().trim().min(1).max(300).nullable(),
  }),
  /** Each place at which `find` stands, in any case. */
  z.strictObject({
    how: z.literal('replace'),
    field: z.enum(bulkFields),
    find: z.string().min(1).max(300),
    replacement: z.string().max(300),
  }),
  z.strictObject({ how: z.literal('take'), field: z.enum(bulkFields), source: z.enum(valueSources), pattern }),
  /** One after the other, as at an import. */
  z.strictObject({ how: z.literal('rules'), rules: z.array(metadataRule).min(1).max(500) }),
]);
export type MetadataChange = z.infer<typeof metadataChange>;

const work = { which: metadataScope, change: metadataChange };

/** What a change would do to one field of an article. */
export const metadataPreviewRow = z.object({
  articleId,
  title: z.string(),
  field: z.enum(bulkFields),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** `by-hand`: a person wrote what is there now. */
  outcome: z.enum(metadataOutcomes),
  /** What the value is taken from ("2024-03-05 harbour.txt"); null when it is given. */
  from: z.string().nullable(),
});
export type MetadataPreviewRow = z.infer<typeof metadataPreviewRow>;

export const metadataOperations = {
  /**
   * What a change would do: exact counts over all articles that are meant, and the first rows behind article `after` of those that would change or
   * that a person wrote.
   */
  'metadata.preview': query({
    input: z.strictObject({ ...work, after: z.number().int().nonnegative(), limit: z.number().int().min(0).max(500) }),
    output: z.object({
      articles: z.number().int(),
      /** The newest article that was looked at: those that an import brings later were in no preview. 0: none. */
      through: z.number().int(),
      /** Fields of articles by what would become of them; `same` and `no-match` are in no row. */
      counts: z.record(z.enum(metadataOutcomes), z.number().int()),
      rows: z.array(metadataPreviewRow),
    }),
    reads: ['articles'],
  }),
  /** Does it, a batch of articles after the other; one undo takes all of it back. Facts are read again where a date or language changed. */
  'metadata.change': command({
    input: z.strictObject({
      ...work,
      /** Also in the place of what a person wrote. Rules never do that. */
      overByHand: z.boolean(),
      /** Only articles up to this one, as a preview says; without it all that are meant. */
      through: z.number().int().nonnegative().optional(),
    }),
    output: changed.extend({ changed: z.number().int() }),
    touches: ['articles', 'facts', 'versions'],
  }),
  /** Puts all values back as they were before a change. `not-found` when it is too long ago. */
  'metadata.takeBack': command({
    input: z.strictObject({ changeId: z.number().int().positive() }),
    output: changed,
    touches: ['articles', 'facts', 'versions'],
  }),
  /** In the order in which they are applied. */
  'rule.list': query({ input: z.strictObject({}), output: z.array(metadataRule), reads: ['rules'] }),
  /** Puts these rules in the place of all there are. They hold for what is imported from then on. */
  'rule.set': command({
    input: z.strictObject({ rules: z.array(metadataRule).max(500) }),
    output: changed,
    touches: ['rules'],
  }),
};
