import { Anchor, CloseButton, Progress } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { CuttingsEvent } from '../../../contract/event.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { toAddress } from '../../ui/place.ts';
import { usePlace } from '../../ui/use-place.ts';
import { outcomeOfRun, progressText, stateText } from './run-words.ts';
import { RunControls } from './run-controls.tsx';
import { useExtractionRun } from './use-extraction-run.ts';
import styles from './extraction-bar.module.css';

type Finished = Extract<CuttingsEvent, { type: 'extraction-finished' }>;

/** How far reading again is, at the foot of every screen but its own; afterwards what came of it, until it is closed. */
export function ExtractionBar(): ReactNode {
  const host = useHost();
  const { at } = usePlace();
  const { state, progress } = useExtractionRun();
  const [finished, setFinished] = useState<Finished | null>(null);
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.type === 'extraction-finished') setFinished(event);
        else if (event.type === 'extraction-progress') setFinished(null);
      }),
    [host],
  );
  const run = state?.run ?? null;
  if (at === 'extraction') return null;
  if (run !== null && progress !== null)
    return (
      <section className={styles['bar']} aria-label="Facts being found again">
        <Progress
          className={styles['progress'] ?? ''}
          value={progress.total === 0 ? 100 : (progress.done / progress.total) * 100}
          transitionDuration={0}
          aria-label="Finding facts again"
        />
        <span className={styles['numbers']}>
          Finding facts again{run.state === 'running' ? '' : `, ${stateText[run.state]}`}: {progressText(progress)}
        </span>
        <span className={styles['space']} />
        <Anchor size="sm" href={toAddress({ at: 'extraction', runId: run.id })}>
          Report
        </Anchor>
        <RunControls state={run.state} />
      </section>
    );
  if (finished?.state !== 'done') return null;
  return (
    <section className={styles['bar']} aria-label="Facts being found again">
      <FinishedRun runId={finished.runId} />
      <Anchor size="sm" href={toAddress({ at: 'extraction', runId: finished.runId })}>
        What changed
      </Anchor>
      <span className={styles['space']} />
      <CloseButton size="sm" aria-label="Close this message" onClick={() => setFinished(null)} />
    </section>
  );
}

function FinishedRun({ runId }: { readonly runId: number }): ReactNode {
  const { data } = useArchiveQuery('extraction.report', { runId });
  return <output>{data && `Facts found again. ${outcomeOfRun(data.run)}`}</output>;
}
