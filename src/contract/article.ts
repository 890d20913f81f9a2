import { z } from 'zod';
import { command, query } from './operation.ts';
import { changed } from './undo.ts';
import { articleFormats, encodingBases, fieldOrigins, metadataFields } from './vocabulary.ts';

export const articleId = z.number().int().positive();
/** A civil date, YYYY-MM-DD. Never a moment: no time zone touches it. */
export const civilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A row of any list of articles. */
export const articleSummary = z.object({
  id: articleId,
  title: z.string(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: civilDate.nullable(),
  language: z.string(),
  /** Words in title and body. */
  words: z.number().int(),
  /** Facts shown, rejected ones not counted. */
  facts: z.number().int(),
  tags: z.array(z.number().int()),
  /** Texts of its notes: on itself first, then in the order of its passages. */
  notes: z.array(z.string()),
  /** ISO 8601 in UTC. */
  importedAt: z.string(),
  /** Articles that hold the same text, this one among them, and of how many outlets; null when there is no other. */
  versions: z
    .object({
      count: z.number().int(),
      outlets: z.number().int(),
      /** Whether none of its outlet is later. */
      newest: z.boolean(),
    })
    .nullable(),
});
export type ArticleSummary = z.infer<typeof articleSummary>;

export const originalFile = z.object({
  name: z.string(),
  /** Path below what was dropped, for showing only. */
  relativePath: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  format: z.enum(articleFormats),
  /** Null for formats that say themselves (Word, PDF). */
  encoding: z.string().nullable(),
  /** How the encoding was settled: byte order mark, valid UTF-8, detected, assumed because nothing else fitted, or chosen by a person. */
  encodingBasis: z.enum(encodingBases).nullable(),
  /** Places at which bytes could not be decoded and stand as U+FFFD. */
  replaced: z.number().int(),
  /** Where the article stands in a file of several ("3 of 10"); null when the file is one article. */
  place: z.string().nullable(),
  /** Moment at which its text was last read again, otherwise than before; null: as it was imported. */
  rereadAt: z.string().nullable(),
  /** The line of the ledger that brought it; null for what is older than ledgers. */
  entryId: z.number().int().nullable(),
  /** Where the value of each field was found, in words for people. */
  basis: z.partialRecord(z.enum(metadataFields), z.string()),
});
export type OriginalFile = z.infer<typeof originalFile>;

export const article = articleSummary.extend({
  /** Stored text: title, blank line, body. All offsets refer to it (UTF-16 code units). */
  text: z.string(),
  section: z.string().nullable(),
  page: z.string().nullable(),
  url: z.string().nullable(),
  /** Paragraphs of the text, the title first. */
  paragraphs: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  origins: z.object({
    title: z.enum(fieldOrigins),
    outlet: z.enum(fieldOrigins),
    byline: z.enum(fieldOrigins),
    published: z.enum(fieldOrigins),
    section: z.enum(fieldOrigins),
    page: z.enum(fieldOrigins),
    url: z.enum(fieldOrigins),
    language: z.enum(fieldOrigins),
  }),
  file: originalFile,
  importId: z.number().int(),
  /** Extraction that made the facts, and whether it came to the end of the text. `failed`: the version that last did not; the facts may be an earlier one's. */
  extraction: z.object({ version: z.string(), complete: z.boolean(), failed: z.string().nullable() }),
});
export type Article = z.infer<typeof article>;

export const articleChanges = z.strictObject({
  title: z.string().trim().min(1).max(1000).optional(),
  outlet: z.string().trim().max(300).nullable().optional(),
  byline: z.string().trim().max(300).nullable().optional(),
  published: civilDate.nullable().optional(),
  section: z.string().trim().max(300).nullable().optional(),
  page: z.string().trim().max(100).nullable().optional(),
  url: z.string().trim().max(2000).nullable().optional(),
  language: z.string().trim().min(2).max(35).optional(),
});
export type ArticleChanges = z.infer<typeof articleChanges>;

export const articleOperations = {
  'article.get': query({ input: z.strictObject({ id: articleId }), output: article, reads: ['articles', 'tags'] }),
  /** Original bytes as imported, for saving or checking: base64. */
  'article.original': query({
    input: z.strictObject({ id: articleId }),
    output: z.object({ name: z.string(), base64: z.string() }),
    reads: ['articles'],
  }),
  /** Changes metadata. A new date resolves the relative times of the text again. */
  'article.edit': command({
    input: z.strictObject({ id: articleId, changes: articleChanges }),
    output: changed,
    touches: ['articles', 'facts'],
  }),
  /** Takes articles out of every list, search and count; they stay in the archive until it is told to forget them. */
  'article.remove': command({
    input: z.strictObject({ ids: z.array(articleId).min(1).max(100_000) }),
    output: changed,
    touches: ['articles', 'facts', 'tags', 'imports'],
  }),
  'article.restore': command({
    input: z.strictObject({ ids: z.array(articleId).min(1).max(100_000) }),
    output: changed,
    touches: ['articles', 'facts', 'tags', 'imports'],
  }),
  'article.removed': query({
    input: z.strictObject({}),
    output: z.array(articleSummary),
    reads: ['articles'],
  }),
  /**
   * Erases removed articles for good, with their bytes (SQLite's secure_delete). There is no way back. Batch by batch: stopped, it answers how many
   * are gone; the others are whole.
   */
  'article.forget': command({
    input: z.strictObject({ ids: z.array(articleId).min(1).max(100_000) }),
    output: z.object({ forgotten: z.number().int() }),
    touches: ['articles', 'facts', 'tags', 'imports', 'archive'],
  }),
  'article.stopForgetting': command({
    input: z.strictObject({}),
    output: z.object({ stopped: z.boolean() }),
    touches: [],
  }),
};
