/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ImportEntry, ImportSummary } from '../../../contract/import.ts';
import { importOutcomes, ledgerFilters, type LedgerFilter } from '../../../contract/vocabulary.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useHost } from '../../archive/host-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { showFailure } from '../../ui/notify.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatBytes, formatCount, formatMoment, formatNumber } from '../../ui/formats.ts';
import { library, review, toAddress } from '../../ui/place.ts';
import { pageOf, pageSize, useHead, usePages } from '../../ui/use-pages.ts';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { goTo } from '../../ui/use-place.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import type { LibraryPlace } from '../search/search-place.ts';
import { foundText, incompleteText, mismatchText, outcomeText, stateText } from './import-words.ts';
import { tableFormats } from './format-words.ts';
import { ledgerList } from './ledger-list.ts';
import { isEncodingUnsure } from './encoding-words.ts';
import { type Asking, LedgerFile } from './ledger-file.tsx';
import { NearDuplicateNote } from './near-duplicate-note.tsx';

import styles from './ledger.module.css';

const rowHeight = 44;
const columns = ['File', 'Size', 'Outcome', 'Article or reason', 'Details'] as const;

/** What became of each file of an import. */
export function Ledger({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const [shown, setShown] = useState<LedgerFilter | null>(null);
  const incomplete = incompleteText(summary);
  const host = useHost();
  const { run } = useChanges();
  const takeBack = async (): Promise<void> => {
    const reply = await run('import.takeBack', { importId: summary.id });
    if (!reply.ok) showFailure(reply.failure);
  };
  useActions([
    { id: 'ledger.take-back', label: 'Take this import back', section: 'Archive', run: () => void takeBack() },
  ]);
  return (
    <section className={styles['ledger']} aria-labelledby="ledger-title">
      <header className={styles['head']}>
        <h2 id="ledger-title">{summary.label}</h2>
        <p>
          {formatMoment(summary.startedAt)}, {stateText[summary.state]}. {formatCount(summary.files, 'file')},{' '}
          {formatNumber(summary.imported)} imported, {formatNumber(summary.duplicates)} there already,{' '}
          {formatNumber(summary.refused)} refused.{' '}
          {summary.nearDuplicates > 0 && (
            <>
              {formatNumber(summary.nearDuplicates)} of them hold much the same text as others.{' '}
              <a
                href={toAddress({
                  ...(library as LibraryPlace),
                  filters: { imports: [summary.id], versions: 'several' },
                })}
              >
                Show those with versions
              </a>{' '}
            </>
          )}
          {summary.imported > 0 && (
            <>
              <a href={toAddress({ ...(library as LibraryPlace), filters: { imports: [summary.id] } })}>
                Show its articles in the library
              </a>{' '}
              <a href={toAddress({ ...review, which: { ...review.which, filters: { imports: [summary.id] } } })}>
                Review its facts
              </a>
            </>
          )}
        </p>
        {incomplete !== null && <p className={styles['incomplete']}>{incomplete}</p>}
        {summary.mismatches > 0 && (
          <p className={styles['mismatch']} role="alert">
            {formatCount(summary.mismatches, 'file')} announced another number of articles than were found in{' '}
            {summary.mismatches === 1 ? 'it' : 'them'}.{' '}
            <Button size="compact-xs" variant="default" onClick={() => setShown('mismatched')}>
              Show {summary.mismatches === 1 ? 'it' : 'them'}
            </Button>
          </p>
        )}
        <div className={styles['actions']}>
          <SaveListMenu section="Archive" list={ledgerList(host, summary, shown)} />
          <Button
            size="xs"
            variant="default"
            disabled={summary.imported === 0 && !summary.isMerge}
            onClick={() => void takeBack()}
          >
            Take this import back
          </Button>
        </div>
        <SegmentedControl
          size="xs"
          aria-label="Files shown"
          value={shown ?? 'all'}
          onChange={(value) => setShown(ledgerFilters.find((one) => one === value) ?? null)}
          data={[
            { value: 'all', label: `All ${formatNumber(summary.files)}` },
            ...importOutcomes.map((one) => ({
              value: one,
              label: `${outcomeText[one]} ${formatNumber(summary.outcomes[one])}`,
            })),
            ...(summary.mismatches > 0 || shown === 'mismatched'
              ? [{ value: 'mismatched', label: `Announced otherwise ${formatNumber(summary.mismatches)}` }]
              : []),
          ]}
        />
      </header>
      <Entries importId={summary.id} shown={shown} />
    </section>
  );
}

function Entries({ importId, shown }: { readonly importId: number; readonly shown: LedgerFilter | null }): ReactNode {
  const [detailed, setDetailed] = useState<ImportEntry | null>(null);
  const { first, input, asked } = useHead('import.entries', { importId, shown });
  const [cursor, setCursor] = useState(-1);
  const [asking, setAsking] = useState<Asking>(null);
  const total = first?.total ?? 0;
  const { scroller, items, height, virtualizer, rowsInView } = useVirtualRows(total, rowHeight, cursor);
  const pages = usePages('import.entries', input, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const entryAt = (row: number): ImportEntry | undefined =>
    (pages.get(pageOf(row)) ?? (row < pageSize ? first : undefined))?.entries[row % pageSize];

  // Read again, a line changes while its details are shown, and may leave the list.
  const shownDetails =
    [first, ...pages.values()].flatMap((page) => page?.entries ?? []).find(({ id }) => id === detailed?.id) ?? detailed;

  useListKeys({
    noun: 'file',
    section: 'View',
    count: total,
    cursor,
    rowsInView,
    moveTo: (row) => {
      setCursor(row);
      virtualizer.scrollToIndex(row);
    },
    open: (row) => {
      const entry = entryAt(row);
      const single = entry !== undefined && entry.imported + entry.duplicates === 1 && entry.refused === 0;
      if (single && entry.articleId !== null) goTo({ at: 'article', id: entry.articleId });
      else setDetailed(entry ?? null);
    },
  });
  useActions([
    {
      id: 'ledger.details',
      label: 'Details of this file',
      section: 'View',
      keys: ['i'],
      disabled: total === 0,
      run: () => setDetailed(entryAt(Math.max(0, cursor)) ?? null),
    },
  ]);

  if (asked.error && !first) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (first && total === 0) return <p className={styles['empty']}>No such file in this import.</p>;
  return (
    <>
      <LedgerFile
        entry={shownDetails}
        asking={asking}
        onAsk={setAsking}
        onClose={() => {
          setAsking(null);
          setDetailed(null);
        }}
      />
      <div
        ref={scroller}
        className={styles['list']}
        role="grid"
        aria-label="Ledger"
        aria-rowcount={total + 1}
        tabIndex={0}
        data-list-keys
        {...(cursor >= 0 && cursor < total ? { 'aria-activedescendant': `ledger-row-${cursor}` } : {})}
      >
        <div className={`${styles['row']} ${styles['columns']}`} role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <span
              key={column}
              role="columnheader"
              className={column === 'Size' ? styles['size'] : ''}
              {...(column === 'Details' ? { 'aria-label': column } : {})}
            >
              {column === 'Details' ? '' : column}
            </span>
          ))}
        </div>
        <div className={styles['rows']} role="rowgroup" style={{ height }}>
          {items.map(({ index, start }) => (
            <LedgerRow
              key={index}
              row={index}
              top={start}
              entry={entryAt(index)}
              current={index === cursor}
              onDetails={(entry, what) => {
                setAsking(what);
                setDetailed(entry);
              }}
            />
          ))}
        </div>
      </div>
    </>
  );
}

