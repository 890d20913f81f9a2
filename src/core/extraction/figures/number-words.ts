/** How a language writes numbers; all words in lower case. */
export type NumberWords = {
  /** "seven", "twenty", "twenty-one". */
  readonly ones: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Letters written behind digits: "3.5bn". */
  readonly suffixes: ReadonlyMap<string, number>;
  readonly halves: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly decimal: '.' | ',';
};
