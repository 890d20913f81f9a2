import { z } from 'zod';
import { command, query } from './operation.ts';

export const archiveInfo = z.object({
  /** Real path of the file, for showing only. */
  path: z.string(),
  name: z.string(),
  readOnly: z.boolean(),
  /** Why it is read-only, or a warning about where it lies; null when there is nothing to say. */
  notice: z.string().nullable(),
  /** What is damaged in it, in SQLite's words: then it is read-only. Null: nothing that is known. */
  damage: z.string().nullable(),
  schemaVersion: z.number().int(),
  /** Size on disk. */
  bytes: z.number().int(),
  articles: z.number().int(),
  removed: z.number().int(),
  facts: z.number().int(),
  /** Version of the program and of its extractor. */
  program: z.string(),
  extractor: z.string(),
});
export type ArchiveInfo = z.infer<typeof archiveInfo>;

export const recentArchive = z.object({
  /** Stands for the path; the page never names a file of its own. */
  id: z.string(),
  name: z.string(),
  path: z.string(),
  openedAt: z.string(),
  missing: z.boolean(),
});
export type RecentArchive = z.infer<typeof recentArchive>;

export const verification = z.object({
  articles: z.number().int(),
  problems: z.array(z.object({ what: z.string(), articleId: z.number().int().nullable(), message: z.string() })),
});
export type Verification = z.infer<typeof verification>;

export const archiveOperations = {
  'archive.info': query({ input: z.strictObject({}), output: archiveInfo, reads: ['archive', 'articles', 'facts'] }),
  'archive.recent': query({ input: z.strictObject({}), output: z.array(recentArchive), reads: ['archive'] }),
  /** Opens another archive instead of this one: a recent one, or one that was dropped or chosen. */
  'archive.open': command({
    input: z.union([z.strictObject({ recent: z.string() }), z.strictObject({ ticket: z.string() })]),
    output: archiveInfo,
    touches: ['archive', 'articles', 'facts', 'tags', 'imports', 'extractions'],
  }),
  /** Makes a new archive of this name beside the present one and opens it. */
  'archive.create': command({
    input: z.strictObject({ name: z.string().trim().min(1).max(100) }),
    output: archiveInfo,
    touches: ['archive', 'articles', 'facts', 'tags', 'imports', 'extractions'],
  }),
  /** Checks database, search index, anchors and originals against each other. */
  'archive.verify': query({ input: z.strictObject({}), output: verification, reads: ['archive'] }),
};
