import { type ArticleSet, eachArticle } from '../../search/ranking/article-set.ts';

/** Articles with lists of their own from which all lists are joined anew. */
const mostChanged = 4096;

/**
 * A list of numbers for each article, all in one row of memory (four bytes a number): counting the values of a hundred thousand articles
 * takes some milliseconds. Lists of articles that changed since are kept apart, until there are too many of them.
 */
export class ArticleLists {
  #starts: Uint32Array;
  #values: Uint32Array;
  readonly #changed = new Map<number, Uint32Array>();

  /** @param pairs article and number, in turn; those of an article in any place, in the order in which its list is to be */
  constructor(pairs: Uint32Array) {
    let size = 0;
    for (let index = 0; index < pairs.length; index += 2) size = Math.max(size, (pairs[index] ?? 0) + 1);
    const starts = new Uint32Array(size + 2);
    // Two ahead: filling moves each start to the end of its list, which is the start of the next.
    for (let index = 0; index < pairs.length; index += 2) {
      const at = (pairs[index] ?? 0) + 2;
      if (at < starts.length) starts[at] = (starts[at] ?? 0) + 1;
    }
    for (let index = 2; index < starts.length; index++) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
    const values = new Uint32Array(pairs.length / 2);
    for (let index = 0; index < pairs.length; index += 2) {
      const next = (pairs[index] ?? 0) + 1;
      const at = starts[next] ?? 0;
      values[at] = pairs[index + 1] ?? 0;
      starts[next] = at + 1;
    }
    this.#starts = starts;
    this.#values = values;
  }

  change(article: number, values: Uint32Array): void {
    this.#changed.set(article, values);
    if (this.#changed.size <= mostChanged) return;
    const joined = new ArticleLists(this.#pairs());
    this.#starts = joined.#starts;
    this.#values = joined.#values;
    this.#changed.clear();
  }

  /**
   * Adds, for each number of each of these articles, one to what stands in `counts` at its half.
   *
   * @param odd count odd numbers only
   */
  count(articles: ArticleSet, counts: Uint32Array, odd: boolean): void {
    const [starts, values, changed] = [this.#starts, this.#values, this.#changed];
    // No branch on the number and no call for each: there are millions of them.
    const [kept, always] = odd ? [1, 0] : [0, 1];
    eachArticle(articles, (article) => {
      const own = changed.size === 0 ? undefined : changed.get(article);
      const list = own ?? values;
      const end = own === undefined ? (starts[article + 1] ?? 0) : own.length;
      for (let index = own === undefined ? (starts[article] ?? 0) : 0; index < end; index++) {
        const value = list[index] ?? 0;
        const at = value >>> 1;
        counts[at] = (counts[at] ?? 0) + ((value & kept) | always);
      }
    });
  }

  #pairs(): Uint32Array {
    const pairs: number[] = [];
    for (let article = 0; article + 1 < this.#starts.length; article++) {
      if (this.#changed.has(article)) continue;
      for (let index = this.#starts[article] ?? 0; index < (this.#starts[article + 1] ?? 0); index++)
        pairs.push(article, this.#values[index] ?? 0);
    }
    for (const [article, values] of this.#changed) for (const value of values) pairs.push(article, value);
    return Uint32Array.from(pairs);
  }
}
