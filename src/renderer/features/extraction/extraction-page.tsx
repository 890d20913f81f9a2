import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import type { ExtractionRun } from '../../../contract/extraction.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatMoment } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { RunReport } from './run-report.tsx';
import { changesText, choiceText, staleText, stateText } from './run-words.ts';
import { useExtractionRun } from './use-extraction-run.ts';
import styles from './extraction-page.module.css';

/** Finding the facts of all articles again: what is to be read, how far it is, and what each run changed. */
export function ExtractionPage({
  info,
  runId,
}: {
  readonly info: ArchiveInfo;
  readonly runId: number | undefined;
}): ReactNode {
  const runs = useArchiveQuery('extraction.runs', {});
  const { state, progress } = useExtractionRun();
  const command = useCommand();
  const begin = async (which: 'all' | 'stale'): Promise<void> => {
    const reply = await command('extraction.begin', { which });
    if (reply.ok) goTo({ at: 'extraction', runId: reply.value.runId }, 'replace');
  };
  const busy = info.readOnly || !state || state.run !== null || info.articles === 0;
  useActions([
    {
      id: 'extraction.stale',
      label: 'Read again what another version read',
      section: 'Facts',
      disabled: busy || state.stale === 0,
      run: () => void begin('stale'),
    },
    {
      id: 'extraction.all',
      label: 'Read all articles again',
      section: 'Facts',
      disabled: busy,
      run: () => void begin('all'),
    },
  ]);
  if (runs.error) return <FailureMessage error={runs.error} retry={runs.refetch} />;
  if (!runs.data || !state) return null;
  const shown = runs.data.find(({ id }) => id === runId) ?? runs.data[0];
  return (
    <div className={styles['page']}>
      <nav className={styles['runs']} aria-label="Runs">
        <Title order={1} className={styles['heading'] ?? ''}>
          Facts found again
        </Title>
        <div className={styles['offer']}>
          {state.stale > 0 && <Text size="sm">{staleText(state.stale)}</Text>}
          {state.stale === 0 && (
            <Text size="sm">
              {info.articles === 0
                ? 'There are no articles yet.'
                : `All articles were read by this version (extractor ${state.extractor}).`}
            </Text>
          )}
          {state.failed > 0 && (
            <Text size="sm">
              {formatCount(state.failed, 'article')} could not be read to the end by this version; what was found before
              stands.
            </Text>
          )}
          <div className={styles['ways']}>
            {state.stale > 0 && (
              <Button size="xs" disabled={busy} onClick={() => void begin('stale')}>
                Read them again
              </Button>
            )}
            <Button size="xs" variant="default" disabled={busy} onClick={() => void begin('all')}>
              Read all again
            </Button>
          </div>
        </div>
        <ul>
          {runs.data.map((run) => (
            <RunItem key={run.id} run={run} current={run.id === shown?.id} />
          ))}
        </ul>
      </nav>
      {shown ? (
        <RunReport key={shown.id} runId={shown.id} progress={state.run?.id === shown.id ? progress : null} />
      ) : (
        <section className={styles['none']}>
          <Text>
            When a newer Cuttings finds facts better, it can read the articles of this archive again. It works in the
            background, can be paused, and keeps a report of what is new, gone and changed. What you accepted, rejected,
            edited or added stays as you decided.
          </Text>
        </section>
      )}
    </div>
  );
}

function RunItem({ run, current }: { readonly run: ExtractionRun; readonly current: boolean }): ReactNode {
  return (
    <li>
      <a
        className={styles['run']}
        href={toAddress({ at: 'extraction', runId: run.id })}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        <span className={styles['label']}>{choiceText[run.choice]}</span>
        <span className={styles['when']}>
          {formatMoment(run.startedAt)}
          {run.state === 'done' ? '' : ` · ${stateText[run.state]}`}
        </span>
        <span className={styles['when']}>{changesText(run)}</span>
      </a>
    </li>
  );
}
