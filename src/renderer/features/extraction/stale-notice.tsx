import { Button, CloseButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { usePlace } from '../../ui/use-place.ts';
import { useCommand } from '../../ui/use-command.ts';
import { staleText } from './run-words.ts';
import { useExtractionRun } from './use-extraction-run.ts';
import styles from './stale-notice.module.css';

/** After an update: offers to read again what another version read. Closed, it stays closed while this window is open. */
export function StaleNotice({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const { at } = usePlace();
  const { state } = useExtractionRun();
  const command = useCommand();
  const [closed, setClosed] = useState(false);
  if (readOnly || closed || at === 'extraction' || !state || state.stale === 0 || state.run !== null) return null;
  return (
    <section className={styles['notice']} aria-label="Articles to read again">
      <span>{staleText(state.stale)}</span>
      <span className={styles['ways']}>
        <Button size="compact-sm" onClick={() => void command('extraction.begin', { which: 'stale' })}>
          Read again
        </Button>
        <CloseButton size="sm" aria-label="Not now" onClick={() => setClosed(true)} />
      </span>
    </section>
  );
}
