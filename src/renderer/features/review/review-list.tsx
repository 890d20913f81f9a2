/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { ReviewRow } from '../../../contract/review.ts';
import { idOf } from './cursor.ts';
import { ReviewListRow, rowId, type RowEvents } from './review-row.tsx';
import type { Reviewing } from './use-reviewing.ts';
import styles from './review-list.module.css';

/** What a list of facts shows. */
export type ListedRows = {
  readonly total: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Rows that exist, where they lie, and the height of all, in pixels. */
  readonly indexes: readonly number[];
  readonly topOf: (row: number) => number;
  readonly height: number;
  readonly rowAt: (row: number) => ReviewRow | undefined;
};

type Props = { readonly rows: ListedRows; readonly reviewing: Reviewing };

/** Facts one below the other, of any number; only rows in view exist, and the one of the cursor. */
export function ReviewList({ rows, reviewing }: Props): ReactNode {
  const { total, scroller, topOf, height, rowAt } = rows;
  const { cursor, isSelected, moveTo, toggle, open } = reviewing;
  const stable = useLatest({ onClick: moveTo, onToggle: toggle, onOpen: open });
  const indexes = cursor < 0 || rows.indexes.includes(cursor) ? rows.indexes : [...rows.indexes, cursor];
  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="grid"
      aria-label="Facts"
      aria-multiselectable="true"
      aria-rowcount={total}
      tabIndex={0}
      data-list-keys
      data-selecting={reviewing.selected > 0}
      {...(cursor >= 0 ? { 'aria-activedescendant': rowId(cursor) } : {})}
    >
      <div className={styles['rows']} role="rowgroup" style={{ height: height }}>
        {indexes.map((index) => {
          const found = rowAt(index);
          return (
            <ReviewListRow
              key={index}
              row={index}
              top={topOf(index)}
              found={found}
              current={index === cursor}
              selected={found !== undefined && isSelected(idOf(found))}
              events={stable}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Handlers that stay the same object, so that rows need not be drawn again, and always do what was meant last. */
function useLatest(handlers: RowEvents): RowEvents {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () => ({
      onClick: (row) => latest.current.onClick(row),
      onToggle: (row, event) => latest.current.onToggle(row, event),
      onOpen: (row) => latest.current.onOpen(row),
    }),
    [],
  );
}
