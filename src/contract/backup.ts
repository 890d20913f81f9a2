import { z } from 'zod';
import { archiveInfo } from './archive.ts';
import { command, query } from './operation.ts';

/** What an archive holds: enough to tell a backup from the present state. */
export const archiveSummary = z.object({
  articles: z.number().int(),
  removed: z.number().int(),
  tags: z.number().int(),
  taggings: z.number().int(),
  notes: z.number().int(),
  /** What people decided about facts and names. */
  decisions: z.number().int(),
  newestImport: z.object({ label: z.string(), startedAt: z.string() }).nullable(),
  schemaVersion: z.number().int(),
  bytes: z.number().int(),
});
export type ArchiveSummary = z.infer<typeof archiveSummary>;

/** A file got its name only after it was opened and checked; it is checked again before it is restored. */
export const backup = z.object({
  /** File name: names the backup in calls. */
  name: z.string(),
  /** For showing only. */
  path: z.string(),
  madeAt: z.string(),
  bytes: z.number().int(),
  /** Null when it cannot be read any more; `problem` says why. */
  summary: archiveSummary.nullable(),
  problem: z.string().nullable(),
});
export type Backup = z.infer<typeof backup>;

const name = z.string().min(1).max(255);
const everything = ['archive', 'articles', 'facts', 'entities', 'tags', 'imports'] as const;

export const backupOperations = {
  'backup.list': query({
    input: z.strictObject({}),
    output: z.object({
      /** For showing only. */
      folder: z.string(),
      backups: z.array(backup),
      /** Whether one is being made. */
      underWay: z.boolean(),
      /** Why the last one could not be made; null when it could. */
      failure: z.string().nullable(),
    }),
    reads: ['archive'],
  }),
  /** Makes a verified copy of the archive in its folder of backups, and lets old ones go. */
  'backup.make': command({ input: z.strictObject({}), output: backup, touches: ['archive'] }),
  /** What the present archive and a backup hold; checks the backup. */
  'backup.preview': query({
    input: z.strictObject({ name }),
    output: z.object({ present: archiveSummary, backup: archiveSummary }),
    reads: everything,
  }),
  /** Puts a backup in the place of the archive, which is kept beside it under another name. */
  'backup.restore': command({
    input: z.strictObject({ name }),
    output: z.object({ archive: archiveInfo, kept: z.string().nullable() }),
    touches: everything,
  }),
  /** Writes a compact copy of this name beside the archive; the archive stays open. */
  'archive.saveCopy': command({
    input: z.strictObject({ name: z.string().trim().min(1).max(100) }),
    output: z.object({ path: z.string() }),
    touches: [],
  }),
};
