import { Progress, Table } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ExtractionArticle, ExtractionRun, ExtractionTally } from '../../../contract/extraction.ts';
import type { ReviewedFacts } from '../../../contract/review.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatMoment, formatNumber } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { toAddress } from '../../ui/place.ts';
import { oneOfKind } from '../reading/fact-words.ts';
import { inView } from '../review/review-place.ts';
import { RunArticles } from './run-articles.tsx';
import { RunControls } from './run-controls.tsx';
import { runList } from './run-list.ts';
import { choiceText, outcomeOfRun, progressText, stateText, type RunProgress } from './run-words.ts';
import styles from './run-report.module.css';

/** What one run changed, with ways into the review of just that. */
export function RunReport({
  runId,
  progress,
}: {
  readonly runId: number;
  /** How far it is; null: it is ended. */
  readonly progress: RunProgress | null;
}): ReactNode {
  const host = useHost();
  const report = useArchiveQuery('extraction.report', { runId }, { keepPrevious: true });
  if (report.error) return <FailureMessage error={report.error} retry={report.refetch} />;
  if (!report.data) return null;
  const { run, tallies } = report.data;
  return (
    <section className={styles['report']} aria-labelledby="run-title">
      <header className={styles['head']}>
        <h2 id="run-title">{choiceText[run.choice]}</h2>
        <span className={styles['space']} />
        <SaveListMenu section="Facts" list={runList(host, run, tallies)} />
      </header>
      <p className={styles['line']}>
        {formatMoment(run.startedAt)}, {stateText[run.state]}, by extractor {run.extractor}. {outcomeOfRun(run)}
      </p>
      {progress !== null && (
        <div className={styles['progress']}>
          <Progress
            value={progress.total === 0 ? 100 : (progress.done / progress.total) * 100}
            transitionDuration={0}
            aria-label="Finding facts again"
          />
          <span className={styles['numbers']}>{progressText(progress)}</span>
          <RunControls state={run.state} />
        </div>
      )}
      <Numbers run={run} />
      {tallies.length > 0 && <Tallies runId={runId} tallies={tallies} />}
      <Articles run={run} />
    </section>
  );
}

function reviewOf(which: ReviewedFacts): string {
  return toAddress({ at: 'review', which, order: 'reading' });
}

/** What changed in numbers, each a way to what it counts, as far as that is there to be seen. */
function Numbers({ run }: { readonly run: ExtractionRun }): ReactNode {
  const { id, appeared, gone, changed, lost, regained } = run;
  return (
    <dl className={styles['counts']}>
      <Number name="new" value={appeared} />
      <Number name="gone" value={gone} />
      <Number name="changed" value={changed} />
      <Number
        name={lost === 1 ? 'decision lost its find' : 'decisions lost their find'}
        value={lost}
        href={reviewOf(inView({ run: id }, 'lost'))}
      />
      <Number
        name={regained === 1 ? 'decision has its find again' : 'decisions have their find again'}
        value={regained}
      />
      <div>
        <dt className="said">Review</dt>
        <dd>
          <a href={reviewOf({ run: id })}>Review what it touched</a>
        </dd>
      </div>
    </dl>
  );
}

function Number({
  name,
  value,
  href,
}: {
  readonly name: string;
  readonly value: number;
  readonly href?: string;
}): ReactNode {
  return (
    <div>
      <dt>{href !== undefined && value > 0 ? <a href={href}>{name}</a> : name}</dt>
      <dd>{formatNumber(value)}</dd>
    </div>
  );
}

const columns = ['New', 'Gone', 'Changed', 'Decisions lost', 'Found again'] as const;

function Tallies({
  runId,
  tallies,
}: {
  readonly runId: number;
  readonly tallies: readonly ExtractionTally[];
}): ReactNode {
  return (
    <Table aria-label="What changed by rule" fz="sm" verticalSpacing="0.3rem" className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Kind</Table.Th>
          <Table.Th>Rule</Table.Th>
          {columns.map((column) => (
            <Table.Th key={column} ta="right">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tallies.map(({ kind, rule, appeared, gone, changed, lost, regained }) => (
          <Table.Tr key={`${kind} ${rule}`}>
            <Table.Td>{oneOfKind[kind]}</Table.Td>
            <Table.Td>
              {appeared + changed + regained > 0 ? (
                <a href={reviewOf({ run: runId, kinds: [kind], rules: [rule] })}>{rule}</a>
              ) : (
                rule
              )}
            </Table.Td>
            {[appeared, gone, changed, lost, regained].map((value, index) => (
              <Table.Td key={columns[index]} ta="right" className={value === 0 ? (styles['zero'] ?? '') : ''}>
                {formatNumber(value)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Articles({ run }: { readonly run: ExtractionRun }): ReactNode {
  const [outcome, setOutcome] = useState<ExtractionArticle['outcome'] | null>(null);
  const shown = outcome ?? (run.failed > 0 && run.differing === 0 ? 'failed' : 'differing');
  const counts = { differing: run.differing, failed: run.failed, same: run.done - run.differing - run.failed };
  return <RunArticles runId={run.id} outcome={shown} counts={counts} onOutcome={setOutcome} />;
}
