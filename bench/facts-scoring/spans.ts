import type { Fact, FigureFact, TimeFact } from '../../src/contract/fact.ts';
import type { GoldArticle, GoldFigure, GoldName, GoldSpan, GoldTime } from './gold.ts';
import { type Count, newCount } from './rates.ts';

type Located = { readonly start: number; readonly end: number };

/** Partner of each gold span, identical ones first, then overlapping ones from left to right. */
function pair<Given extends Located>(
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

export type SpanScore = Readonly<Record<'strict' | 'relaxed' | 'value', Count>> & {
  readonly bound: { right: number; of: number };
};

export function newSpanScore(): SpanScore {
  return { strict: newCount(), relaxed: newCount(), value: newCount(), bound: { right: 0, of: 0 } };
}

function add(score: SpanScore, gold: readonly Located[], given: readonly Located[]): void {
  for (const count of [score.strict, score.relaxed, score.value]) {
    count.given += given.length;
    count.wanted += gold.length;
  }
}

function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

export function scoreFigures(score: SpanScore, gold: readonly GoldFigure[], given: readonly FigureFact[]): void {
  const located = gold.filter((one): one is GoldFigure & GoldSpan => one.start !== undefined && one.end !== undefined);
  add(score, located, given);
  pair(located, given).forEach((other, index) => {
    const one = located[index];
    if (other === undefined || one === undefined) return;
    score.relaxed.right++;
    if (one.start === other.start && one.end === other.end) score.strict.right++;
    const high = one.high ?? null;
    if (!sameNumber(one.value, other.value) || (high !== null && !sameNumber(high, other.high ?? Number.NaN))) return;
    score.value.right++;
    if (one.bound === undefined) return;
    score.bound.of++;
    if (one.bound === other.bound) score.bound.right++;
  });
}

export function scoreTimes(score: SpanScore, gold: readonly GoldTime[], given: readonly TimeFact[]): void {
  add(score, gold, given);
  pair(gold, given).forEach((other, index) => {
    const one = gold[index];
    if (other === undefined || one === undefined) return;
    score.relaxed.right++;
    if (one.start === other.start && one.end === other.end) score.strict.right++;
    const value = one.value ?? one.resolved ?? null;
    if (value !== null && value === other.value) score.value.right++;
  });
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
