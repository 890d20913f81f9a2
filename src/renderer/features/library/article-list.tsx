/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { pageOf, pageSize, usePages, type PagedInput } from '../../ui/use-pages.ts';
import { useKeptInView } from '../../ui/use-kept-in-view.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import { goTo } from '../../ui/use-place.ts';
import { isBlank, listedArticle } from '../search/search-place.ts';
import { resultsId } from '../search/search-box.tsx';
import { useHitActions } from '../searches/use-hit-actions.ts';
import { ArticleRow, rowId, type RowEvents } from './article-row.tsx';
import { useLibraryState } from './library-state.tsx';
import { VersionsPanel } from '../versions/versions-panel.tsx';
import { useSelecting } from './use-selecting.ts';
import styles from './article-list.module.css';

type ArticleListProps = {
  /** The search that `first` answers. */
  readonly search: PagedInput<'search.articles'>;
  readonly first: Output<'search.articles'>;
};

const columns = ['', 'Title', 'Tags', 'Outlet', 'Date', 'Words', 'Facts'] as const;
/** Of the row of column names, in pixels. */
const headHeight = 28;
const alignedRight = new Set<string>(['Tags', 'Words', 'Facts']);

/** The articles of a search, of any number; only rows in view exist. */
export function ArticleList({ search, first }: ArticleListProps): ReactNode {
  const { cursorIn, setCursor, selection, scrolledIn, setScrolled } = useLibraryState();
  const tags = useArchiveQuery('tag.list', {});
  const tagsById = useMemo(() => new Map(tags.data?.map((tag) => [tag.id, tag])), [tags.data]);
  const searching = !isBlank(search.query);
  const rowHeight = searching ? 52 : 36;
  const searchKey = JSON.stringify(search);
  const cursor = cursorIn(searchKey);
  const [versionsOf, setVersionsOf] = useState<number | null>(null);
  const rows = useVirtualRows(first.total, rowHeight, cursor, scrolledIn(searchKey), headHeight);
  const { scroller, virtualizer, items, height, rowsInView } = rows;
  const pages = usePages('search.articles', search, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const hitAt = (row: number) => (pages.get(pageOf(row)) ?? (row < pageSize ? first : undefined))?.hits[row % pageSize];

  useEffect(() => virtualizer.scrollToOffset(scrolledIn(searchKey)), [searchKey, scrolledIn, virtualizer]);
  useEffect(() => virtualizer.measure(), [rowHeight, virtualizer]);
  useKeptInView(virtualizer, cursor, rowHeight);

  const moveTo = (row: number): void => {
    setCursor(searchKey, row);
    virtualizer.scrollToIndex(row);
  };
  const open = (row: number): void => {
    const hit = hitAt(row);
    if (hit) goTo(listedArticle(search, row, hit.article.id));
  };
  useListKeys({ noun: 'article', section: 'View', count: first.total, cursor, rowsInView, moveTo, open });
  const atCursor = hitAt(Math.max(0, cursor));
  useHitActions({ search: search.markedIn, articleId: atCursor?.article.id, mark: atCursor?.mark, after: null });
  const select = useSelecting({ search, total: first.total, cursor, idAt: (row) => hitAt(row)?.article.id, moveTo });
  const events = useLatest({
    onClick: (row, id, event) => {
      setCursor(searchKey, row);
      if (event.shiftKey) select.extendTo(row);
      else if (event.ctrlKey || event.metaKey) select.toggle(id);
    },
    onToggle: (row, id) => {
      setCursor(searchKey, row);
      select.toggle(id);
    },
    onOpen: open,
    onVersions: setVersionsOf,
  });
  useActions([
    {
      id: 'library.versions',
      label: 'Show the versions of this article',
      section: 'View',
      keys: ['shift+V'],
      disabled: first.total === 0,
      run: () => setVersionsOf(hitAt(Math.max(0, cursor))?.article.id ?? null),
    },
  ]);

  return (
    <>
      <VersionsPanel articleId={versionsOf} onClose={() => setVersionsOf(null)} />
      <div
        id={resultsId}
        ref={scroller}
        className={styles['list']}
        role="grid"
        aria-label="Articles"
        aria-multiselectable="true"
        aria-rowcount={first.total + 1}
        tabIndex={0}
        data-list-keys
        data-selecting={selection.ids.size > 0}
        {...(cursor >= 0 && cursor < first.total ? { 'aria-activedescendant': rowId(cursor) } : {})}
        onFocus={() => {
          if (cursor < 0 && first.total > 0) setCursor(searchKey, 0);
        }}
        onScroll={(event) => setScrolled(searchKey, event.currentTarget.scrollTop)}
      >
        <div className={styles['head']} role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <span key={column} role="columnheader" className={alignedRight.has(column) ? styles['number'] : ''}>
              {column === '' ? <span className="said">Selected</span> : column}
            </span>
          ))}
        </div>
        <div
          className={styles['rows']}
          role="rowgroup"
          style={{ height, '--row-height': `${rowHeight}px` } as CSSProperties}
        >
          {items.map(({ index, start }) => {
            const hit = hitAt(index);
            return (
              <ArticleRow
                key={index}
                row={index}
                top={start}
                hit={hit}
                search={search}
                current={index === cursor}
                selected={hit !== undefined && selection.ids.has(hit.article.id)}
                tags={tagsById}
                events={events}
              />
            );
          })}
        </div>
      </div>
    </>
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
      onClick: (...values) => latest.current.onClick(...values),
      onToggle: (...values) => latest.current.onToggle(...values),
      onOpen: (...values) => latest.current.onOpen(...values),
      onVersions: (...values) => latest.current.onVersions(...values),
    }),
    [],
  );
}
