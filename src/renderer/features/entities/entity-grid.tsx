/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { memo, useState, type ReactNode } from 'react';
import type { EntitySummary } from '../../../contract/entity.ts';
import type { Output } from '../../../contract/operations.ts';
import type { EntityOrder } from '../../../contract/vocabulary.ts';
import { formatNumber } from '../../ui/formats.ts';
import { toAddress, type Place } from '../../ui/place.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { pageOf, pageSize, usePages, type PagedInput } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import styles from './entity-grid.module.css';

const rowHeight = 36;

/** Columns by which the list can be sorted, and one that only tells. */
const columns: readonly { readonly label: string; readonly order: EntityOrder | null }[] = [
  { label: 'Name', order: 'name' },
  { label: 'Articles', order: 'articles' },
  { label: 'Mentions', order: 'mentions' },
  { label: 'Said', order: null },
];

type EntityGridProps = {
  readonly input: PagedInput<'entity.list'>;
  readonly first: Output<'entity.list'>;
  readonly order: EntityOrder;
  readonly onSort: (order: EntityOrder) => void;
};

/** A list of entities of any length; each leads to its page. */
export function EntityGrid({ input, first, order, onSort }: EntityGridProps): ReactNode {
  const [cursor, setCursor] = useState(-1);
  const { scroller, items, height, virtualizer, rowsInView } = useVirtualRows(first.total, rowHeight, cursor);
  const pages = usePages('entity.list', input, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const entityAt = (row: number): EntitySummary | undefined =>
    (pages.get(pageOf(row)) ?? (row < pageSize ? first : undefined))?.hits[row % pageSize];
  useListKeys({
    noun: 'name',
    section: 'Names',
    count: first.total,
    cursor,
    rowsInView,
    moveTo: (row) => {
      setCursor(row);
      virtualizer.scrollToIndex(row);
    },
    open: (row) => {
      const entity = entityAt(row);
      if (entity) goTo(placeOf(entity));
    },
  });
  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="grid"
      aria-label="Names"
      aria-rowcount={first.total + 1}
      tabIndex={0}
      data-list-keys
      {...(cursor >= 0 && cursor < first.total ? { 'aria-activedescendant': `name-row-${cursor}` } : {})}
      onFocus={() => {
        if (cursor < 0) setCursor(0);
      }}
    >
      <div className={styles['head']} role="row" aria-rowindex={1}>
        {columns.map(({ label, order: by }) => (
          <span
            key={label}
            role="columnheader"
            className={by === 'name' ? '' : styles['number']}
            {...(by === order ? { 'aria-sort': by === 'name' ? ('ascending' as const) : ('descending' as const) } : {})}
          >
            {by === null ? (
              label
            ) : (
              <button type="button" tabIndex={-1} className={styles['sort']} onClick={() => onSort(by)}>
                {label}
                {by === order && <span aria-hidden="true">{by === 'name' ? ' ↑' : ' ↓'}</span>}
              </button>
            )}
          </span>
        ))}
      </div>
      <div className={styles['rows']} role="rowgroup" style={{ height }}>
        {items.map(({ index, start }) => (
          <EntityRow
            key={index}
            row={index}
            top={start}
            entity={entityAt(index)}
            current={index === cursor}
            onCursor={setCursor}
          />
        ))}
      </div>
    </div>
  );
}

type EntityRowProps = {
  readonly row: number;
  readonly top: number;
  readonly entity: EntitySummary | undefined;
  readonly current: boolean;
  readonly onCursor: (row: number) => void;
};

const EntityRow = memo(function EntityRow({ row, top, entity, current, onCursor }: EntityRowProps): ReactNode {
  const common = {
    id: `name-row-${row}`,
    'aria-rowindex': row + 2,
    tabIndex: -1,
    className: styles['row'],
    style: { transform: `translateY(${top}px)`, height: rowHeight },
  };
  if (!entity) {
    return (
      <div {...common} role="row" aria-busy="true">
        <span role="gridcell" aria-label="Loading" />
      </div>
    );
  }
  const { name, others, ambiguous, articles, mentions, said } = entity;
  return (
    // The keys work on the list, which points at its row by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys move the cursor of the whole list (useListKeys)
    <div
      {...common}
      role="row"
      data-current={current}
      onClick={() => onCursor(row)}
      onDoubleClick={() => goTo(placeOf(entity))}
    >
      <span role="gridcell" className={styles['main']}>
        <a className={styles['name']} tabIndex={-1} href={toAddress(placeOf(entity))}>
          {name}
        </a>
        {ambiguous && <span className={styles['mark']}>ambiguous</span>}
        {others.length > 0 && <span className={styles['others']}>{others.join(', ')}</span>}
      </span>
      <span role="gridcell" className={styles['number']}>
        {formatNumber(articles)}
      </span>
      <span role="gridcell" className={styles['number']}>
        {formatNumber(mentions)}
      </span>
      <span role="gridcell" className={styles['number']}>
        {said === 0 ? '' : formatNumber(said)}
      </span>
    </div>
  );
});

function placeOf({ key }: EntitySummary): Place {
  return { at: 'entity', key, show: 'mentions' };
}
