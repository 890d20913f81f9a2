import { z } from 'zod';
import { articleId } from './article.ts';
import { command, query } from './operation.ts';
import { changed } from './undo.ts';
import { nearDuplicate } from './version.ts';
import { articleFormats, encodingBases, importOutcomes, importStates, ledgerFilters } from './vocabulary.ts';

/** One drop and what came of it. */
export const importSummary = z.object({
  id: z.number().int(),
  /** What was dropped: "3 files", "folder Harbour". */
  label: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  state: z.enum(importStates),
  /** Files of its ledger, and how many of them came to what. */
  files: z.number().int(),
  outcomes: z.record(z.enum(importOutcomes), z.number().int()),
  /** Articles that were stored. */
  imported: z.number().int(),
  /** Articles that were there already. */
  duplicates: z.number().int(),
  /** Articles, and files as a whole, that were refused. */
  refused: z.number().int(),
  /** Articles that were stored and are near-duplicates of others: versions, or the same text elsewhere. */
  nearDuplicates: z.number().int(),
  /** Files that announce another number of articles than were found in them. */
  mismatches: z.number().int(),
  /** Another archive was merged; then it can be taken back even if it brought no article. */
  isMerge: z.boolean(),
});
export type ImportSummary = z.infer<typeof importSummary>;

/** A line of the ledger: one file, and what became of it. `imported` + `duplicates` + `refused` is what was found in it. */
export const importEntry = z.object({
  id: z.number().int(),
  name: z.string(),
  relativePath: z.string(),
  bytes: z.number().int(),
  outcome: z.enum(importOutcomes),
  /** Of its bytes, lower-case hex; null when it was refused before it was read. */
  sha256: z.string().nullable(),
  format: z.enum(articleFormats).nullable(),
  encoding: z.string().nullable(),
  encodingBasis: z.enum(encodingBases).nullable(),
  /** Places that could not be decoded. */
  replaced: z.number().int(),
  /** How many articles the file says it holds; null when it does not say. */
  announced: z.number().int().nullable(),
  imported: z.number().int(),
  duplicates: z.number().int(),
  refused: z.number().int(),
  /** Its first article: what it became, or what it duplicates. Null when refused, or forgotten since. */
  articleId: articleId.nullable(),
  articleTitle: z.string().nullable(),
  /** Why it was refused, and what to do; or what a person should know of an imported one (an uncertain encoding). */
  note: z.string().nullable(),
  /** Its bytes are in the archive: it can be read again, otherwise. */
  kept: z.boolean(),
  /** It was read again since it was imported. */
  readAgain: z.boolean(),
  /** What its first article is a near-duplicate of; null when it was not stored, or nothing was found. */
  nearDuplicate: nearDuplicate.nullable(),
});
export type ImportEntry = z.infer<typeof importEntry>;

/** One of the articles found in a file, and what became of it. */
export const importPart = z.object({
  ordinal: z.number().int().positive(),
  /** Where it stands in the file: "3 of 10"; null when the file is one article. */
  place: z.string().nullable(),
  title: z.string().nullable(),
  outcome: z.enum(['imported', 'duplicate', 'refused']),
  articleId: articleId.nullable(),
  note: z.string().nullable(),
  nearDuplicate: nearDuplicate.nullable(),
});
export type ImportPart = z.infer<typeof importPart>;

export const importOperations = {
  /** Starts importing what the tickets stand for (files, folders). Progress follows as events. */
  'import.start': command({
    input: z.strictObject({ tickets: z.array(z.string()).min(1).max(100_000) }),
    output: z.object({ importId: z.number().int() }),
    touches: ['imports'],
  }),
  /** Starts importing the sample articles that come with the program. */
  'import.samples': command({
    input: z.strictObject({}),
    output: z.object({ importId: z.number().int() }),
    touches: ['imports'],
  }),
  'import.cancel': command({
    input: z.strictObject({ importId: z.number().int() }),
    output: z.object({ cancelled: z.boolean() }),
    touches: ['imports'],
  }),
  /**
   * Takes all articles that an import brought out of every list, as removing them one by one would. Duplicates it met stay. Of a merge
   * everything is taken back that it did.
   */
  'import.takeBack': command({
    input: z.strictObject({ importId: z.number().int() }),
    output: changed,
    touches: ['articles', 'facts', 'entities', 'tags', 'imports'],
  }),
  'import.list': query({ input: z.strictObject({}), output: z.array(importSummary), reads: ['imports'] }),
  /** The ledger of one import, in the order of reading; `shown` narrows it. */
  'import.entries': query({
    input: z.strictObject({
      importId: z.number().int(),
      shown: z.enum(ledgerFilters).nullable(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ total: z.number().int(), entries: z.array(importEntry) }),
    reads: ['imports', 'articles'],
  }),
  /** What was found in one file of a ledger, in the order of the file; `entryId` is the line's. */
  'import.parts': query({
    input: z.strictObject({
      entryId: z.number().int(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ total: z.number().int(), parts: z.array(importPart) }),
    reads: ['imports', 'articles'],
  }),
};
