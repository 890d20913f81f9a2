import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../../ui/formats.ts';
import type { Reviewing } from './use-reviewing.ts';
import styles from './review-view.module.css';

/** What can be done with the selected facts, while there are any. */
export function SelectedFacts({ reviewing }: { readonly reviewing: Reviewing }): ReactNode {
  const { selected, canDecide, decide, show, clear } = reviewing;
  if (selected === 0) return null;
  const common = { size: 'compact-sm', variant: 'default', disabled: !canDecide } as const;
  return (
    <section className={styles['bar']} aria-label="Selected facts">
      <strong>{formatNumber(selected)} selected</strong>
      <Button {...common} variant="filled" onClick={() => decide('accepted')}>
        Accept
      </Button>
      <Button {...common} onClick={() => decide('rejected')}>
        Reject
      </Button>
      <Button {...common} onClick={() => show('retype')}>
        Retype
      </Button>
      <Button {...common} onClick={() => decide('none')}>
        Take back
      </Button>
      <CloseButton size="sm" aria-label="Clear the selection" onClick={clear} />
    </section>
  );
}
