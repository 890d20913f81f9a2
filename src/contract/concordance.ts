import { z } from 'zod';
import { articleId } from './article.ts';
import { query } from './operation.ts';
import { articleFilters, queryProblem } from './search.ts';
import { collocateOrders, concordanceSorts, concordanceTexts, cueRows, periodLengths } from './vocabulary.ts';

/** Lines of which hits: those of a query, in articles or in what was said. */
export const concordanceScope = z.strictObject({
  query: z.string().max(2000),
  filters: articleFilters,
  over: z.enum(concordanceTexts),
});
export type ConcordanceScope = z.infer<typeof concordanceScope>;

const asked = {
  scope: concordanceScope,
  /** Lines read before this version of the archive are read again; 0: those that are there will do. */
  newerThan: z.number().int().nonnegative(),
};

/**
 * Reading takes seconds in a large archive. Each call reads on for a moment and answers how far it is: whoever wants all asks again until it is
 * complete, and who wants it no longer does not ask. Counts are exact once it is.
 */
const reading = {
  problem: queryProblem.nullable(),
  /** Texts read, of so many. */
  done: z.number().int(),
  toRead: z.number().int(),
  complete: z.boolean(),
  /** Version of the archive that the lines were read from, and its version now: greater when it has changed since. */
  version: z.number().int(),
  now: z.number().int(),
  /** Lines, and articles that have any. Exact, also where `listed` is less: so many lines are kept, from the newest article on. */
  total: z.number().int(),
  articles: z.number().int(),
  listed: z.number().int(),
};

/** Lines that hold this word in their window: so many words to the left and right of the hit. */
export const collocateFilter = z.strictObject({
  word: z.string().max(300),
  left: z.number().int().min(0).max(5),
  right: z.number().int().min(0).max(5),
});
export type CollocateFilter = z.infer<typeof collocateFilter>;

/** Lines of one cue, one outlet, one speaker; null: those that have none. A cue is what `concordance.cues` calls it. */
export const lineChoice = z.strictObject({
  cue: z.string().max(1000).nullable().optional(),
  outlet: z.string().max(1000).nullable().optional(),
  speaker: z.string().max(1000).nullable().optional(),
});
export type LineChoice = z.infer<typeof lineChoice>;

export const concordanceLine = z.object({
  articleId,
  title: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  /** Of the hit in the article's text, UTF-16 code units. */
  start: z.number().int(),
  end: z.number().int(),
  left: z.string(),
  hit: z.string(),
  right: z.string(),
  /**
   * Of a line of what was said: key of the statement, speaker (by the name in *Names*, else that of the article, else the source as written),
   * and the words that tell it was said.
   */
  fact: z.string().nullable(),
  speaker: z.string().nullable(),
  cue: z.string().nullable(),
});
export type ConcordanceLine = z.infer<typeof concordanceLine>;

const cueCount = z.object({ cue: z.string().nullable(), lines: z.number().int() });

const series = z.object({
  /** For each period: hits, and articles that have any. */
  hits: z.array(z.number().int()),
  articles: z.array(z.number().int()),
  /** For each period: articles that the query's fields and the filters leave, whatever their words, and the words in them. */
  ofArticles: z.array(z.number().int()),
  ofWords: z.array(z.number().int()),
});
export type DispersionSeries = z.infer<typeof series>;

const someLines = {
  ...asked,
  /** The first weighs most; lines that are alike come from the newest article first, in the order of its text. */
  sort: z.array(z.enum(concordanceSorts)).max(3),
  with: collocateFilter.nullable(),
  /** Absent: of all. */
  only: lineChoice.optional(),
  offset: z.number().int().nonnegative(),
  limit: z.number().int().min(1).max(1000),
};

