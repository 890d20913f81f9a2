/**
 * A set of articles by number, one bit each: sets of whole archives are united, intersected and counted in microseconds.
 * All sets of one answer have the same length.
 */
export type ArticleSet = Uint32Array;

/** @param size greatest article number plus one */
export function emptySet(size: number): ArticleSet {
  return new Uint32Array((size + 31) >>> 5);
}

export function addTo(set: ArticleSet, article: number): void {
  const word = article >>> 5;
  // Assigning beyond the end would change nothing and say nothing.
  if (word >= set.length) throw new RangeError(`Article ${article} is beyond the set.`);
  set[word] = (set[word] ?? 0) | (1 << (article & 31));
}

/** The same for an article that is known to lie within the set: of a million, looking takes as long again as adding. */
export function addWithin(set: ArticleSet, article: number): void {
  set[article >>> 5] = (set[article >>> 5] ?? 0) | (1 << (article & 31));
}

export function holds(set: ArticleSet, article: number): boolean {
  return (((set[article >>> 5] ?? 0) >>> (article & 31)) & 1) === 1;
}

export function setOf(size: number, articles: Iterable<number>): ArticleSet {
  const set = emptySet(size);
  for (const article of articles) addTo(set, article);
  return set;
}

/** What both hold. */
export function intersection(one: ArticleSet, other: ArticleSet): ArticleSet {
  const both = new Uint32Array(one.length);
  for (let index = 0; index < both.length; index++) both[index] = (one[index] ?? 0) & (other[index] ?? 0);
  return both;
}

/** What either holds. */
export function union(one: ArticleSet, other: ArticleSet): ArticleSet {
  const either = new Uint32Array(one.length);
  for (let index = 0; index < either.length; index++) either[index] = (one[index] ?? 0) | (other[index] ?? 0);
  return either;
}

/** What the first holds and the second does not. */
export function difference(one: ArticleSet, other: ArticleSet): ArticleSet {
  const left = new Uint32Array(one.length);
  for (let index = 0; index < left.length; index++) left[index] = (one[index] ?? 0) & ~(other[index] ?? 0);
  return left;
}

/** How many articles a set holds. */
export function sizeOf(set: ArticleSet): number {
  let count = 0;
  for (let index = 0; index < set.length; index++) count += bits(set[index] ?? 0);
  return count;
}

/** Calls `take` with each article of a set, smallest number first. */
export function eachArticle(set: ArticleSet, take: (article: number) => void): void {
  for (let index = 0; index < set.length; index++) {
    for (let word = set[index] ?? 0; word !== 0; word &= word - 1) take(index * 32 + (31 - Math.clz32(word & -word)));
  }
}

/** The articles of a set, smallest number first. */
export function articlesOf(set: ArticleSet): Uint32Array {
  const articles = new Uint32Array(sizeOf(set));
  let count = 0;
  // As `eachArticle`, without a call for each.
  for (let index = 0; index < set.length; index++) {
    for (let word = set[index] ?? 0; word !== 0; word &= word - 1)
      articles[count++] = index * 32 + (31 - Math.clz32(word & -word));
  }
  return articles;
}

/** The articles of a set, greatest number first, from the `from`-th up to the `end`-th. */
export function latestOf(set: ArticleSet, from: number, end: number): Uint32Array {
  const articles: number[] = [];
  let before = 0;
  for (let index = set.length - 1; index >= 0 && before < end; index--) {
    let word = set[index] ?? 0;
    const count = bits(word);
    // Where none of them is asked for, to count them is enough.
    if (before + count <= from) word = 0;
    for (let rank = before; word !== 0 && rank < end; rank++) {
      const bit = 31 - Math.clz32(word);
      if (rank >= from) articles.push(index * 32 + bit);
      word ^= 1 << bit;
    }
    before += count;
  }
  return Uint32Array.from(articles);
}

/** Bits that are set in a word of 32, added up in parallel (Warren, Hacker's Delight, 5-1). */
function bits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
