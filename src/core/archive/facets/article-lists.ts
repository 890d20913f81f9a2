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

  /** @param starts where the list of each article begins in the values, and as one more where the last one ends */
  constructor(starts: Uint32Array, values: Uint32Array) {
    this.#starts = starts;
    this.#values = values;
  }

  change(article: number, values: Uint32Array): void {
    this.#changed.set(article, values);
    if (this.#changed.size > mostChanged) this.#join();
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

  #join(): void {
    const writer = new ArticleListsWriter();
    const last = Math.max(this.#starts.length - 2, ...this.#changed.keys());
    for (let article = 0; article <= last; article++) {
      const own = this.#changed.get(article);
      const list = own ?? this.#values.subarray(this.#starts[article] ?? 0, this.#starts[article + 1] ?? 0);
      for (const value of list) writer.add(article, value);
    }
    [this.#starts, this.#values] = writer.written();
    this.#changed.clear();
  }
}

/** Writes lists article by article, the lowest number first. */
export class ArticleListsWriter {
  #starts = new Uint32Array(1 << 10);
  #values = new Uint32Array(1 << 14);
  /** Articles that have a start, and numbers written. */
  #articles = 0;
  #count = 0;

  /** Adds a number to the list of an article, which is the last one that was added to, or one behind it. */
  add(article: number, value: number): void {
    if (article >= this.#articles) this.#begin(article);
    if (this.#count === this.#values.length) this.#values = twice(this.#values);
    this.#values[this.#count++] = value;
  }

  /** Sets bits of the number that was added last. */
  orLast(bits: number): void {
    this.#values[this.#count - 1] = (this.#values[this.#count - 1] ?? 0) | bits;
  }

  lists(): ArticleLists {
    return new ArticleLists(...this.written());
  }

  written(): [starts: Uint32Array, values: Uint32Array] {
    this.#begin(this.#articles);
    return [this.#starts.slice(0, this.#articles), this.#values.slice(0, this.#count)];
  }

  #begin(article: number): void {
    while (article >= this.#starts.length) this.#starts = twice(this.#starts);
    this.#starts.fill(this.#count, this.#articles, article + 1);
    this.#articles = article + 1;
  }
}

function twice(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
