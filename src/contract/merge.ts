import { z } from 'zod';
import { command } from './operation.ts';
import { changed } from './undo.ts';
import { mergeConflicts } from './vocabulary.ts';

/** Where two archives say different things of one article or name. The newer decision holds; else what is here. */
export const mergeConflict = z.object({
  what: z.enum(mergeConflicts),
  /** Here; null for a name. */
  articleId: z.number().int().nullable(),
  /** Headline of the article, or the name. */
  title: z.string(),
  /** What it is about: a field, a fact, a tag. */
  subject: z.string(),
  ours: z.string(),
  theirs: z.string(),
  kept: z.enum(['ours', 'theirs']),
});
export type MergeConflict = z.infer<typeof mergeConflict>;

const count = z.number().int();

/** What merging would do. Nothing is changed by looking. */
export const mergePreview = z.object({
  /** File name of the other archive. */
  name: z.string(),
  /** Articles there, without those that were removed there. `added` + `linked` = `articles`. */
  articles: count,
  added: count,
  /** That are here already: they are not stored twice. */
  linked: count,
  /** Of the linked: those that were removed here. They stay removed. */
  removedHere: count,
  removedThere: count,
  /** Tags that are not here yet, and those of a name that is here. */
  tagsAdded: count,
  tagsUnited: count,
  /** Places that get a tag, notes, decisions about facts, decisions about names, edited details that come in. */
  taggings: count,
  notes: count,
  decisions: count,
  names: count,
  details: count,
  imports: count,
  /** Saved searches, with what was read and decided in them. */
  searches: count,
  /** Kept lists of queries that are not here yet. */
  lists: count,
  /** Rules for details, and kept layouts of tables and texts, that are not here yet. */
  rules: count,
  layouts: count,
  conflicts: z.array(mergeConflict),
  moreConflicts: count,
});
export type MergePreview = z.infer<typeof mergePreview>;

export const mergeOperations = {
  /** Looks at an archive that was dropped or chosen, and says what merging it into the open one would do. */
  'merge.preview': command({ input: z.strictObject({ ticket: z.string() }), output: mergePreview, touches: [] }),
  /** Starts merging; it goes on as an import does, with its events and its ledger, and is cancelled and taken back like one. */
  'merge.start': command({
    input: z.strictObject({ ticket: z.string() }),
    output: z.object({ importId: z.number().int() }),
    touches: ['imports'],
  }),
  /** Does again what was taken back of a merge. */
  'merge.redo': command({
    input: z.strictObject({ importId: z.number().int() }),
    output: changed,
    touches: ['articles', 'facts', 'entities', 'tags', 'imports'],
  }),
};
