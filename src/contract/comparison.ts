import { z } from 'zod';
import { articleId } from './article.ts';
import { query } from './operation.ts';
import { gridVerdicts } from './vocabulary.ts';

const range = z.object({ start: z.number().int(), end: z.number().int() });

export const comparedArticle = z.object({
  id: articleId,
  title: z.string(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string(),
});
export type ComparedArticle = z.infer<typeof comparedArticle>;

export const sideBySideCell = z.object({
  paragraphs: z.array(range),
  /** Covers the paragraphs without gaps: words that stand in the best matching cell of the row, and words that do not. */
  runs: z.array(z.object({ ...range.shape, kind: z.enum(['same', 'changed', 'only']) })),
  /** Stands elsewhere in the order of this article than in the others'. */
  moved: z.boolean(),
});
export type SideBySideCell = z.infer<typeof sideBySideCell>;

export const sideBySide = z.object({
  articles: z.array(comparedArticle),
  rows: z.array(z.object({ similarity: z.number(), cells: z.array(sideBySideCell.nullable()) })),
  /** How much literal text two articles share: words in common runs of five or more, and their share of the shorter text. */
  pairs: z.array(z.object({ left: articleId, right: articleId, sharedWords: z.number().int(), share: z.number() })),
});
export type SideBySide = z.infer<typeof sideBySide>;

export const factGrid = z.object({
  articles: z.array(comparedArticle.omit({ text: true })),
  rows: z.array(
    z.object({
      kind: z.enum(['statement', 'figure']),
      /** Speaker, or what is counted. */
      label: z.string(),
      verdict: z.enum(gridVerdicts),
      /** What differs: "1,200 against 1,400"; null when nothing is to be said. */
      note: z.string().nullable(),
      /** One cell per article, in the order of `articles`; empty where the article does not tell. */
      cells: z.array(
        z.array(z.object({ key: z.string(), ...range.shape, text: z.string(), detail: z.string().nullable() })),
      ),
    }),
  ),
});
export type FactGrid = z.infer<typeof factGrid>;

const articles = z.strictObject({ articleIds: z.array(articleId).min(2).max(6) });

export const comparisonOperations = {
  'comparison.sideBySide': query({ input: articles, output: sideBySide, reads: ['articles'] }),
  'comparison.grid': query({ input: articles, output: factGrid, reads: ['articles', 'facts'] }),
};
