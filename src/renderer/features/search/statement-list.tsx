/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list of options can hold neither two lines nor marks */
import { memo, useState, type ReactNode, type Ref } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { StatementHit } from '../../../contract/search.ts';
import { useActions } from '../../ui/actions.tsx';
import { formatDay } from '../../ui/formats.ts';
import { Marked } from '../../ui/marked.tsx';
import { pageOf, pageSize, usePages, type PagedInput } from '../../ui/use-pages.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { goTo } from '../../ui/use-place.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import { cueOf, marksOf, speakerOf } from './statement-words.ts';
import styles from './statement-list.module.css';

type StatementListProps = {
  readonly input: PagedInput<'search.statements'>;
  readonly first: Output<'search.statements'>;
};

const estimate = 84;

/** Statements as sentences: who, cue, what; each leads to its place in its article. */
export function StatementList({ input, first }: StatementListProps): ReactNode {
  const [cursor, setCursor] = useState(-1);
  const { scroller, items, height, virtualizer, rowsInView } = useVirtualRows(first.total, estimate, cursor);
  const pages = usePages('search.statements', input, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const hitAt = (row: number): StatementHit | undefined =>
    (pages.get(pageOf(row)) ?? (row < pageSize ? first : undefined))?.hits[row % pageSize];

  const open = (row: number): void => {
    const hit = hitAt(row);
    if (hit) goTo({ at: 'article', id: hit.articleId, fact: hit.key });
  };
  const openSpeaker = (row: number): void => {
    const hit = hitAt(row);
    if (hit && hit.speaker !== null) goTo({ at: 'entity', articleId: hit.articleId, name: hit.speaker, show: 'said' });
  };
  useActions([
    {
      id: 'statements.about-speaker',
      label: 'All about the speaker',
      section: 'Names',
      keys: ['i'],
      disabled: cursor < 0 || (hitAt(cursor)?.speaker ?? null) === null,
      run: () => openSpeaker(cursor),
    },
  ]);
  useListKeys({
    noun: 'statement',
    section: 'View',
    count: first.total,
    cursor,
    rowsInView,
    moveTo: (row) => {
      setCursor(row);
      virtualizer.scrollToIndex(row);
    },
    open,
  });

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      aria-label="Statements"
      tabIndex={0}
      data-list-keys
      {...(cursor >= 0 && cursor < first.total ? { 'aria-activedescendant': `statement-${cursor}` } : {})}
      onFocus={() => {
        if (cursor < 0) setCursor(0);
      }}
    >
      <div className={styles['rows']} role="presentation" style={{ height }}>
        {items.map(({ index, start }) => (
          <Statement
            key={index}
            ref={virtualizer.measureElement}
            row={index}
            count={first.total}
            top={start}
            hit={hitAt(index)}
            current={index === cursor}
            onOpen={open}
            onSpeaker={openSpeaker}
          />
        ))}
      </div>
    </div>
  );
}

type StatementProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: number;
  readonly count: number;
  readonly top: number;
  readonly hit: StatementHit | undefined;
  readonly current: boolean;
  readonly onOpen: (row: number) => void;
  readonly onSpeaker: (row: number) => void;
};

const Statement = memo(function Statement(props: StatementProps): ReactNode {
  const { ref, row, count, top, hit, current, onOpen, onSpeaker } = props;
  return (
    // The keys work on the list, which points at its row by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={ref}
      id={`statement-${row}`}
      data-index={row}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      aria-setsize={count}
      aria-posinset={row + 1}
      className={styles['statement']}
      style={{ transform: `translateY(${top}px)` }}
      onClick={({ target }) =>
        (target instanceof Element && target.closest('[data-speaker]') !== null ? onSpeaker : onOpen)(row)
      }
    >
      {hit ? <StatementSentence hit={hit} /> : <span className={styles['waiting']} />}
    </div>
  );
});

/** A statement as a sentence, with where it stands. Its speaker, where known, is marked `data-speaker`: a click there is about the speaker. */
export function StatementSentence({ hit }: { readonly hit: StatementHit }): ReactNode {
  const { outlet, published, articleTitle, when } = hit;
  const cue = cueOf(hit);
  return (
    <>
      <p className={styles['sentence']}>
        {cue.first && <span className={styles['cue']}>{cue.text} </span>}
        <strong {...(hit.speaker === null ? {} : { 'data-speaker': true, title: `All about ${hit.speaker}` })}>
          {speakerOf(hit)}
        </strong>
        {!cue.first && <span className={styles['cue']}> {cue.text}</span>}
        {hit.marked.length > 0 && ': '}
        <Marked text={hit.marked} />
      </p>
      <p className={styles['origin']}>
        {marksOf(hit).map((mark) => (
          <span key={mark} className={mark === 'suggestion' ? styles['suggestion'] : styles['mark']}>
            {mark}
          </span>
        ))}
        <span>
          {[outlet, published === null ? null : formatDay(published), articleTitle]
            .filter((part) => part !== null)
            .join(' · ')}
          {when !== null && ` · said ${formatDay(when)}`}
        </span>
      </p>
    </>
  );
}
