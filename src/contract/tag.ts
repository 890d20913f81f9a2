import { z } from 'zod';
import { articleId } from './article.ts';
import { factKey } from './decision.ts';
import { span } from './fact.ts';
import { command, query } from './operation.ts';
import { changed } from './undo.ts';
import { tagColours } from './vocabulary.ts';

export const tagId = z.number().int().positive();
/** A place in the stored text, in UTF-16 code units. */
const offset = z.number().int().nonnegative();
const tagName = z.string().trim().min(1).max(100);

export const tag = z.object({
  id: tagId,
  name: z.string(),
  colour: z.enum(tagColours),
  articles: z.number().int(),
  passages: z.number().int(),
  facts: z.number().int(),
});
export type Tag = z.infer<typeof tag>;

/** What a tag hangs on. Passages and facts are anchored by span and exact text. */
export const tagTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), articleId }),
  z.strictObject({ kind: z.literal('passage'), articleId, span }),
  z.strictObject({ kind: z.literal('fact'), articleId, key: factKey }),
]);
export type TagTarget = z.infer<typeof tagTarget>;

export const tagging = z.object({
  id: z.number().int(),
  tagId,
  target: tagTarget,
  /** The text no longer stands at this place, or the fact is no longer there. Never moved to a look-alike. */
  broken: z.boolean(),
});
export type Tagging = z.infer<typeof tagging>;

/** What gets or loses a tag; whole articles by their numbers alone, as many as a call can hold. */
const manyTargets = z.strictObject({
  tagId,
  targets: z.array(tagTarget).max(100_000),
  articleIds: z.array(articleId).max(100_000).default([]),
});

export const tagOperations = {
  'tag.list': query({ input: z.strictObject({}), output: z.array(tag), reads: ['tags'] }),
  'tag.create': command({
    input: z.strictObject({ name: tagName, colour: z.enum(tagColours).optional() }),
    output: changed.extend({ tag }),
    touches: ['tags'],
  }),
  'tag.edit': command({
    input: z.strictObject({ id: tagId, name: tagName.optional(), colour: z.enum(tagColours).optional() }),
    output: changed,
    touches: ['tags'],
  }),
  /** Everything that carries `from` carries `into` afterwards; `from` is gone. */
  'tag.merge': command({
    input: z.strictObject({ from: tagId, into: tagId }),
    output: changed,
    touches: ['tags', 'articles'],
  }),
  'tag.remove': command({ input: z.strictObject({ id: tagId }), output: changed, touches: ['tags', 'articles'] }),
  /** Puts tags back as they were before a removal or a merge: the opposite of those. */
  'tag.restore': command({
    input: z.strictObject({
      tag: z.strictObject({ id: tagId, name: tagName, colour: z.enum(tagColours) }),
      targets: z.array(tagTarget).max(1_000_000),
      /** For an undone merge: taggings that the merge had added to the other tag. */
      takeFrom: z.strictObject({ id: tagId, targets: z.array(tagTarget).max(1_000_000) }).nullable(),
    }),
    output: changed,
    touches: ['tags', 'articles'],
  }),
  /** Taggings of an article: on itself, its facts, and its passages, or with `passagesIn` those that touch this stretch of the text. */
  'tagging.list': query({
    input: z.strictObject({
      articleId,
      passagesIn: z.strictObject({ start: offset, end: offset }).optional(),
    }),
    output: z.array(tagging),
    reads: ['tags', 'facts'],
  }),
  'tagging.add': command({
    input: manyTargets,
    output: changed,
    touches: ['tags', 'articles'],
  }),
  'tagging.remove': command({
    input: manyTargets,
    output: changed,
    touches: ['tags', 'articles'],
  }),
};
