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
const titleWeight = 8;

/** How often a word stands in an article, as weighing has it. */
export function oftenOf(times: number, inTitle: number): number {
  return times + (titleWeight - 1) * inTitle;
}

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
  const rarity = rarityOf(articles.length, collection);
  for (let index = 0; index < articles.length; index++) {
    const article = articles[index] ?? 0;
    if (!holds(among, article)) continue;
    const often = oftenOf(times[index] ?? 0, inTitle[index] ?? 0);
    const count = words[article] ?? 0;
    const length = count < tabled ? (lengths[count] ?? 0) : lengthOf(count, meanWords);
    scores[article] = (scores[article] ?? 0) + weightOf(rarity, often, length);
  }
}

/**
 * What a word contributes to each of some articles, in their order, as {@link addWeights} has it.
 *
 * @param count how many articles hold the word; some of them may be left out of the postings
 */
export function weightsOf({ articles, times, inTitle }: Postings, count: number, collection: Collection): Float64Array {
  const rarity = rarityOf(count, collection);
  const weights = new Float64Array(articles.length);
  for (let index = 0; index < articles.length; index++) {
    const length = lengthOf(collection.words[articles[index] ?? 0] ?? 0, collection.meanWords);
    weights[index] = weightOf(rarity, oftenOf(times[index] ?? 0, inTitle[index] ?? 0), length);
  }
  return weights;
}

/** What a word contributes to an article of so many words in which it stands so often, but for its rarity, by which this is multiplied. */
export function shareOf(often: number, words: number, meanWords: number): number {
  return weightOf(1, often, lengthOf(words, meanWords));
}

function weightOf(rarity: number, often: number, length: number): number {
  return (rarity * often * (saturation + 1)) / (often + length);
}

/** @param count how many articles hold the word */
export function rarityOf(count: number, { articles }: Collection): number {
  return Math.max(Math.log((articles - count + 0.5) / (count + 0.5)), 1e-6);
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
