import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ArticleFilters, Facet } from '../../../contract/search.ts';
import { formatMonth } from '../../ui/formats.ts';
import { publishedBetween, toggledExclusion, toggledFilter } from '../search/search-place.ts';
import { FacetList } from './facet-list.tsx';
import { MonthBars } from './month-bars.tsx';
import { barsOf } from './month-histogram.ts';
import styles from './facets.module.css';

type MonthFacetProps = {
  readonly facet: Facet;
  readonly filters: ArticleFilters;
  readonly onNarrow: (filters: ArticleFilters) => void;
};

/** Months as bars over time, to choose a range on, and, newest first, as a list. */
export function MonthFacet({ facet, filters, onNarrow }: MonthFacetProps): ReactNode {
  const bars = barsOf(facet);
  const { months: chosen = [], between, ...others } = filters;
  const toggle = (months: readonly (string | null)[]): void => onNarrow(toggledFilter(filters, 'months', [...months]));
  return (
    <>
      {bars.length > 1 && (
        <MonthBars
          bars={bars}
          chosen={chosen}
          between={between}
          onToggle={toggle}
          onRange={(from, to) => onNarrow(publishedBetween(filters, from, to))}
        />
      )}
      {between && (
        <p className={styles['between']}>
          {between.from === between.to
            ? formatMonth(between.from)
            : `${formatMonth(between.from)} to ${formatMonth(between.to)}`}
          <CloseButton size="xs" aria-label="All months" onClick={() => onNarrow(others)} />
        </p>
      )}
      <FacetList
        label="Months"
        values={facet.toSorted((a, b) => compareMonths(b.value, a.value))}
        chosen={chosen}
        excluded={filters.without?.months ?? []}
        name={(month) => (month === null ? 'No date' : formatMonth(month))}
        onToggle={(month) => toggle([month])}
        onExclude={(month) => onNarrow(toggledExclusion(filters, 'months', month))}
        shownAtFirst={6}
      />
    </>
  );
}

function compareMonths(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
