import type { ReviewedFacts } from '../../../contract/review.ts';
import type { CountsByKind, SourceScope } from '../../../contract/source.ts';
import type { AnonymityReason, SourceKind } from '../../../contract/vocabulary.ts';
import type { Place } from '../../ui/place.ts';

export type SourcesPlace = Extract<Place, { at: 'sources' }>;

/** What of the statements of a scope a number counts. */
export type Part = {
  readonly kind?: SourceKind;
  readonly outlet?: string | null;
  readonly month?: string | null;
  readonly reason?: AnonymityReason;
  readonly source?: string;
};

/** The list of exactly the statements that a number of the page counts. */
export function listOf(scope: SourceScope, selected: boolean, part: Part): Place {
  const { kind, outlet, month, reason, source } = part;
  const { articleIds, filters, ...rest } = scope;
  const narrower = {
    ...filters,
    ...(outlet === undefined ? {} : { outlets: [outlet] }),
    ...(month === undefined ? {} : { months: [month] }),
  };
  const which: ReviewedFacts = {
    kinds: ['statement'],
    standing: true,
    ...rest,
    ...(selected || articleIds === undefined ? {} : { articleIds }),
    ...(kind === undefined ? {} : { sourceKinds: [kind] }),
    ...(reason === undefined ? {} : { anonymityReasons: [reason] }),
    ...(source === undefined ? {} : { source }),
    ...(Object.keys(narrower).length === 0 ? {} : { filters: narrower }),
  };
  return { at: 'facts', which, order: 'newest', ...(selected ? { selected } : {}) };
}

export function totalOf(kinds: CountsByKind): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

type Counted = { readonly outlet: string | null; readonly articles: number; readonly kinds: CountsByKind };

/** Outlets in the order that a column gives; the largest first, names from A on, and the other way round. */
export function inOrder<Row extends Counted>(
  rows: readonly Row[],
  { sort, up }: Pick<SourcesPlace, 'sort' | 'up'>,
): Row[] {
  const names = new Intl.Collator();
  const weight = ({ articles, kinds }: Row): number => {
    if (sort === 'articles') return articles;
    if (sort === 'statements' || sort === 'outlet') return totalOf(kinds);
    if (sort === 'share') return kinds.anonymous / Math.max(1, totalOf(kinds));
    return kinds[sort];
  };
  const byName = (one: Row, other: Row): number => names.compare(one.outlet ?? '', other.outlet ?? '');
  const direction = up ? -1 : 1;
  return rows.toSorted(
    (one, other) =>
      direction * (sort === 'outlet' ? byName(one, other) : weight(other) - weight(one)) || byName(one, other),
  );
}
