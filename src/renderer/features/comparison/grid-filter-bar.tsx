import type { ReactNode } from 'react';
import { gridVerdicts } from '../../../contract/vocabulary.ts';
import { formatNumber } from '../../ui/formats.ts';
import { FactIcon } from '../reading/fact-icon.tsx';
import { kindNames } from '../reading/fact-words.ts';
import { VerdictMark } from './fact-grid-row.tsx';
import { gridKinds, toggled, type gridCounts, type GridFilters } from './grid-rows.ts';
import styles from './grid-filter-bar.module.css';

/** Which rows of the grid are shown. */
export function GridFilterBar({
  filters,
  counts,
  onChange,
  onSave,
}: {
  readonly filters: GridFilters;
  readonly counts: ReturnType<typeof gridCounts>;
  readonly onChange: (filters: GridFilters) => void;
  readonly onSave: () => void;
}): ReactNode {
  return (
    <fieldset className={styles['bar']} aria-label="Rows shown">
      {gridVerdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={filters.verdicts.includes(verdict)}
          onClick={() => onChange({ ...filters, verdicts: toggled(filters.verdicts, verdict, gridVerdicts) })}
        >
          <VerdictMark verdict={verdict} /> {formatNumber(counts.verdicts[verdict])}
        </button>
      ))}
      <span className={styles['gap']} />
      {gridKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={filters.kinds.includes(kind)}
          onClick={() => onChange({ ...filters, kinds: toggled(filters.kinds, kind, gridKinds) })}
        >
          <FactIcon kind={kind} /> {kindNames[kind]} {formatNumber(counts.kinds[kind])}
        </button>
      ))}
      <button type="button" className={styles['save']} onClick={onSave}>
        Save as CSV…
      </button>
    </fieldset>
  );
}
