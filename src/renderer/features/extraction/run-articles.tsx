import { Button, SegmentedControl, Table } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ExtractionArticle } from '../../../contract/extraction.ts';
import { extractionOutcomes } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatDay, formatNumber } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { changesText, outcomeText } from './run-words.ts';
import styles from './run-report.module.css';

type Outcome = ExtractionArticle['outcome'];

/** Rows that are shown at once, and added when asked for. */
const rows = 100;

/** The articles of a run by what came of them, each with a way into its text and into the review of what changed in it. */
export function RunArticles({
  runId,
  outcome,
  counts,
  onOutcome,
}: {
  readonly runId: number;
  readonly outcome: Outcome;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly onOutcome: (outcome: Outcome) => void;
}): ReactNode {
  const order = extractionOutcomes.toSorted((one, other) => places[one] - places[other]);
  return (
    <section aria-label="Articles of this run">
      <SegmentedControl
        size="xs"
        mb="xs"
        aria-label="Which articles"
        value={outcome}
        onChange={(value) => onOutcome(value as Outcome)}
        data={order.map((value) => ({ value, label: `${outcomeText[value]} ${formatNumber(counts[value])}` }))}
      />
      {counts[outcome] === 0 ? <p>None.</p> : <Rows key={outcome} runId={runId} outcome={outcome} />}
    </section>
  );
}

const places: Readonly<Record<Outcome, number>> = { differing: 0, failed: 1, same: 2 };

function Rows({ runId, outcome }: { readonly runId: number; readonly outcome: Outcome }): ReactNode {
  const [afters, setAfters] = useState<readonly number[]>([0]);
  return (
    <Table aria-label={outcomeText[outcome]} fz="sm" verticalSpacing="0.3rem" className={styles['articles'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="40%">Article</Table.Th>
          <Table.Th>Outlet</Table.Th>
          <Table.Th>Date</Table.Th>
          <Table.Th>Version before</Table.Th>
          <Table.Th>Finds</Table.Th>
          <Table.Th ta="right">Decisions lost</Table.Th>
          <Table.Th ta="right">Found again</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {afters.map((after, index) => (
        <Stretch
          key={after}
          runId={runId}
          outcome={outcome}
          after={after}
          onMore={index === afters.length - 1 ? (last) => setAfters([...afters, last]) : null}
        />
      ))}
    </Table>
  );
}

function Stretch({
  runId,
  outcome,
  after,
  onMore,
}: {
  readonly runId: number;
  readonly outcome: Outcome;
  readonly after: number;
  readonly onMore: ((last: number) => void) | null;
}): ReactNode {
  const articles = useArchiveQuery(
    'extraction.articles',
    { runId, outcome, after, limit: rows },
    { keepPrevious: true },
  ).data;
  const last = articles?.at(-1);
  return (
    <Table.Tbody>
      {articles?.map(({ articleId, title, outlet, published, before, lost, regained, ...changes }) => (
        <Table.Tr key={articleId}>
          <Table.Td className={styles['title'] ?? ''}>
            <a href={toAddress({ at: 'article', id: articleId })}>{title}</a>
          </Table.Td>
          <Table.Td>{outlet}</Table.Td>
          <Table.Td>{published === null ? '' : formatDay(published)}</Table.Td>
          <Table.Td>{before}</Table.Td>
          <Table.Td>
            {outcome === 'differing' ? (
              <a href={toAddress({ at: 'review', which: { run: runId, articleIds: [articleId] }, order: 'reading' })}>
                {changesText(changes)}
                <span className="said"> in {title}: review</span>
              </a>
            ) : (
              changesText(changes)
            )}
          </Table.Td>
          <Table.Td ta="right">{formatNumber(lost)}</Table.Td>
          <Table.Td ta="right">{formatNumber(regained)}</Table.Td>
        </Table.Tr>
      ))}
      {onMore !== null && articles?.length === rows && last !== undefined && (
        <Table.Tr>
          <Table.Td colSpan={7}>
            <Button size="compact-sm" variant="default" onClick={() => onMore(last.articleId)}>
              Show more
            </Button>
          </Table.Td>
        </Table.Tr>
      )}
    </Table.Tbody>
  );
}
