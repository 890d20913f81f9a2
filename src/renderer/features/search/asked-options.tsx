import { Combobox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AskedSearch } from '../../../contract/search-history.ts';
import { formatCount, formatDecisionDay } from '../../ui/formats.ts';
import { boxedQuery } from './also.ts';
import { hasFilters } from './search-place.ts';
import styles from './search-box.module.css';

/** The searches asked before, below the search box. */
export function AskedOptions({
  searches,
  readOnly,
  onForget,
}: {
  readonly searches: readonly AskedSearch[];
  readonly readOnly: boolean;
  /** Null: all. */
  readonly onForget: (id: number | null) => void;
}): ReactNode {
  return (
    <Combobox.Dropdown hidden={searches.length === 0}>
      <Combobox.Options className={styles['asked'] ?? ''} aria-label="Searches asked before">
        {searches.map(({ id, query, filters, articles, askedAt }) => (
          <Combobox.Option key={id} value={String(id)} className={styles['one'] ?? ''}>
            <span className={styles['words']} title={query}>
              {boxedQuery(query).text}
            </span>
            {hasFilters(filters) && <span className={styles['quiet']}>filtered</span>}
            <span className={styles['quiet']}>
              {formatCount(articles, 'article')}, {formatDecisionDay(askedAt)}
            </span>
          </Combobox.Option>
        ))}
      </Combobox.Options>
      {!readOnly && (
        <Combobox.Footer className={styles['footer'] ?? ''}>
          <span className={styles['quiet']}>Shift+Delete forgets one</span>
          <button
            type="button"
            className={styles['forget']}
            // The box keeps the focus, and the list stays open until this is done.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onForget(null)}
          >
            Forget the history
          </button>
        </Combobox.Footer>
      )}
    </Combobox.Dropdown>
  );
}
