import type { ReactNode } from 'react';
import { gridVerdicts } from '../../../contract/vocabulary.ts';
import { formatNumber } from '../../ui/formats.ts';
import type { ListFile } from '../../ui/lists/list-file.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
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
  list,
}: {
  readonly filters: GridFilters;
  readonly counts: ReturnType<typeof gridCounts>;
  readonly onChange: (filters: GridFilters) => void;
  /** The rows that are shown. */
  readonly list: ListFile;
}): ReactNode {
  return (
    <div className={styles['bar']}>
      <fieldset className={styles['choices']} aria-label="Rows shown">
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
      </fieldset>
      <SaveListMenu section="Comparison" list={list} />
    </div>
  );
}
