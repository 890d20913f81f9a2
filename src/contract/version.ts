import { z } from 'zod';
import { articleId, civilDate } from './article.ts';
import { command, query } from './operation.ts';
import { changed } from './undo.ts';
import { versionVerdicts } from './vocabulary.ts';

/** What differs between two articles, word by word; case, accents, punctuation and spacing do not count. */
export const wordChanges = z.object({
  /** "N words differ": a word that was replaced by another counts once. */
  differing: z.number().int(),
  /** Words that only the earlier one has, and only the later one. */
  removed: z.number().int(),
  added: z.number().int(),
  /** Places at which they differ, in all. */
  places: z.number().int(),
  /** The first of them, those with figures before all others, those in date lines and bylines last; with a few words around. */
  changes: z.array(z.object({ before: z.string(), after: z.string(), lead: z.string(), follow: z.string() })),
});
export type WordChanges = z.infer<typeof wordChanges>;

/** The article that another one was found to be a near-duplicate of, when it was imported. */
export const nearDuplicate = z.object({
  articleId,
  title: z.string(),
  outlet: z.string().nullable(),
  published: civilDate.nullable(),
  /** Whether both are of one outlet, as far as it is known: a version; otherwise the same text elsewhere. */
  sameOutlet: z.boolean(),
  /** Whether the other one is the earlier: by date, and of one day by import. */
  isEarlier: z.boolean(),
  /** From the earlier to the later of the two. */
  differences: wordChanges,
});
export type NearDuplicate = z.infer<typeof nearDuplicate>;

/** An article of a group of versions. */
export const versionMember = z.object({
  articleId,
  title: z.string(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: civilDate.nullable(),
  words: z.number().int(),
  importedAt: z.string(),
  /** The last of its outlet in the order of the group. */
  newest: z.boolean(),
  /** Against the one before it in the group; null for the first, and beyond the first fifty. */
  differences: wordChanges.nullable(),
  /** Whether a person said that it belongs here. */
  decided: z.boolean(),
});
export type VersionMember = z.infer<typeof versionMember>;

export const versionGroup = z.object({
  /** Of the group's first article: stays as long as the group does. */
  id: articleId,
  /** By date, unknown ones first; of one day in the order of import. */
  members: z.array(versionMember),
});
export type VersionGroup = z.infer<typeof versionGroup>;

/** What a person said of two articles; null: nothing (any more). */
export const versionDecision = z.object({
  one: articleId,
  other: articleId,
  verdict: z.enum(versionVerdicts).nullable(),
});
export type VersionDecision = z.infer<typeof versionDecision>;

export const versionOperations = {
  /** The versions of an article, itself among them; null when it is the only one. */
  'version.of': query({
    input: z.strictObject({ articleId }),
    output: z.object({
      group: versionGroup.nullable(),
      /** Articles that a person said are no versions of it, though their text is much the same. */
      apart: z.array(z.object({ articleId, title: z.string(), outlet: z.string().nullable() })),
    }),
    reads: ['articles', 'versions'],
  }),
  /** All groups, in the order of import; `after` is the id of the last one seen. */
  'version.groups': query({
    input: z.strictObject({ after: z.number().int().nonnegative(), limit: z.number().int().min(1).max(200) }),
    output: z.object({
      /** Groups, and articles in them, in the whole archive. */
      total: z.number().int(),
      articles: z.number().int(),
      groups: z.array(versionGroup),
    }),
    reads: ['articles', 'versions'],
  }),
  /** Says of pairs of articles whether they are versions of one another. It holds whatever is imported or found later. */
  'version.decide': command({
    input: z.strictObject({ decisions: z.array(versionDecision).min(1).max(10_000) }),
    output: changed,
    touches: ['articles', 'versions', 'imports'],
  }),
};