export const concordanceOperations = {
  /** Every hit in its line (key word in context), sorted. Until it is complete: the first lines in the order of reading. */
  'concordance.lines': query({
    input: z.strictObject(someLines),
    output: z.object({
      ...reading,
      /** Of the lines that are listed, those `with` the collocate, and of the choice. */
      matching: z.number().int(),
      lines: z.array(concordanceLine),
    }),
    reads: ['articles', 'facts', 'tags', 'entities', 'searches'],
  }),
  /** The same lines as a stretch of a file; the first begins with what was asked and found. Empty until it is complete. */
  'concordance.file': query({
    input: z.strictObject({
      ...someLines,
      form: z.enum(['csv', 'jsonl']),
      /** So many lines the whole file will have at most; absent: all. */
      most: z.number().int().min(1).optional(),
      /** When the file was asked for, ISO 8601. */
      made: z.iso.datetime(),
    }),
    output: z.object({ ...reading, matching: z.number().int(), text: z.string() }),
    reads: ['articles', 'facts', 'tags', 'entities', 'searches'],
  }),
  /** Words near the hits, counted over the lines that are listed, and measured against all articles. */
  'concordance.collocates': query({
    input: z.strictObject({
      ...asked,
      left: z.number().int().min(0).max(5),
      right: z.number().int().min(0).max(5),
      /** Fewest lines. */
      minimum: z.number().int().min(1),
      /** Whether English function words count. */
      functionWords: z.boolean(),
      order: z.enum(collocateOrders),
      limit: z.number().int().min(1).max(5000),
    }),
    output: z.object({
      ...reading,
      /** Words in all windows, and in titles and texts of all articles. */
      windowWords: z.number().int(),
      corpusWords: z.number().int(),
      /** Collocates that are frequent enough. */
      matching: z.number().int(),
      collocates: z.array(
        z.object({
          word: z.string(),
          /** Lines with it in their window: as many as `concordance.lines` gives with it. To the left, to the right. */
          lines: z.number().int(),
          left: z.number().int(),
          right: z.number().int(),
          /** Times in all windows, and in all articles. */
          times: z.number().int(),
          inCorpus: z.number().int(),
          logLikelihood: z.number(),
          logDice: z.number(),
          mutualInformation: z.number(),
        }),
      ),
    }),
    reads: ['articles', 'facts', 'tags', 'entities', 'searches'],
  }),
  /**
   * How often each outlet, or each speaker, has which cue, counted over the lines that are listed: "said" and "says" are "say". Of lines of texts
   * there are none.
   */
  'concordance.cues': query({
    input: z.strictObject({ ...asked, by: z.enum(cueRows), limit: z.number().int().min(1).max(1000) }),
    output: z.object({
      ...reading,
      /** All cues, the most frequent first; null: lines without one. */
      cues: z.array(cueCount),
      /** Those with most lines first; `cues` without those that have no line. */
      rows: z.array(
        z.object({
          name: z.string().nullable(),
          lines: z.number().int(),
          articles: z.number().int(),
          cues: z.array(cueCount),
        }),
      ),
      /** Outlets or speakers that are not among these. */
      others: z.number().int(),
    }),
    reads: ['articles', 'facts', 'tags', 'entities', 'searches'],
  }),
  /** Hits over time, of all outlets and of those with most hits. */
  'concordance.dispersion': query({
    input: z.strictObject({
      ...asked,
      /** null: as fits the range of dates. */
      by: z.enum(periodLengths).nullable(),
      outlets: z.number().int().min(0).max(200),
    }),
    output: z.object({
      ...reading,
      by: z.enum(periodLengths),
      /** "2024-04-29", "2024-04" or "2024", without gaps. */
      periods: z.array(z.string()),
      all: series,
      outlets: z.array(series.extend({ outlet: z.string().nullable(), total: z.number().int() })),
      /** Outlets with hits that are not among these. */
      others: z.number().int(),
      /** Hits that have no place on the axis: of articles without a date, or before its beginning. */
      undated: z.number().int(),
    }),
    reads: ['articles', 'facts', 'tags', 'entities', 'searches'],
  }),
};
