import type { FrequentWord } from './frequent-words.ts';

/** A query as typed, and what plain FTS5 is asked for the same; null where it knows nothing of the kind. */
export type TimedQuery = { readonly query: string; readonly expression: string | null };
/** Queries of one kind, each different, so that none is answered from what the one before left in memory. */
export type QueryClass = { readonly name: string; readonly queries: readonly TimedQuery[] };

/** Queries out of words of the archive, the most frequent first, chosen by how many of its `articles` hold them: `count` of each kind. */
export function queryClasses(words: readonly FrequentWord[], articles: number, count: number): readonly QueryClass[] {
  const near = (share: number): string[] =>
    words
      .toSorted((one, other) => Math.abs(one.articles - share * articles) - Math.abs(other.articles - share * articles))
      .slice(0, 2 * count)
      .map(({ word }) => word);
  const [mid, common, stop] = [near(0.011), near(0.27), words.slice(0, count).map(({ word }) => word)];
  const beginnings = (letters: number): string[] => [
    ...new Set(words.slice(0, 20_000).map(({ word }) => word.slice(0, letters))),
  ];
  const kind = (name: string, query: (index: number) => string, expression: (index: number) => string | null) => ({
    name,
    queries: Array.from({ length: count }, (_, index) => ({ query: query(index), expression: expression(index) })),
  });
  const [one, other] = [(index: number) => common[index] ?? '', (index: number) => common[count + index] ?? ''];
  const three = (index: number) => beginnings(3)[index * 7] ?? '';
  const two = (index: number) => beginnings(2)[index] ?? '';
  return [
    kind(
      'mid',
      (index) => mid[index] ?? '',
      (index) => `"${mid[index]}"`,
    ),
    kind('common', one, (index) => `"${one(index)}"`),
    kind(
      'stop',
      (index) => stop[index] ?? '',
      (index) => `"${stop[index]}"`,
    ),
    kind(
      'two words',
      (index) => `${one(index)} ${other(index)}`,
      (index) => `"${one(index)}" "${other(index)}"`,
    ),
    kind(
      'either',
      (index) => `${one(index)} OR ${other(index)}`,
      (index) => `"${one(index)}" OR "${other(index)}"`,
    ),
    kind(
      'not',
      (index) => `${one(index)} -${mid[index]}`,
      (index) => `"${one(index)}" NOT "${mid[index]}"`,
    ),
    kind(
      'phrase',
      (index) => `"of ${stop[index]}"`,
      (index) => `"of ${stop[index]}"`,
    ),
    kind(
      'near',
      (index) => `${one(index)} NEAR/5 ${other(index)}`,
      (index) => `NEAR("${one(index)}" "${other(index)}", 5)`,
    ),
    kind(
      'the rarer',
      (index) => `"the ${one(index)}"`,
      (index) => `"the ${one(index)}"`,
    ),
    // A stop word of its own for each, so none is left in memory by the one before.
    kind(
      'stop rarer',
      (index) => `"${stop[index]} ${one(index)}"`,
      (index) => `"${stop[index]} ${one(index)}"`,
    ),
    kind(
      'near stop',
      (index) => `${stop[index]} NEAR/5 ${one(index)}`,
      (index) => `NEAR("${stop[index]}" "${one(index)}", 5)`,
    ),
    kind(
      'before',
      (index) => `${one(index)} BEFORE/5 ${other(index)}`,
      () => null,
    ),
    kind(
      '3 letters',
      (index) => `${three(index)}*`,
      (index) => `"${three(index)}" *`,
    ),
    kind(
      '2 letters',
      (index) => `${two(index)}*`,
      (index) => `"${two(index)}" *`,
    ),
    kind(
      'infix',
      (index) => `*${(mid[index] ?? '').slice(1)}*`,
      () => null,
    ),
    kind(
      'fuzzy',
      (index) => `${mid[index]}~1`,
      () => null,
    ),
  ];
}
