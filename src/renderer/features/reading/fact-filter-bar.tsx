import type { ReactNode } from 'react';
import type { FactKind } from '../../../contract/fact.ts';
import { factKinds } from '../../../contract/vocabulary.ts';
import { formatNumber } from '../../ui/formats.ts';
import { FactIcon } from './fact-icon.tsx';
import { withKindToggled, type FactFilters } from './fact-filters.ts';
import { kindNames } from './fact-words.ts';
import styles from './fact-filter-bar.module.css';

/** Which facts are listed and marked. */
export function FactFilterBar({
  filters,
  counts,
  suggestions,
  rejected,
  onChange,
}: {
  readonly filters: FactFilters;
  readonly counts: Readonly<Record<FactKind, number>>;
  /** How many suggestions and rejected facts there are. */
  readonly suggestions: number;
  readonly rejected: number;
  readonly onChange: (filters: FactFilters) => void;
}): ReactNode {
  return (
    <fieldset className={styles['bar']} aria-label="Facts shown">
      <div className={styles['kinds']}>
        {factKinds.map((kind, index) => (
          <button
            key={kind}
            type="button"
            className={styles['kind']}
            aria-pressed={filters.kinds.includes(kind)}
            aria-keyshortcuts={String(index + 1)}
            title={`${kindNames[kind]} (${index + 1})`}
            onClick={() => onChange(withKindToggled(filters, kind))}
          >
            <FactIcon kind={kind} />
            <span>{kindNames[kind]}</span>
            <span className={styles['count']}>{formatNumber(counts[kind])}</span>
          </button>
        ))}
      </div>
      <div className={styles['more']}>
        <Toggle
          on={filters.suggestions}
          onChange={(on) => onChange({ ...filters, suggestions: on })}
          label={`Suggestions ${formatNumber(suggestions)}`}
        />
        <Toggle
          on={filters.rejected}
          onChange={(on) => onChange({ ...filters, rejected: on })}
          label={`Rejected ${formatNumber(rejected)}`}
        />
        <Toggle
          on={filters.order === 'kind'}
          onChange={(on) => onChange({ ...filters, order: on ? 'kind' : 'text' })}
          label="Group by kind"
        />
      </div>
    </fieldset>
  );
}

function Toggle({
  on,
  onChange,
  label,
}: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly label: string;
}): ReactNode {
  return (
    <label className={styles['toggle']}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
