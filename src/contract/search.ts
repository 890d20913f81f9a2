import { z } from 'zod';
import { articleId, articleSummary } from './article.ts';
import { span } from './fact.ts';
import { query } from './operation.ts';
import {
  articleOrders,
  entityKinds,
  hitDecisions,
  hitFilters,
  manners,
  openedFacets,
  sourceKinds,
  statementActs,
  statementModes,
  versionFilters,
} from './vocabulary.ts';

export const savedSearchId = z.number().int().positive();

const month = z.string().regex(/^\d{4}-\d{2}$/);

/** Identity of an entity, as in entity.ts. */
const key = z.string().min(3).max(2000);

/**
 * Chosen values of facets. Facets are joined by AND. Of outlets, months, languages and imports, of which an article has one each, the values are joined
 * by OR; of the others, of which it may have several, it must have all.
 */
const chosenValues = {
  /** Null stands for "no outlet". */
  outlets: z.array(z.string().nullable()).max(200).optional(),
  /** YYYY-MM; null stands for "no date". */
  months: z.array(z.string().nullable()).max(400).optional(),
  /** Carried by the article itself, a passage or a fact. */
  tags: z.array(z.number().int()).max(100).optional(),
  languages: z.array(z.string().min(1).max(100)).max(200).optional(),
  imports: z.array(z.number().int()).max(200).optional(),
  /** Of statements that stand. */
  sourceKinds: z.array(z.enum(sourceKinds)).max(sourceKinds.length).optional(),
  /** Keys of people, organisations and places that it names. */
  entities: z.array(key).max(100).optional(),
  /** Keys of those whose statements it reports. */
  speakers: z.array(key).max(100).optional(),
};

/** What narrows a list, but for the marks of a saved search. */
export const ownFilters = z.strictObject({
  ...chosenValues,
  /** Published from the first month to the last, both whole. YYYY-MM. */
  between: z.strictObject({ from: month, to: month }).optional(),
  /** Articles with none of these. */
  without: z.strictObject(chosenValues).optional(),
  versions: z.enum(versionFilters).optional(),
  /** With a note on themselves or a passage, or with none. */
  noted: z.boolean().optional(),
});

export const articleFilters = ownFilters.extend({
  /** Only articles with such a mark of a saved search. */
  marks: z.strictObject({ search: savedSearchId, show: z.enum(hitFilters) }).optional(),
});
export type ArticleFilters = z.infer<typeof articleFilters>;

/** Text cut into pieces, hits marked. Joined, the pieces are the snippet. */
export const markedText = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type MarkedText = z.infer<typeof markedText>;

/** What is wrong with a query and where (offsets into the query as typed). */
export const queryProblem = z.object({
  message: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** Nothing is wrong: the message tells how the query was taken. */
  isNote: z.literal(true).optional(),
});
export type QueryProblem = z.infer<typeof queryProblem>;

/** What a word of a query stands for in this archive. */
export const expansion = z.object({
  typed: z.string(),
  manner: z.enum(manners),
  /** Words or names that it stands for, and how many of them are searched for: the most frequent. */
  words: z.number().int(),
  searched: z.number().int(),
  /** The first of them. */
  examples: z.array(z.string()),
});
export type Expansion = z.infer<typeof expansion>;

/** A word of a hit that was not typed as it stands there. */
export const reason = z.object({ typed: z.string(), manner: z.enum(manners), word: z.string() });
export type Reason = z.infer<typeof reason>;

const search = {
  /** docs/query-language.md. Empty: all articles. */
  query: z.string().max(2000),
  filters: articleFilters,
};

export const facet = z.array(z.object({ value: z.string().nullable(), count: z.number().int() }));
export type Facet = z.infer<typeof facet>;

