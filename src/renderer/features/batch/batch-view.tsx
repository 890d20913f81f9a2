import { Button, Checkbox, FileButton, Progress, Textarea } from '@mantine/core';
import { useMemo, useRef, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { CallFailure, valueOf } from '../../archive/call-failure.ts';
import type { KeptList } from '../../../contract/query-list.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { showFailure } from '../../ui/notify.tsx';
import type { BatchSort, Place } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { ReviewScope } from '../review/review-scope.tsx';
import { hasFilters } from '../search/search-place.ts';
import { useBatch } from './batch-context.tsx';
import { batchList, sortedRows } from './batch-list.ts';
import { isSame, type BatchAsked, type BatchState, type KeptToCount } from './batch-run.ts';
import { KeptLists } from './kept-lists.tsx';
import { BatchTable } from './batch-table.tsx';
import { readListFile } from './read-list-file.ts';
import styles from './batch.module.css';

export type BatchPlace = Extract<Place, { at: 'batch' }>;

/** As much as one call takes. */
const longestList = 300_000;

/** Many queries at once, one a line: how many articles and statements each finds. */
export function BatchView({ place, readOnly }: { readonly place: BatchPlace; readonly readOnly: boolean }): ReactNode {
  const host = useHost();
  const { run, draft, setDraft, state } = useBatch();
  const { filters, sort, up } = place;
  const box = useRef<HTMLTextAreaElement>(null);
  const rows = useMemo(() => sortedRows(state?.rows ?? [], { sort, up }), [state?.rows, sort, up]);
  const running = state?.phase === 'running';
  const { text: written, exactWords: asWords } = draft;
  const asked = { text: written, exactWords: asWords, filters };
  const kept = useArchiveQuery('queryList.get', { id: draft.kept ?? 1 }, { enabled: draft.kept !== null }).data;
  const current = state !== null && isSame(state.asked, asked);
  const isEmpty = draft.text.trim() === '';

  const count = (): void => {
    if (!isEmpty) void run.start(asked, keptToCount(asked, kept, readOnly));
  };
  const take = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    try {
      const { text, isTable } = await readListFile(file, longestList);
      if (!isTable) return setDraft((before) => ({ ...before, text }));
      // What stands in the other columns is no part of the list: it is shown as it will be asked.
      const { lines } = valueOf(await host.call('batch.read', { list: text, form: 'csv', exactWords: false }));
      setDraft((before) => ({ ...before, text: lines.map(({ typed }) => typed).join('\n') }));
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      showFailure(error.failure);
    }
  };
  const onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    // A list is dropped here, and no article: the window takes what nobody has taken.
    event.preventDefault();
    void take(file);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    count();
  };
  const sortBy = (column: BatchSort): void =>
    goTo({ ...place, sort: column, up: column === sort ? !up : false }, 'replace');
  useActions([
    {
      id: 'batch.list',
      label: 'Change the list of queries',
      section: 'Search',
      keys: ['s'],
      run: () => box.current?.focus(),
    },
    { id: 'batch.count', label: 'Count what each query finds', section: 'Search', disabled: isEmpty, run: count },
    { id: 'batch.stop', label: 'Stop counting', section: 'Search', disabled: !running, run: () => run.stop() },
  ]);

  return (
    <section className={styles['view']} aria-labelledby="batch-title">
      <header className={styles['head']} data-takes-files onDrop={onDrop}>
        <h1 id="batch-title">Batch search</h1>
        <Textarea
          ref={box}
          aria-label="Queries, one in each line"
          placeholder={
            'Queries, one in each line: names, phrases, anything the search box takes.\nPaste them, or drop a text or CSV file here. Lines that begin with # are comments.'
          }
          classNames={{ input: styles['list'] ?? '' }}
          rows={state === null ? 10 : 5}
          maxLength={longestList}
          spellCheck={false}
          value={draft.text}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setDraft((before) => ({ ...before, text }));
          }}
          onKeyDown={onKeyDown}
        />
        <div className={styles['ways']}>
          {running ? (
            <Button size="xs" variant="default" onClick={() => run.stop()}>
              Stop
            </Button>
          ) : (
            <Button size="xs" disabled={isEmpty} title="Ctrl+Enter in the list" onClick={count}>
              {current && state.phase === 'done' ? 'Count again' : 'Count'}
            </Button>
          )}
          <FileButton accept=".txt,.csv,.tsv,text/plain,text/csv" onChange={(file) => void take(file)}>
            {(props) => (
              <Button {...props} size="xs" variant="default">
                Choose a file…
              </Button>
            )}
          </FileButton>
          <KeptLists draft={draft} setDraft={setDraft} readOnly={readOnly} />
          <Checkbox
            size="xs"
            label="Each line as exact words"
            title="Names with hyphens, AND or a colon mean what they say, and no operator"
            checked={draft.exactWords}
            onChange={(event) => {
              const exactWords = event.currentTarget.checked;
              setDraft((before) => ({ ...before, exactWords }));
            }}
          />
          <ReviewScope
            which={{ filters }}
            selected={null}
            onChange={({ filters: next = {} }) => {
              const { marks: _marks, ...own } = next;
              goTo({ ...place, filters: own }, 'replace');
            }}
          />
          <span className={styles['space']} />
          <SaveListMenu
            section="Search"
            list={
              state !== null && rows.length > 0 && !running
                ? batchList(state, rows, hasFilters(state.asked.filters) ? 'some articles' : 'all articles')
                : null
            }
          />
        </div>
      </header>
      {state !== null && (
        <RunBar
          state={state}
          current={current}
          onAgain={() => void run.start(state.asked, keptToCount(state.asked, kept, readOnly))}
        />
      )}
      {state?.failure && <FailureMessage error={new CallFailure(state.failure)} retry={count} />}
      {state !== null && rows.length > 0 && (
        <BatchTable
          key={`${state.countedAt} ${sort} ${String(up)}`}
          rows={rows}
          filters={state.asked.filters}
          again={state.again}
          sort={sort}
          up={up}
          onSort={sortBy}
        />
      )}
    </section>
  );
}

