import type { FigureFact } from '../../src/contract/fact.ts';
import type { GoldFigure, GoldSpan } from './gold.ts';
import { type Count, newCount } from './rates.ts';
import { pair } from './spans.ts';

/** Figures with the right value, and how many of those have the right bound, exactly and by direction (> with >=). */
export type FigureScore = {
  readonly counts: Readonly<Record<'strict' | 'relaxed' | 'value', Count>>;
  readonly bound: { right: number; of: number };
  readonly direction: { right: number; of: number };
};

export function newFigureScore(): FigureScore {
  return {
    counts: { strict: newCount(), relaxed: newCount(), value: newCount() },
    bound: { right: 0, of: 0 },
    direction: { right: 0, of: 0 },
  };
}

/**
 * Gold with places is paired by overlap. Gold without (a figure carries its sentence) is paired with a figure that begins in
 * the sentence and has the same value, sign aside; then only `value` says something. Answers those with the right value.
 */
export function scoreFigures(
  score: FigureScore,
  gold: readonly GoldFigure[],
  given: readonly FigureFact[],
): ReadonlySet<FigureFact> {
  const { strict, relaxed, value } = score.counts;
  const isLocated = gold.every((one) => one.start !== undefined && one.end !== undefined);
  for (const count of isLocated ? [strict, relaxed, value] : [value]) {
    count.given += given.length;
    count.wanted += gold.length;
  }
  const partners = isLocated ? pair(gold as readonly (GoldFigure & GoldSpan)[], given) : pairBySentence(gold, given);
  const right = new Set<FigureFact>();
  for (const [index, other] of partners.entries()) {
    const one = gold[index];
    if (other === undefined || one === undefined) continue;
    if (isLocated) relaxed.right++;
    if (isLocated && one.start === other.start && one.end === other.end) strict.right++;
    if (!hasValue(one, other)) continue;
    value.right++;
    right.add(other);
    scoreBound(score, one, other);
  }
  return right;
}

function scoreBound(score: FigureScore, one: GoldFigure, other: FigureFact): void {
  if (one.bound === undefined) return;
  score.bound.of++;
  score.direction.of++;
  if (one.bound === other.bound) score.bound.right++;
  if (one.bound.charAt(0) === other.bound.charAt(0)) score.direction.right++;
}

function pairBySentence(
  gold: readonly GoldFigure[],
  given: readonly FigureFact[],
): readonly (FigureFact | undefined)[] {
  const used = new Set<FigureFact>();
  return gold.map((one) => {
    const { start = 0, end = Infinity } = one.sentence ?? {};
    const inside = given.filter((other) => !used.has(other) && other.start >= start && other.start < end);
    const match = inside.find((other) => hasValue(one, other)) ?? inside.find((other) => hasSize(one, other));
    if (match !== undefined) used.add(match);
    return match;
  });
}

function hasValue(one: Pick<GoldFigure, 'value' | 'high'>, other: Pick<FigureFact, 'value' | 'high'>): boolean {
  const high = one.high ?? null;
  return sameNumber(one.value, other.value) && (high === null || sameNumber(high, other.high ?? Number.NaN));
}

/** The same value but for the sign: "down 3 %". */
function hasSize(one: GoldFigure, other: FigureFact): boolean {
  const size = (number: number | null | undefined) => (typeof number === 'number' ? Math.abs(number) : null);
  return hasValue(
    { value: Math.abs(one.value), high: size(one.high) },
    { value: Math.abs(other.value), high: size(other.high) },
  );
}

function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
