/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list of options can hold neither several lines nor marks */
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { useActions, type Action } from '../../ui/actions.tsx';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { pageOf, pageSize, usePages, type PagedInput } from '../../ui/use-pages.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import styles from './paged-list.module.css';

/** Queries whose rows this list shows. */
type Listed = 'entity.mentions' | 'entity.statements' | 'entity.figures' | 'abbreviation.list' | 'note.list';
export type RowOf<Name extends Listed> = Output<Name>['hits'][number];

type PagedListProps<Name extends Listed> = {
  readonly name: Name;
  readonly input: PagedInput<Name>;
  readonly first: Output<Name>;
  readonly label: string;
  /** What a row is called in the names of keys: "article". */
  readonly noun: string;
  /** Heading of its keys. */
  readonly section?: Action['section'];
  /** Height of a row in pixels before it was measured. */
  readonly estimate: number;
  readonly render: (row: RowOf<Name>) => ReactNode;
  /** Opens a row: by its key, or by a click on something in it. */
  readonly onOpen: (row: RowOf<Name>, clicked: Element | null) => void;
  /** Leads to the one that the row is about or by; not there where a row has none. */
  readonly onAbout?: (row: RowOf<Name>) => void;
};

/** Rows of any number and height, of which only those in view are on the page; moved through by keys. */
export function PagedList<Name extends Listed>({
  name,
  input,
  first,
  label,
  noun,
  section = 'Names',
  estimate,
  render,
  onOpen,
  onAbout,
}: PagedListProps<Name>): ReactNode {
  const [cursor, setCursor] = useState(-1);
  const { scroller, items, height, virtualizer, rowsInView } = useVirtualRows(first.total, estimate, cursor);
  const pages = usePages(name, input, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const rowAt = (row: number): RowOf<Name> | undefined =>
    (pages.get(pageOf(row)) ?? (row < pageSize ? first : undefined))?.hits[row % pageSize];
  const open = (row: number, clicked: Element | null): void => {
    const there = rowAt(row);
    if (there) onOpen(there, clicked);
  };
  const current = rowAt(cursor);
  useActions([
    {
      id: 'names.about',
      label: 'All about the one named here',
      section: 'Names',
      keys: ['i'],
      disabled: current === undefined || onAbout === undefined,
      run: () => current && onAbout?.(current),
    },
  ]);
  useListKeys({
    noun,
    section,
    count: first.total,
    cursor,
    rowsInView,
    moveTo: (row) => {
      setCursor(row);
      virtualizer.scrollToIndex(row);
    },
    open: (row) => open(row, null),
  });
  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      data-list-keys
      {...(cursor >= 0 && cursor < first.total ? { 'aria-activedescendant': `row-${cursor}` } : {})}
      onFocus={() => {
        if (cursor < 0) setCursor(0);
      }}
    >
      <div className={styles['rows']} role="presentation" style={{ height }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            // The keys work on the list, which points at its row by aria-activedescendant.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={index}
              ref={virtualizer.measureElement}
              id={`row-${index}`}
              data-index={index}
              role="option"
              tabIndex={-1}
              aria-selected={index === cursor}
              aria-setsize={first.total}
              aria-posinset={index + 1}
              className={styles['row']}
              style={{ transform: `translateY(${start}px)` }}
              onClick={({ target }) => open(index, target instanceof Element ? target : null)}
            >
              {row ? render(row) : <span className={styles['waiting']} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