/** The kept list that is asked, if it is one as it is kept, and in all articles. */
function keptToCount(asked: BatchAsked, kept: KeptList | undefined, readOnly: boolean): KeptToCount | null {
  if (kept === undefined || kept.list !== asked.text || kept.exactWords !== asked.exactWords) return null;
  if (hasFilters(asked.filters)) return null;
  return { id: kept.id, countedThrough: kept.countedThrough, noted: !readOnly };
}

/** How far counting is, and what it came to. */
function RunBar({
  state,
  current,
  onAgain,
}: {
  readonly state: BatchState;
  /** What is counted is what stands in the list now. */
  readonly current: boolean;
  readonly onAgain: () => void;
}): ReactNode {
  const { rows, done, seconds, phase, passed, outdated } = state;
  const running = phase === 'running';
  return (
    <div className={styles['bar']}>
      <output className={styles['total']}>
        {done < rows.length
          ? `${formatNumber(done)} of ${formatCount(rows.length, 'query', 'queries')}${phase === 'stopped' ? ', stopped' : ''}`
          : formatCount(rows.length, 'query', 'queries')}
        {passedText(passed)}
      </output>
      {running && (
        <>
          <Progress
            className={styles['progress'] ?? ''}
            aria-label="Queries counted"
            value={rows.length === 0 ? 0 : (100 * done) / rows.length}
          />
          {seconds > 1 && <span className={styles['quiet']}>{formatNumber(Math.round(done / seconds))} a second</span>}
        </>
      )}
      <span className={styles['space']} />
      {!running && !current && (
        <span className={styles['quiet']}>What is asked has been changed since it was counted.</span>
      )}
      {!running && outdated && current && (
        <>
          <span className={styles['quiet']}>The archive has changed since this was counted.</span>
          <Button size="compact-xs" variant="light" onClick={onAgain}>
            Count again
          </Button>
        </>
      )}
    </div>
  );
}

function passedText({ repeated, comments, leftOut }: BatchState['passed']): string {
  const parts = [
    ...(repeated > 0 ? [`${formatCount(repeated, 'repeated line')} left out`] : []),
    ...(comments > 0 ? [formatCount(comments, 'comment')] : []),
    ...(leftOut > 0 ? [`${formatCount(leftOut, 'line')} beyond the most that are taken`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
