import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { ColumnHead } from './column-head.tsx';
import { columnsStyle } from './columns-style.ts';
import { FactGridRow, type PreviewedCell } from './fact-grid-row.tsx';
import { GridFilterBar } from './grid-filter-bar.tsx';
import { gridList } from './grid-list.ts';
import { allRows, gridCounts, shownRows } from './grid-rows.ts';
import { SentencePreview } from './sentence-preview.tsx';
import styles from './facts-tab.module.css';

/** What the articles tell, row by row: where they agree, where they differ, and what only one of them has. */
export function FactsTab({
  ids,
  onOrder,
}: {
  readonly ids: readonly number[];
  readonly onOrder: (ids: readonly number[]) => void;
}): ReactNode {
  const answer = useArchiveQuery('comparison.grid', { articleIds: [...ids] }, { keepPrevious: true });
  const [filters, setFilters] = useState(allRows);
  const [previewed, setPreviewed] = useState<PreviewedCell | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const all = useMemo(() => answer.data?.rows ?? [], [answer.data]);
  const rows = useMemo(() => shownRows(all, filters), [all, filters]);
  const articles = useMemo(() => answer.data?.articles ?? [], [answer.data]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 72,
    overscan: 12,
  });

  if (answer.error) return <FailureMessage error={answer.error} retry={answer.refetch} />;
  if (!answer.data) return null;
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <GridFilterBar
        filters={filters}
        counts={gridCounts(all, filters)}
        onChange={setFilters}
        list={gridList(articles, rows)}
      />
      <div className={styles['scroller']} ref={scroller} tabIndex={-1}>
        <table
          className={styles['table']}
          style={columnsStyle(articles.length)}
          aria-rowcount={rows.length + 1}
          aria-label="What the articles tell"
        >
          <thead>
            <tr>
              <th scope="col" className={styles['what']}>
                What is told
              </th>
              {articles.map((article) => (
                <th scope="col" key={article.id}>
                  <ColumnHead article={article} ids={ids} onOrder={onOrder} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Space height={before} />}
            {items.map(({ index, key }) => {
              const row = rows[index];
              return (
                row && (
                  <FactGridRow
                    key={key}
                    row={row}
                    index={index}
                    articles={articles}
                    measure={virtualizer.measureElement}
                    onPreview={setPreviewed}
                  />
                )
              );
            })}
            {after > 0 && <Space height={after} />}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className={styles['empty']}>
            {all.length === 0
              ? 'No statements and figures were found in these articles.'
              : 'No rows of these kinds. Turn on more above.'}
          </p>
        )}
      </div>
      {previewed && <SentencePreview cell={previewed} />}
    </>
  );
}

/** Stands for the rows that are not on the page. */
function Space({ height }: { readonly height: number }): ReactNode {
  return <tr aria-hidden="true" style={{ height }} />;
}
