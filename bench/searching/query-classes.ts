import type { Asked } from './asked.ts';
import type { Reading } from '../../src/core/archive/writing.ts';
import { frequentWords, wordsBehind } from './frequent-words.ts';

/** Queries of one kind, each different, so that none is answered from what the one before left in memory. */
export type QueryClass = { readonly name: string; readonly queries: readonly Asked[] };

/** Queries of each kind that are asked before any is timed. */
export const warming = 2;
/** Different queries of each kind that are timed at most: there are not many more words that half of all articles hold, and one that fewer hold is no stop word. */
export const mostRounds = 50;

/**
 * Queries out of words of an archive, chosen by how many of its `articles` hold them: `count` of each kind, fewer where there are not as many words.
 */
export function queryClasses(reading: Reading, articles: number, count: number): readonly QueryClass[] {
  const words = frequentWords(reading);
  const near = (share: number): string[] =>
    words
      .toSorted((one, other) => Math.abs(one.articles - share * articles) - Math.abs(other.articles - share * articles))
      .slice(0, 2 * count)
      .map(({ word }) => word);
  const beginnings = (letters: number): string[] => [
    ...new Set(words.slice(0, 20_000).map(({ word }) => word.slice(0, letters))),
  ];
  const stop = words.map(({ word }) => word);
  // Phrases that there are: most words do not stand behind another.
  const behindOf = wordsBehind(reading, 'of');
  const [mid, common] = [near(0.011), near(0.27)];
  // Of fewer letters ~ is not asked for, and so many words hold two letters that ours takes some of them only.
  const long = mid.filter((word) => word.length >= 5);
  const pairs = common.slice(0, count).flatMap((one, index): [string, string][] => {
    const other = common[count + index];
    return other === undefined ? [] : [[one, other]];
  });
  const three = beginnings(3).filter((_, index) => index % 7 === 0);
  const kind = <From>(
    name: string,
    from: readonly From[],
    query: (each: From, index: number) => Asked,
  ): QueryClass => ({
    name,
    queries: from.slice(0, count).map(query),
  });
  return [
    kind('mid', mid, (word) => ({ kind: 'word', word })),
    kind('common', common, (word) => ({ kind: 'word', word })),
    kind('stop', stop, (word) => ({ kind: 'word', word })),
    kind('two words', pairs, (both) => ({ kind: 'all', words: both })),
    kind('either', pairs, (both) => ({ kind: 'either', words: both })),
    kind('not', pairs, ([wanted], index) => ({ kind: 'not', wanted, unwanted: mid[index] ?? '' })),
    kind('phrase', behindOf, (word) => ({ kind: 'phrase', words: ['of', word] })),
    kind('near', pairs, (words) => ({ kind: 'near', words, between: 4 })),
    kind('the rarer', common, (word) => ({ kind: 'phrase', words: ['the', word] })),
    // A stop word of its own for each, so none is left in memory by the one before.
    kind('stop rarer', pairs, ([word], index) => ({ kind: 'phrase', words: [stop[index] ?? '', word] })),
    kind('near stop', pairs, ([word], index) => ({ kind: 'near', words: [stop[index] ?? '', word], between: 4 })),
    kind('before', pairs, (words) => ({ kind: 'before', words, between: 4 })),
    kind('3 letters', three, (word) => ({ kind: 'beginning', word })),
    kind('2 letters', beginnings(2), (word) => ({ kind: 'beginning', word })),
    kind('infix', long, (word) => ({ kind: 'infix', word: word.slice(1) })),
    kind('fuzzy', long, (word) => ({ kind: 'alike', word })),
  ];
}

/** The queries that are timed. */
export function timed(classes: readonly QueryClass[]): QueryClass[] {
  return classes.map(({ name, queries }) => ({ name, queries: queries.slice(warming) }));
}

/** The same again until each kind is asked `rounds` times, each time for connections of their own. */
export function* passes(classes: readonly QueryClass[], rounds: number): Generator<readonly QueryClass[]> {
  for (let left = rounds; left > 0; left -= mostRounds)
    yield classes.map(({ name, queries }) => ({ name, queries: queries.slice(0, warming + left) }));
}
