import { Anchor, Button, CloseButton, Progress } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { toAddress } from '../../ui/place.ts';
import { usePlace } from '../../ui/use-place.ts';
import { formatCount } from '../../ui/formats.ts';
import { finishedText, percentDone, progressText, type FinishedImport, type RunningImport } from './import-progress.ts';
import { useImports } from './imports-context.tsx';
import styles from './import-bar.module.css';

/** How far imports are, at the foot of every screen; afterwards what came of the last one, until it is closed. */
export function ImportBar(): ReactNode {
  const { running, finished, handingOver, dismissFinished } = useImports();
  useEndOfMessage(finished, dismissFinished);
  if (running.length === 0 && !finished && handingOver === 0) return null;
  return (
    <section className={styles['bar']} aria-label="Imports at work">
      {handingOver > 0 && (
        <div className={styles['line']}>
          <output>Receiving {formatCount(handingOver, 'file')}…</output>
          <Progress className={styles['progress'] ?? ''} value={100} animated aria-label="Receiving files" />
        </div>
      )}
      {running.map((progress) => (
        <Running key={progress.importId} progress={progress} />
      ))}
      {finished && (
        <div className={styles['line']}>
          <output>{finishedText(finished)}</output>
          <Anchor size="sm" href={toAddress({ at: 'imports', importId: finished.importId })}>
            Show the ledger
          </Anchor>
          <span className={styles['space']} />
          <CloseButton size="sm" aria-label="Close this message" onClick={dismissFinished} />
        </div>
      )}
    </section>
  );
}

/** A good end is told for ten seconds, or until another screen is opened; one that needs attention until it is closed. */
function useEndOfMessage(finished: FinishedImport | null, dismiss: () => void): void {
  const { at } = usePlace();
  const told = useRef({ finished, at });
  useEffect(() => {
    if (told.current.finished !== finished) told.current = { finished, at };
    if (finished?.state !== 'done') return undefined;
    const timer = setTimeout(dismiss, told.current.at === at ? 10_000 : 0);
    return () => clearTimeout(timer);
  }, [finished, at, dismiss]);
}

function Running({ progress }: { readonly progress: RunningImport }): ReactNode {
  const { cancel } = useImports();
  const percent = percentDone(progress);
  return (
    <div className={styles['line']}>
      <Progress
        className={styles['progress'] ?? ''}
        value={percent ?? 100}
        animated={percent === null}
        transitionDuration={0}
        aria-label="Import"
      />
      <span className={styles['numbers']}>{progressText(progress)}</span>
      <span className={styles['current']} title={progress.current ?? ''}>
        {progress.current}
      </span>
      {/* Said at every tenth only: a screen reader that reads each number helps nobody. */}
      <output className="said">
        {percent === null ? 'Importing' : `Importing: ${Math.floor(percent / 10) * 10} percent`}
      </output>
      <Anchor size="sm" href={toAddress({ at: 'imports', importId: progress.importId })}>
        Ledger
      </Anchor>
      <Button size="compact-sm" variant="default" onClick={() => void cancel(progress.importId)}>
        Cancel
      </Button>
    </div>
  );
}
