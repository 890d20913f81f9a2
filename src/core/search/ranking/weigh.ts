import { holds, type ArticleSet } from './article-set.ts';
import type { Postings } from './postings.ts';

/** What bm25 needs to know of the whole archive. */
export type Collection = {
  /** Articles that are searched. */
  readonly articles: number;
  /** Words of title and text by article number. */
  readonly words: Uint32Array;
  /** Mean of these. */
  readonly meanWords: number;
};

/** How much more a word in the title counts than one in the text. */
export const titleWeight = 8;

/** Robertson and Zaragoza (2009), The Probabilistic Relevance Framework; the constants are those of SQLite's FTS5. */
const saturation = 1.2;
const lengthShare = 0.75;

/** Articles of fewer words than these, nearly all, need no division of their own. */
const tabled = 4096;
/** What the length of an article of so many words counts, for the mean that was asked for last. */
const table = { meanWords: NaN, ofWords: new Float64Array(tabled) };

/**
 * Adds to `scores` what one word contributes to each article of `among`, by bm25 as FTS5 has it with weights 8 and 1: the rarer the word and
 * the more often it stands in a short article, the more.
 */
export function addWeights(scores: Float64Array, postings: Postings, among: ArticleSet, collection: Collection): void {
  const { articles, times, inTitle } = postings;
  const { words, meanWords } = collection;
  const lengths = lengthsFor(meanWords);
  const rarity = Math.max(Math.log((collection.articles - articles.length + 0.5) / (articles.length + 0.5)), 1e-6);
  for (let index = 0; index < articles.length; index++) {
    const article = articles[index] ?? 0;
    if (!holds(among, article)) continue;
    const often = (times[index] ?? 0) + (titleWeight - 1) * (inTitle[index] ?? 0);
    const count = words[article] ?? 0;
    const length = count < tabled ? (lengths[count] ?? 0) : lengthOf(count, meanWords);
    scores[article] = (scores[article] ?? 0) + (rarity * often * (saturation + 1)) / (often + length);
  }
}

function lengthOf(words: number, meanWords: number): number {
  return saturation * (1 - lengthShare + (lengthShare * words) / meanWords);
}

function lengthsFor(meanWords: number): Float64Array {
  if (table.meanWords !== meanWords) {
    for (let words = 0; words < tabled; words++) table.ofWords[words] = lengthOf(words, meanWords);
    table.meanWords = meanWords;
  }
  return table.ofWords;
}
