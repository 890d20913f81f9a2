import { z } from 'zod';
import { articleId } from './article.ts';
import { span } from './fact.ts';
import { command, query } from './operation.ts';
import { markedText } from './search.ts';
import { changed } from './undo.ts';

/** What a note is about: a passage, anchored by place and exact text, or the whole article. One note each. */
export const noteTarget = z.strictObject({ articleId, span: span.nullable() });
export type NoteTarget = z.infer<typeof noteTarget>;

/** ISO 8601 in UTC. */
const moment = z.string().max(40);
const noteDates = z.strictObject({ writtenAt: moment, changedAt: moment });

/** Plain text of several lines; nowhere is it taken for HTML. */
export const note = z.object({
  id: z.number().int(),
  target: noteTarget,
  text: z.string(),
  writtenAt: moment,
  changedAt: moment,
  /** The passage no longer stands at this place. Never moved to a look-alike. */
  broken: z.boolean(),
});
export type Note = z.infer<typeof note>;

export const noteOperations = {
  /** Notes of an article: on itself first, then in the order of its passages. */
  'note.ofArticle': query({
    input: z.strictObject({
      articleId,
      /** What led to the article: words that it looks for in notes (`note:word`) are marked. */
      query: z.string().max(2000).optional(),
    }),
    output: z.array(
      note.extend({
        /** The text with its hits; null: it has none. */
        marked: markedText.nullable(),
      }),
    ),
    reads: ['notes'],
  }),
  /** All notes on articles that are not removed, those changed last first. */
  'note.list': query({
    input: z.strictObject({
      /** Notes with all these words, in themselves or their passages; the last one may be only begun. Empty: all. */
      text: z.string().max(300),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      total: z.number().int(),
      hits: z.array(
        note.extend({
          /** The note and its passage with the words that were asked for. */
          marked: z.object({ text: markedText, passage: markedText.nullable() }),
          articleTitle: z.string(),
          outlet: z.string().nullable(),
          published: z.string().nullable(),
        }),
      ),
    }),
    reads: ['notes', 'articles'],
  }),
  /** Writes a note in place of the one that is there; an empty text removes it. A new note's passage must stand in the text (`invalid-input`). */
  'note.write': command({
    input: z.strictObject({
      target: noteTarget,
      text: z.string().max(100_000),
      /** Of a note that is put back. */
      dates: noteDates.optional(),
    }),
    output: changed,
    touches: ['notes', 'articles'],
  }),
};