export const statementHit = z.object({
  articleId,
  articleTitle: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  key: z.string(),
  speaker: z.string().nullable(),
  source: span.nullable(),
  sourceKind: z.enum(sourceKinds),
  cue: span.nullable(),
  content: z.array(span),
  marked: markedText,
  mode: z.enum(statementModes),
  act: z.enum(statementActs),
  when: z.string().nullable(),
  confidence: z.number(),
});
export type StatementHit = z.infer<typeof statementHit>;

/** What is kept about an article of a saved search. `isNew`: imported since the search was last looked at, and not read. */
export const hitMark = z.object({
  isRead: z.boolean(),
  isNew: z.boolean(),
  decision: z.enum(hitDecisions).nullable(),
});
export type HitMark = z.infer<typeof hitMark>;

export const searchOperations = {
  /** The library and the search are one list: an empty query gives all articles. */
  'search.articles': query({
    input: z.strictObject({
      ...search,
      order: z.enum(articleOrders),
      /** The saved search of which the hits bear the marks. */
      markedIn: savedSearchId.optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      /** Exact. */
      total: z.number().int(),
      problem: queryProblem.nullable(),
      expansions: z.array(expansion),
      hits: z.array(
        z.object({
          article: articleSummary,
          title: markedText,
          snippet: markedText,
          /** Null without `markedIn`. */
          mark: hitMark.nullable(),
          /** Why it was found where that is not plain to see. */
          why: z.array(reason),
        }),
      ),
    }),
    reads: ['articles', 'tags', 'entities', 'searches'],
  }),
  /** Exact counts over all hits. A facet's own selection does not narrow its own counts (except tags). */
  'search.facets': query({
    input: z.strictObject(search),
    output: z.object({
      outlets: facet,
      months: facet,
      tags: z.array(z.object({ tag: z.number().int(), count: z.number().int() })),
      /** Articles with a note. */
      noted: z.number().int(),
      /** Articles that have versions, and those of which the same outlet has a later one. */
      versions: z.object({ several: z.number().int(), older: z.number().int() }),
    }),
    reads: ['articles', 'tags', 'entities', 'searches'],
  }),
  /**
   * Exact counts over all hits of one facet more, the most frequent values first, after those that `filters` name (with 0 where none is left).
   * What is chosen does not narrow the counts of languages and imports.
   */
  'search.values': query({
    input: z.strictObject({
      ...search,
      facet: z.enum(openedFacets),
      /** Only values with all these words in their names, the last one perhaps only begun; empty: all. */
      text: z.string().max(300),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z.object({
      values: z.array(
        z.object({
          /** As `filters` take it; of an import its number in digits. */
          value: z.string(),
          name: z.string(),
          kind: z.enum(entityKinds).nullable(),
          count: z.number().int(),
        }),
      ),
      /** Values that the hits have and that fit `text`. */
      total: z.number().int(),
    }),
    reads: ['articles', 'facts', 'entities', 'imports', 'tags', 'searches'],
  }),
  /** Ranges of the hits within one article, for marking them while reading. */
  'search.within': query({
    input: z.strictObject({ articleId, query: z.string().max(2000) }),
    output: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    reads: ['articles'],
  }),
  /** "What did X say": statements by speaker, by words of the statement, or both. */
  'search.statements': query({
    input: z.strictObject({
      /** Part of the name, or the whole of one under which *Names* has the speaker; accents and case do not matter. */
      speaker: z.string().max(300),
      ...search,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      total: z.number().int(),
      problem: queryProblem.nullable(),
      expansions: z.array(expansion),
      hits: z.array(statementHit),
    }),
    reads: ['facts', 'articles', 'tags', 'entities'],
  }),
  /** Speakers whose name holds these letters, most quoted first. */
  'search.speakers': query({
    input: z.strictObject({ text: z.string().max(300), limit: z.number().int().min(1).max(100) }),
    output: z.array(z.object({ speaker: z.string(), statements: z.number().int(), articles: z.number().int() })),
    reads: ['facts'],
  }),
};