type LedgerRowProps = {
  readonly row: number;
  readonly top: number;
  readonly entry: ImportEntry | undefined;
  readonly current: boolean;
  readonly onDetails: (entry: ImportEntry, asking: Asking) => void;
};

function LedgerRow({ row, top, entry, current, onDetails }: LedgerRowProps): ReactNode {
  return (
    <div
      id={`ledger-row-${row}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      className={`${styles['row']} ${styles['entry']}`}
      data-current={current}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className={styles['file']} title={entry?.relativePath ?? ''}>
        {entry && <Path path={entry.relativePath} />}
      </span>
      <span role="gridcell" className={styles['size']}>
        {entry && formatBytes(entry.bytes)}
      </span>
      <span role="gridcell" className={styles[entry?.outcome ?? 'imported']}>
        {entry && outcomeText[entry.outcome]}
      </span>
      <span role="gridcell" className={styles['what']}>
        {entry && <What entry={entry} onAsk={(what) => onDetails(entry, what)} />}
      </span>
      <span role="gridcell">
        {entry && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Details of ${entry.name}`}
            title="Details (i)"
            onClick={() => onDetails(entry, null)}
          >
            <IconInfoCircle size={18} />
          </ActionIcon>
        )}
      </span>
    </div>
  );
}

/** The file's own name stays in sight, however long its folder's is. */
function Path({ path }: { readonly path: string }): ReactNode {
  const nameAt = path.lastIndexOf('/') + 1;
  return (
    <>
      <span className={styles['folder']}>{path.slice(0, nameAt)}</span>
      <span className={styles['name']}>{path.slice(nameAt)}</span>
    </>
  );
}

function What({
  entry,
  onAsk,
}: {
  readonly entry: ImportEntry;
  readonly onAsk: (what: 'columns' | 'encoding') => void;
}): ReactNode {
  const { outcome, articleId, articleTitle, note, kept, format } = entry;
  const isUnmapped = outcome === 'refused' && kept && format !== null && tableFormats.includes(format);
  const mismatch = mismatchText(entry);
  const found = foundText(entry);
  const headline = [
    mismatch !== null && (
      <strong key="mismatch" className={styles['mismatch']}>
        {mismatch}
      </strong>
    ),
    found !== null && <span key="found">{outcome === 'refused' ? found : `${found}:`}</span>,
    articleId !== null && (
      <a key="article" href={toAddress({ at: 'article', id: articleId })}>
        {outcome === 'duplicate' ? 'Same as: ' : ''}
        {articleTitle ?? `Article ${articleId}`}
      </a>
    ),
    articleId === null && outcome !== 'refused' && <span key="gone">The article is no longer in the archive.</span>,
  ].filter((part) => part !== false);
  const remarks = [
    entry.nearDuplicate !== null && articleId !== null && (
      <NearDuplicateNote key="near" articleId={articleId} found={entry.nearDuplicate} />
    ),
    isUnmapped && (
      <button key="columns" type="button" className={styles['map']} onClick={() => onAsk('columns')}>
        Map columns…<span className="said"> {entry.name}</span>
      </button>
    ),
    note !== null && kept && isEncodingUnsure(entry) && (
      <button key="encoding" type="button" className={styles['map']} onClick={() => onAsk('encoding')}>
        Try other encodings…<span className="said"> {entry.name}</span>
      </button>
    ),
    note !== null && <span key="note">{note}</span>,
  ].filter((part) => part !== false);
  // A line has room for two lines of text: what the file is now, and what is to be said of it.
  return (
    <>
      {headline.length > 0 && <div className={styles['headline']}>{spaced(headline)}</div>}
      {remarks.length > 0 && (
        <div className={styles['remarks']} {...(note === null ? {} : { title: note })}>
          {spaced(remarks)}
        </div>
      )}
    </>
  );
}

function spaced(parts: readonly ReactNode[]): ReactNode {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}
