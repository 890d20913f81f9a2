import type { Output } from '../../../contract/operations.ts';
import type { SourceKind } from '../../../contract/vocabulary.ts';
import { shareInterval, type ShareInterval } from './share-interval.ts';
import { totalOf } from './sources-place.ts';

type Point = {
  /** Months since the first. */
  readonly slot: number;
  readonly month: string;
  readonly count: number;
  readonly total: number;
  readonly interval: ShareInterval;
};

type MonthAxis = {
  readonly points: readonly Point[];
  /** Months from the first to the last, those without statements too. */
  readonly slots: number;
  /** Upper end of the scale of shares. */
  readonly highest: number;
  readonly labels: readonly { readonly slot: number; readonly month: string }[];
};

const steps = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1] as const;

/**
 * Where months lie on an axis of time, and how high the shares of a kind go. Statements without a month have no place on it.
 *
 * @param mostLabels how many months there is room to name
 */
export function monthAxis(months: Output<'source.counts'>['months'], kind: SourceKind, mostLabels: number): MonthAxis {
  const dated = months.flatMap(({ month, kinds }) =>
    month === null || !/^\d{4}-\d{2}$/.test(month) ? [] : [{ month, kinds }],
  );
  const first = numberOf(dated[0]?.month ?? '');
  const points = dated.flatMap(({ month, kinds }) => {
    const total = totalOf(kinds);
    const interval = shareInterval(kinds[kind], total);
    return interval === null ? [] : [{ slot: numberOf(month) - first, month, count: kinds[kind], total, interval }];
  });
  const slots = (points.at(-1)?.slot ?? -1) + 1;
  const most = Math.max(0, ...points.map(({ interval }) => interval.share));
  const wide = points.map(({ interval }) => interval.high).toSorted((one, other) => one - other);
  // A month with two statements may be anything: nine in ten intervals fit, the others are cut off above.
  const wanted = Math.max(most, wide[Math.floor(wide.length * 0.9)] ?? 0);
  const every = Math.max(1, Math.ceil(slots / Math.max(1, mostLabels)));
  return {
    points,
    slots,
    highest: steps.find((step) => step >= wanted) ?? 1,
    labels: Array.from({ length: Math.ceil(slots / every) }, (_, index) => ({
      slot: index * every,
      month: monthOf(first + index * every),
    })),
  };
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
