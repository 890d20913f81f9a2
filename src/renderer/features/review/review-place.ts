import type { ReviewedFacts } from '../../../contract/review.ts';
import type { Output } from '../../../contract/operations.ts';
import type { Place } from '../../ui/place.ts';

export type ReviewPlace = Extract<Place, { at: 'review' }>;

/** What of the decisions is looked at: one of these at a time. */
export const reviewViews = ['open', 'again', 'accepted', 'rejected', 'edited', 'added', 'lost', 'all'] as const;
export type ReviewView = (typeof reviewViews)[number];

type Decided = Pick<ReviewedFacts, 'verdicts' | 'states'>;

const decidedIn: Readonly<Record<ReviewView, Decided>> = {
  open: { verdicts: ['undecided'] },
  again: { states: ['waiting'] },
  accepted: { verdicts: ['accepted'] },
  rejected: { verdicts: ['rejected'] },
  edited: { verdicts: ['edited'] },
  added: { verdicts: ['added'] },
  // What a person added was never found: its decision lacks nothing.
  lost: { verdicts: ['accepted', 'rejected', 'edited'], states: ['lost'] },
  all: {},
};

export const viewNames: Readonly<Record<ReviewView, string>> = {
  open: 'To decide',
  again: 'Probably decided before',
  accepted: 'Accepted',
  rejected: 'Rejected',
  edited: 'Edited',
  added: 'Added',
  lost: 'Decisions without a find',
  all: 'All facts',
};

/** The view that these conditions are; null for a combination that has no name. */
export function viewOf(which: ReviewedFacts): ReviewView | null {
  const { verdicts, states } = which;
  const wanted = JSON.stringify([verdicts ?? null, states ?? null]);
  return (
    reviewViews.find(
      (view) => JSON.stringify([decidedIn[view].verdicts ?? null, decidedIn[view].states ?? null]) === wanted,
    ) ?? null
  );
}

/** The same facts, seen in another view. */
export function inView(which: ReviewedFacts, view: ReviewView): ReviewedFacts {
  const { verdicts: _verdicts, states: _states, ...rest } = which;
  return { ...rest, ...decidedIn[view] };
}

/** How many facts each view holds. */
export function countsByView(decided: Output<'review.counts'>['decided']): Readonly<Record<ReviewView, number>> {
  const countOf = ({ verdicts, states }: Decided): number =>
    decided
      .filter(({ verdict, state }) => (verdicts?.includes(verdict) ?? true) && (states?.includes(state) ?? true))
      .reduce((sum, { count }) => sum + count, 0);
  return Object.fromEntries(reviewViews.map((view) => [view, countOf(decidedIn[view])])) as Record<ReviewView, number>;
}

/** Conditions without those that are empty, so that one list has one address. */
export function tidy(which: ReviewedFacts): ReviewedFacts {
  return Object.fromEntries(
    Object.entries(which).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(typeof value === 'object' && Object.values(value).every((part) => part === undefined)),
    ),
  );
}
