/** How often two things stand together, in a corpus: a two-by-two table by its margins. */
export type Together = {
  /** The collocate within the windows. */
  readonly together: number;
  /** Words in all windows. */
  readonly windows: number;
  /** The collocate in the corpus, within windows and without. */
  readonly word: number;
  /** Words in the corpus. */
  readonly corpus: number;
};

/**
 * Dunning's log-likelihood ratio, 2 Σ O ln(O / E) over the four cells (Dunning 1993, Accurate methods for the statistics of surprise and
 * coincidence, Computational Linguistics 19). How sure it is that the two have to do with each other: 3.84 is exceeded by chance once in
 * twenty words, 10.83 once in a thousand. It does not say whether they attract or avoid each other: {@link mutualInformation} does.
 */
export function logLikelihood(counts: Together): number {
  const { together, windows, word, corpus } = counts;
  const cells = [
    [together, windows, word],
    [windows - together, windows, corpus - word],
    [word - together, corpus - windows, word],
    [corpus - windows - word + together, corpus - windows, corpus - word],
  ] as const;
  let sum = 0;
  for (const [observed, row, column] of cells) {
    if (observed > 0 && row > 0 && column > 0) sum += observed * Math.log((observed * corpus) / (row * column));
  }
  return Math.max(0, 2 * sum);
}

/**
 * 14 + log2 of the Dice coefficient: of a hit and a word that always stand together 14, one less for half as often. It does not depend on how many
 * words there are, so that archives can be compared (Rychlý 2008, A lexicographer-friendly association score, RASLAN, 6–9).
 *
 * @param hits how often what is searched for stands there
 */
export function logDice({ together, word }: Pick<Together, 'together' | 'word'>, hits: number): number {
  return 14 + Math.log2((2 * together) / (hits + word));
}

/**
 * log2(O / E): how many times more often than by chance they stand together, 3 meaning eight times (Church and Hanks 1990, Word association
 * norms, mutual information, and lexicography, Computational Linguistics 16). High for what is rare, so only above a minimum count.
 */
export function mutualInformation({ together, windows, word, corpus }: Together): number {
  return Math.log2((together * corpus) / (windows * word));
}
