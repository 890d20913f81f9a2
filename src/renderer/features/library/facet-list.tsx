import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../ui/formats.ts';
import styles from './facets.module.css';

type FacetListProps<Value> = {
  readonly label: string;
  readonly values: readonly { readonly value: Value; readonly count: number }[];
  readonly chosen: readonly Value[];
  /** Values whose articles are left out. */
  readonly excluded?: readonly Value[];
  readonly name: (value: Value) => string;
  /** What a value means, where its name does not say it. */
  readonly meaning?: (value: Value) => string | null;
  /** What stands before the name: the colour of a tag. */
  readonly mark?: (value: Value) => ReactNode;
  readonly onToggle: (value: Value) => void;
  /** Leaves out the articles of a value; not there where that cannot be asked. */
  readonly onExclude?: (value: Value) => void;
  readonly shownAtFirst?: number;
};

const more = 50;

/** Values of a facet with their counts; chosen ones always show, even when nothing is left of them. */
export function FacetList<Value extends string | number | null>({
  label,
  values,
  chosen,
  excluded = [],
  name,
  meaning,
  mark,
  onToggle,
  onExclude,
  shownAtFirst = 10,
}: FacetListProps<Value>): ReactNode {
  const [limit, setLimit] = useState(shownAtFirst);
  const known = new Set(values.map(({ value }) => value));
  const meant = [...chosen, ...excluded];
  const gone = meant.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  const shown = values.filter(({ value }, index) => index < limit || meant.includes(value));
  const hidden = values.length - shown.length;
  return (
    <ul className={styles['values']} aria-label={label}>
      {[...gone, ...shown].map(({ value, count }) => (
        <li key={String(value)} className={styles['item']} data-excluded={excluded.includes(value)}>
          <button
            type="button"
            className={styles['value']}
            aria-pressed={chosen.includes(value)}
            title={meaning?.(value) ?? undefined}
            onClick={() => onToggle(value)}
          >
            {mark?.(value)}
            <span className={styles['name']} title={meaning === undefined ? name(value) : undefined}>
              {name(value)}
            </span>
            <span className={styles['count']}>{formatNumber(count)}</span>
          </button>
          {onExclude && (
            <button
              type="button"
              className={styles['exclude']}
              aria-pressed={excluded.includes(value)}
              aria-label={`Leave out ${name(value)}`}
              title={excluded.includes(value) ? 'No longer leave out' : 'Leave out'}
              onClick={() => onExclude(value)}
            >
              −
            </button>
          )}
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" className={styles['more']} onClick={() => setLimit(limit + more)}>
            {hidden > more ? `${more} more of ${formatNumber(hidden)}` : `${formatNumber(hidden)} more`}
          </button>
        </li>
      )}
    </ul>
  );
}
