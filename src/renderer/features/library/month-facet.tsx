import type { CSSProperties, ReactNode } from 'react';
import type { Facet } from '../../../contract/search.ts';
import { formatMonth, formatNumber } from '../../ui/formats.ts';
import { FacetList } from './facet-list.tsx';
import { barsOf } from './month-histogram.ts';
import styles from './facets.module.css';

type MonthFacetProps = {
  readonly facet: Facet;
  readonly chosen: readonly (string | null)[];
  readonly onToggle: (months: readonly (string | null)[]) => void;
};

/** Months as bars over time and, newest first, as a list. */
export function MonthFacet({ facet, chosen, onToggle }: MonthFacetProps): ReactNode {
  const bars = barsOf(facet);
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <>
      {bars.length > 1 && (
        <ul className={styles['bars']} aria-label="Articles over time">
          {bars.map(({ label, months, count }) => (
            <li key={label}>
              <button
                type="button"
                className={styles['bar']}
                disabled={months.length === 0}
                aria-pressed={months.length > 0 && months.every((month) => chosen.includes(month))}
                aria-label={`${formatMonth(label)}: ${formatNumber(count)}`}
                title={`${formatMonth(label)}: ${formatNumber(count)}`}
                style={{ '--share': count / highest } as CSSProperties}
                onClick={() => onToggle(months)}
              />
            </li>
          ))}
        </ul>
      )}
      <FacetList
        label="Months"
        values={facet.toSorted((a, b) => compareMonths(b.value, a.value))}
        chosen={chosen}
        name={(month) => (month === null ? 'No date' : formatMonth(month))}
        onToggle={(month) => onToggle([month])}
        shownAtFirst={6}
      />
    </>
  );
}

function compareMonths(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
