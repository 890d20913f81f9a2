import type { Fact, TimeFact } from '../../src/contract/fact.ts';
import type { GoldArticle, GoldName, GoldTime } from './gold.ts';
import { type Count, newCount } from './rates.ts';

type Located = { readonly start: number; readonly end: number };

/** Partner of each gold span, identical ones first, then overlapping ones from left to right. */
export function pair<Given extends Located>(
  gold: readonly Located[],
  given: readonly Given[],
): readonly (Given | undefined)[] {
  const used = new Set<Given>();
  const partners = new Map<Located, Given>();
  const fits = [
    (a: Located, b: Located) => a.start === b.start && a.end === b.end,
    (a: Located, b: Located) => a.start < b.end && b.start < a.end,
  ];
  for (const fit of fits) {
    for (const one of gold) {
      if (partners.has(one)) continue;
      const other = given.find((candidate) => !used.has(candidate) && fit(one, candidate));
      if (other === undefined) continue;
      used.add(other);
      partners.set(one, other);
    }
  }
  return gold.map((one) => partners.get(one));
}

export type TimeScore = Readonly<Record<'strict' | 'relaxed' | 'value' | 'value, spelt alike', Count>>;

export function newTimeScore(): TimeScore {
  return { strict: newCount(), relaxed: newCount(), value: newCount(), 'value, spelt alike': newCount() };
}

/**
 * A value as TIMEX3 spells it, without the part of the day. Annotators of some collections write "1994-XX-XX" for a year, "2000-W7", and the day alone for
 * "Friday night".
 */
export function spelt(value: string): string {
  return value
    .replace(/-W(\d)$/u, '-W0$1')
    .replace(/^(\d{4}(?:-\d{2})?)(?:-XX)+$/u, '$1')
    .replace(/T(?:MO|AF|EV|NI)$/u, '');
}

/** Answers those with the right value. */
export function scoreTimes(
  score: TimeScore,
  gold: readonly GoldTime[],
  given: readonly TimeFact[],
): ReadonlySet<TimeFact> {
  for (const count of Object.values(score)) {
    count.given += given.length;
    count.wanted += gold.length;
  }
  const right = new Set<TimeFact>();
  pair(gold, given).forEach((other, index) => {
    const one = gold[index];
    if (other === undefined || one === undefined) return;
    score.relaxed.right++;
    if (one.start === other.start && one.end === other.end) score.strict.right++;
    const value = one.value ?? one.resolved ?? null;
    if (value === null || other.value === null) return;
    if (spelt(value) === spelt(other.value)) score['value, spelt alike'].right++;
    if (value !== other.value) return;
    score.value.right++;
    right.add(other);
  });
  return right;
}

const kinds = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
] as const;

/** Mentions, exact in span and type; kinds whose gold has no places are left out. */
export function scoreNames(
  counts: Readonly<Record<string, Count>>,
  article: GoldArticle,
  facts: readonly Fact[],
): void {
  for (const [kind, list] of kinds) {
    const gold: readonly (GoldName | string)[] | undefined = article[list];
    if (
      gold === undefined ||
      gold.some(
        (name) =>
          typeof name === 'string' ||
          name.mentions === undefined ||
          name.mentions.some((mention) => typeof mention === 'string'),
      )
    )
      continue;
    const wanted = new Set(
      gold
        .flatMap((name) => (typeof name === 'string' ? [] : (name.mentions ?? [])))
        .map((mention) => (typeof mention === 'string' ? mention : `${mention.start}-${mention.end}`)),
    );
    const given = new Set(
      facts.flatMap((fact) => (fact.kind === kind ? fact.mentions : [])).map(({ start, end }) => `${start}-${end}`),
    );
    for (const key of [kind, 'all']) {
      const count = counts[key];
      if (count === undefined) continue;
      count.wanted += wanted.size;
      count.given += given.size;
      for (const place of given) if (wanted.has(place)) count.right++;
    }
  }
}
