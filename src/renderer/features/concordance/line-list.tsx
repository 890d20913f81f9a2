/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { useEffect, useRef, type ReactNode } from 'react';
import type { ConcordanceLine } from '../../../contract/concordance.ts';
import type { Output } from '../../../contract/operations.ts';
import { formatDay } from '../../ui/formats.ts';
import { toAddress, type Place } from '../../ui/place.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { pageOf, pageSize, usePages, type PagedInput } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { useTallRows } from '../../ui/use-tall-rows.ts';
import type { ConcordancePlace } from './concordance-place.ts';
import styles from './line-list.module.css';

/** Height of a line in pixels. */
const rowHeight = 27;

type Props = {
  readonly place: ConcordancePlace;
  /** What `first` answers. */
  readonly input: PagedInput<'concordance.lines'>;
  readonly first: Output<'concordance.lines'>;
};

/** Lines with their hits below each other, of any number; only those in view exist. */
export function LineList({ place, input, first }: Props): ReactNode {
  const { complete } = first;
  const count = complete ? first.matching : first.lines.length;
  const cursor = Math.min(place.line ?? -1, count - 1);
  const { scroller, indexes, topOf, height, showRow, rowsInView } = useTallRows(count, rowHeight);
  const [from, to] = complete ? [indexes[0] ?? 0, indexes.at(-1) ?? 0] : [0, 0];
  const pages = usePages('concordance.lines', input, from, to);
  const lineAt = (row: number): ConcordanceLine | undefined =>
    (pages.get(pageOf(row)) ?? (row < pageSize ? first : undefined))?.lines[row % pageSize];
  const said = place.scope.over === 'statements';

  // Who comes back from an article finds the line that she left.
  const atFirst = useRef(cursor);
  useEffect(() => {
    if (!complete || atFirst.current < 0) return;
    showRow(atFirst.current);
    atFirst.current = -1;
  }, [complete, showRow]);

  const moveTo = (row: number): void => {
    goTo({ ...place, line: row }, 'replace');
    showRow(row);
  };
  const open = (row: number): void => {
    const line = lineAt(row);
    if (line === undefined) return;
    goTo({ ...place, line: row }, 'replace');
    goTo(placeOf(line, place));
  };
  useListKeys({ noun: 'line', section: 'Search', count, cursor, rowsInView, moveTo, open });
  const rows = cursor < 0 || indexes.includes(cursor) ? indexes : [...indexes, cursor];
  const columns = ['Left', 'Hit and right', ...(said ? ['Speaker', 'Cue'] : []), 'Outlet', 'Date'];

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="grid"
      aria-label="Lines"
      aria-rowcount={count + 1}
      tabIndex={0}
      data-list-keys
      data-said={said}
      {...(cursor >= 0 ? { 'aria-activedescendant': `line-${cursor}` } : {})}
      onFocus={() => {
        if (cursor < 0 && count > 0) goTo({ ...place, line: 0 }, 'replace');
      }}
    >
      <div className={styles['head']} role="row" aria-rowindex={1}>
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {column}
          </span>
        ))}
      </div>
      <div className={styles['rows']} role="rowgroup" style={{ height }}>
        {rows.map((row) => (
          <Row
            key={row}
            row={row}
            top={topOf(row)}
            line={lineAt(row)}
            place={place}
            current={row === cursor}
            said={said}
            onOpen={open}
          />
        ))}
      </div>
    </div>
  );
}

function Row({
  row,
  top,
  line,
  place,
  current,
  said,
  onOpen,
}: {
  readonly row: number;
  readonly top: number;
  readonly line: ConcordanceLine | undefined;
  readonly place: ConcordancePlace;
  readonly current: boolean;
  readonly said: boolean;
  readonly onOpen: (row: number) => void;
}): ReactNode {
  return (
    // The keys work on the list, which points at its row by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`line-${row}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      className={styles['row']}
      data-current={current}
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(row);
      }}
    >
      {line ? (
        <>
          <span role="gridcell" className={styles['left']}>
            <span>{line.left}</span>
          </span>
          <span role="gridcell" className={styles['right']}>
            <a href={toAddress(placeOf(line, place))} tabIndex={-1} title={line.title}>
              <mark>{line.hit}</mark>
            </a>
            {line.right}
          </span>
          {said && (
            <>
              <span role="gridcell" className={styles['about']} title={line.speaker ?? ''}>
                {line.speaker ?? '–'}
              </span>
              <span role="gridcell" className={styles['about']} title={line.cue ?? ''}>
                {line.cue ?? '–'}
              </span>
            </>
          )}
          <span role="gridcell" className={styles['about']} title={line.outlet ?? ''}>
            {line.outlet ?? '–'}
          </span>
          <span role="gridcell" className={styles['date']}>
            {line.published === null ? '–' : formatDay(line.published)}
          </span>
        </>
      ) : (
        <span role="gridcell" aria-label="Loading" className={styles['waiting']} />
      )}
    </div>
  );
}

/** The place of a line in its article. */
function placeOf({ articleId, start, end, fact }: ConcordanceLine, { scope }: ConcordancePlace): Place {
  return {
    at: 'article',
    id: articleId,
    start,
    end,
    query: scope.query,
    ...(fact === null ? {} : { fact }),
  };
}
