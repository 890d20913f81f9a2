import { z } from 'zod';
import { articleId } from './article.ts';
import { command, query } from './operation.ts';
import { hitMark, ownFilters, queryProblem, savedSearchId } from './search.ts';
import { changed } from './undo.ts';
import { articleOrders, hitDecisions } from './vocabulary.ts';

const searchName = z.string().trim().min(1).max(100);
const count = z.number().int();

const searched = {
  query: z.string().max(2000),
  filters: ownFilters,
  order: z.enum(articleOrders),
};

/** A search under a name, with what it finds now. */
export const savedSearch = z.object({
  id: savedSearchId,
  name: z.string(),
  ...searched,
  problem: queryProblem.nullable(),
  /**
   * Articles that it finds; of these: `fresh`, imported since it was last looked at; `recent`, shown as new, since the time before and not read;
   * read; and by decision.
   */
  total: count,
  fresh: count,
  recent: count,
  read: count,
  decisions: z.record(z.enum(hitDecisions), count),
});
export type SavedSearch = z.infer<typeof savedSearch>;

/** All that is kept about an article for one saved search: moments in ISO 8601, null where there is none. */
const keptMark = z.strictObject({
  articleId,
  readAt: z.string().max(40).nullable(),
  decision: z.enum(hitDecisions).nullable(),
  decidedAt: z.string().max(40).nullable(),
});
export type KeptMark = z.infer<typeof keptMark>;
const keptMarks = z.array(keptMark).max(1_000_000);

/** A saved search as it lies in the archive. */
const keptSearch = z.strictObject({
  id: savedSearchId,
  ordinal: count,
  name: searchName,
  ...searched,
  createdAt: z.string().max(40),
  /** Greatest article number when it was looked at last, and the time before that something was new. */
  lookedThrough: count,
  newAfter: count,
});
export type KeptSearch = z.infer<typeof keptSearch>;

export const savedSearchOperations = {
  /** A saved search, and what is kept about one article for it. */
  'savedSearch.hit': query({
    input: z.strictObject({ id: savedSearchId, articleId }),
    output: z.object({ saved: savedSearch, mark: hitMark }),
    reads: ['searches', 'articles', 'tags', 'facts', 'entities', 'versions'],
  }),
  /** In the order that a person gave them. */
  'savedSearch.list': query({
    input: z.strictObject({}),
    output: z.array(savedSearch),
    reads: ['searches', 'articles', 'tags', 'facts', 'entities', 'versions'],
  }),
  /** Nothing that is in the archive now is new in it. `conflict` when there is one of this name. */
  'savedSearch.create': command({
    input: z.strictObject({ name: searchName, ...searched }),
    output: changed.extend({ id: savedSearchId }),
    touches: ['searches'],
  }),
  'savedSearch.edit': command({
    input: z.strictObject({
      id: savedSearchId,
      name: searchName.optional(),
      query: searched.query.optional(),
      filters: searched.filters.optional(),
      order: searched.order.optional(),
    }),
    output: changed,
    touches: ['searches'],
  }),
  /** Puts them in this order; those that are not named come last. */
  'savedSearch.arrange': command({
    input: z.strictObject({ ids: z.array(savedSearchId).max(10_000) }),
    output: changed,
    touches: ['searches'],
  }),
  'savedSearch.remove': command({
    input: z.strictObject({ id: savedSearchId }),
    output: changed,
    touches: ['searches'],
  }),
  /** The opposite of a removal. */
  'savedSearch.restore': command({
    input: z.strictObject({ search: keptSearch, marks: keptMarks }),
    output: changed,
    touches: ['searches'],
  }),
  /** It is looked at: what came since the last time stays marked as new until it is read, and is no longer counted as such. */
  'savedSearch.look': command({
    input: z.strictObject({ id: savedSearchId }),
    output: z.object({ fresh: count }),
    touches: ['searches'],
  }),
  /** Marks articles as read or not, or decides about them, for this search only. A decision of null takes it back. */
  'savedSearch.mark': command({
    input: z.strictObject({
      id: savedSearchId,
      articleIds: z.array(articleId).min(1).max(100_000),
      read: z.boolean().optional(),
      decision: z.enum(hitDecisions).nullable().optional(),
    }),
    output: changed,
    touches: ['searches'],
  }),
  /** Marks all that it finds now as read, or as not read. */
  'savedSearch.markAll': command({
    input: z.strictObject({ id: savedSearchId, read: z.boolean() }),
    output: changed,
    touches: ['searches'],
  }),
  /** Puts marks back as they were: the opposite of marking, and of itself. */
  'savedSearch.restoreMarks': command({
    input: z.strictObject({ id: savedSearchId, marks: keptMarks }),
    output: changed,
    touches: ['searches'],
  }),
  /** The first unread article behind `after` in the search's own order, from the beginning again at its end; null when all is read. */
  'savedSearch.nextUnread': query({
    input: z.strictObject({ id: savedSearchId, after: articleId.nullable() }),
    output: z.object({
      articleId: articleId.nullable(),
      /** Where it stands in the list of the search, from 0; null: there is none. */
      row: count.nullable(),
      unread: count,
      ...searched,
    }),
    reads: ['searches', 'articles', 'tags', 'facts', 'entities', 'versions'],
  }),
};
