/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { useState, type ReactNode } from 'react';
import { formatDay, formatNumber } from '../../ui/formats.ts';
import { facts, library, toAddress, type BatchSort, type Place } from '../../ui/place.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { goTo } from '../../ui/use-place.ts';
import { useTallRows } from '../../ui/use-tall-rows.ts';
import { withQuery, type LibraryPlace } from '../search/search-place.ts';
import { columnNames, isAscending, problemOf, shownColumns } from './batch-list.ts';
import type { BatchFilters, BatchRow } from './batch-run.ts';
import styles from './batch.module.css';

const rowHeight = 32;
const numbers: readonly BatchSort[] = ['line', 'articles', 'fresh', 'statements'];

type BatchTableProps = {
  /** In the order shown. */
  readonly rows: readonly BatchRow[];
  readonly filters: BatchFilters;
  /** The list was counted before: what is new is shown. */
  readonly again: boolean;
  readonly sort: BatchSort;
  readonly up: boolean;
  readonly onSort: (sort: BatchSort) => void;
};

/** What each query finds; each row leads to its search. */
export function BatchTable({ rows, filters, again, sort, up, onSort }: BatchTableProps): ReactNode {
  const [cursor, setCursor] = useState(-1);
  const { scroller, indexes, topOf, height, showRow, rowsInView } = useTallRows(rows.length, rowHeight);
  const columns = shownColumns(again);
  useListKeys({
    noun: 'query',
    section: 'Search',
    count: rows.length,
    cursor,
    rowsInView,
    moveTo: (row) => {
      setCursor(row);
      showRow(row);
    },
    open: (row) => {
      const place = searchOfRow(rows[row], filters);
      if (place !== null) goTo(place);
    },
  });
  const shown = cursor >= 0 && cursor < rows.length && !indexes.includes(cursor) ? [...indexes, cursor] : indexes;
  return (
    <div
      ref={scroller}
      className={styles['table']}
      role="grid"
      aria-label="What each query finds"
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      data-list-keys
      data-again={again}
      {...(cursor >= 0 && cursor < rows.length ? { 'aria-activedescendant': `batch-row-${cursor}` } : {})}
      onFocus={() => {
        if (cursor < 0) setCursor(0);
      }}
    >
      <div className={styles['columns']} role="row" aria-rowindex={1}>
        {columns.map((column) => (
          <span
            key={column}
            role="columnheader"
            className={numbers.includes(column) ? styles['number'] : ''}
            {...(column === sort
              ? { 'aria-sort': isAscending({ sort, up }) ? ('ascending' as const) : ('descending' as const) }
              : {})}
          >
            <button type="button" tabIndex={-1} className={styles['sort']} onClick={() => onSort(column)}>
              {columnNames[column]}
              {column === sort && <span aria-hidden="true">{isAscending({ sort, up }) ? ' ↑' : ' ↓'}</span>}
            </button>
          </span>
        ))}
      </div>
      <div className={styles['rows']} role="rowgroup" style={{ height }}>
        {shown.map((index) => {
          const row = rows[index];
          return (
            row && (
              // The keys work on the list, which points at its row by aria-activedescendant.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys move the cursor of the whole list (useListKeys)
              <div
                key={index}
                id={`batch-row-${index}`}
                role="row"
                aria-rowindex={index + 2}
                tabIndex={-1}
                className={styles['row']}
                style={{ transform: `translateY(${topOf(index)}px)`, height: rowHeight }}
                data-current={index === cursor}
                onClick={() => setCursor(index)}
              >
                <Cells row={row} filters={filters} again={again} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function Cells({ row, filters, again }: Pick<BatchTableProps, 'filters' | 'again'> & { readonly row: BatchRow }) {
  const { line, count } = row;
  const search = searchOfRow(row, filters);
  const problem = problemOf(row);
  return (
    <>
      <span role="gridcell" className={styles['number']}>
        {formatNumber(line.line)}
      </span>
      <span role="gridcell" className={styles['query']} title={line.typed}>
        {search === null ? (
          line.typed
        ) : (
          <a tabIndex={-1} href={toAddress(search)}>
            {line.typed}
          </a>
        )}
      </span>
      <span role="gridcell" className={styles['number']} data-none={count?.articles === 0}>
        {count && formatNumber(count.articles)}
      </span>
      {again && (
        <span role="gridcell" className={styles['number']} data-none={count?.fresh === 0}>
          {count && formatNumber(count.fresh)}
        </span>
      )}
      <span role="gridcell" className={styles['number']} data-none={count?.statements === 0}>
        {count && count.statements > 0 ? (
          <a tabIndex={-1} href={toAddress(statementsOf(line.query, filters))}>
            {formatNumber(count.statements)}
          </a>
        ) : (
          count && 0
        )}
      </span>
      <span role="gridcell">{count?.first ? formatDay(count.first) : ''}</span>
      <span role="gridcell">{count?.last ? formatDay(count.last) : ''}</span>
      <span role="gridcell" className={styles['wrong']} title={problem ?? ''}>
        {problem}
      </span>
    </>
  );
}

function searchOfRow(row: BatchRow | undefined, filters: BatchFilters): Place | null {
  if (row === undefined || row.line.refused !== null) return null;
  return withQuery({ ...(library as LibraryPlace), filters }, row.line.query);
}

/** Exactly the statements that are counted. */
function statementsOf(words: string, filters: BatchFilters): Place {
  return {
    ...facts,
    which: { ...facts.which, words, ...(Object.keys(filters).length === 0 ? {} : { filters }) },
  };
}
