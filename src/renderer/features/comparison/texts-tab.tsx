import { memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ComparedArticle, SideBySideCell } from '../../../contract/comparison.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { goTo } from '../../ui/use-place.ts';
import { ColumnHead } from './column-head.tsx';
import { columnsStyle } from './columns-style.ts';
import { columnNames } from './column-names.ts';
import { SharedText } from './shared-text.tsx';
import { differs, nextDifference, onlyColumn, wordsOf, type Row } from './side-by-side-rows.ts';
import styles from './texts-tab.module.css';

type TabProps = { readonly ids: readonly number[]; readonly onOrder: (ids: readonly number[]) => void };

/** Texts beside each other in one grid: what says the same stands in one row, so that columns always scroll together. */
export function TextsTab({ ids, onOrder }: TabProps): ReactNode {
  const answer = useArchiveQuery('comparison.sideBySide', { articleIds: [...ids] }, { keepPrevious: true });
  const [current, setCurrent] = useState(-1);
  const grid = useRef<HTMLDivElement>(null);
  const rows = answer.data?.rows ?? [];
  const names = useMemo(() => columnNames(answer.data?.articles ?? []), [answer.data]);
  const columns = answer.data?.articles.length ?? ids.length;

  const goToRow = (index: number | null): void => {
    if (index === null || rows.length === 0) return;
    setCurrent(Math.max(0, Math.min(rows.length - 1, index)));
  };
  useEffect(() => {
    const row = grid.current?.querySelector<HTMLElement>(`[data-row="${current}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  useActions([
    {
      id: 'comparison.next-row',
      label: 'Next row',
      section: 'Comparison',
      keys: ['j'],
      run: () => goToRow(current + 1),
    },
    {
      id: 'comparison.previous-row',
      label: 'Previous row',
      section: 'Comparison',
      keys: ['k'],
      run: () => goToRow(current - 1),
    },
    {
      id: 'comparison.next-difference',
      label: 'Next difference',
      section: 'Comparison',
      keys: ['d'],
      run: () => goToRow(nextDifference(rows, current)),
    },
  ]);

  if (answer.error) return <FailureMessage error={answer.error} retry={answer.refetch} />;
  if (!answer.data) return null;
  const { articles, pairs } = answer.data;
  const different = rows.filter(differs).length;
  return (
    <>
      <div className={styles['summary']}>
        <SharedText pairs={pairs} names={names} />
        <p className={styles['legend']}>
          <span className={styles['changed']}>other words</span>
          <span className={styles['only']}>only here</span>
          <span>
            {different} of {rows.length} rows differ
          </span>
        </p>
      </div>
      <div className={styles['scroller']} tabIndex={-1}>
        <div className={styles['grid']} ref={grid} style={columnsStyle(columns)}>
          <div className={styles['heads']}>
            {articles.map((article) => (
              <div className={styles['cell']} key={article.id}>
                <ColumnHead article={article} ids={ids} onOrder={onOrder} />
              </div>
            ))}
          </div>
          {rows.map((row, index) => (
            <TextRow key={index} row={row} index={index} articles={articles} current={index === current} />
          ))}
        </div>
      </div>
    </>
  );
}

const TextRow = memo(function TextRow({
  row,
  index,
  articles,
  current,
}: {
  readonly row: Row;
  readonly index: number;
  readonly articles: readonly ComparedArticle[];
  readonly current: boolean;
}): ReactNode {
  const only = onlyColumn(row);
  return (
    <section
      className={`${styles['row']} ${current ? styles['current'] : ''}`}
      data-row={index}
      aria-label={`Row ${index + 1}`}
      {...(current ? { 'aria-current': true } : {})}
      tabIndex={-1}
    >
      {articles.map((article, column) => (
        <div key={article.id} className={`${styles['cell']} ${only === column ? styles['only'] : ''}`}>
          <Cell cell={row.cells[column] ?? null} article={article} only={only === column} />
        </div>
      ))}
    </section>
  );
});

function Cell({
  cell,
  article: { id, text, outlet, title },
  only,
}: {
  readonly cell: SideBySideCell | null;
  readonly article: ComparedArticle;
  readonly only: boolean;
}): ReactNode {
  if (!cell) return null;
  const [first] = cell.paragraphs;
  const last = cell.paragraphs.at(-1);
  return (
    <>
      {(only || cell.moved) && (
        <p className={styles['note']}>
          {only && 'Only here'}
          {only && cell.moved && ' · '}
          {cell.moved && '↕ Stands elsewhere in this article'}
        </p>
      )}
      {wordsOf(cell, text).map((paragraph, index) => (
        <p className={styles['paragraph']} key={cell.paragraphs[index]?.start}>
          {paragraph.map(({ text: words, kind }, at) =>
            // Where nothing stands beside a paragraph, marking each of its words says nothing more.
            only || kind === 'same' ? words : <mark key={at}>{words}</mark>,
          )}
        </p>
      ))}
      {first && last && (
        <button
          type="button"
          className={styles['open']}
          aria-label={`Open in ${outlet ?? title}`}
          onClick={() => goTo({ at: 'article', id, start: first.start, end: last.end })}
        >
          Open
        </button>
      )}
    </>
  );
}
