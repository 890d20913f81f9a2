import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { inView, viewOf, type ReviewPlace } from './review-place.ts';
import styles from './review-view.module.css';

const texts: Readonly<Record<string, string>> = {
  open: 'Nothing is left to decide here: every find that you ask for was accepted, rejected or edited.',
  again:
    'No find waits for you. After facts were read anew by a newer version, finds that are probably what you had rejected or edited stand here.',
  lost: 'Every decision has its find. When a newer version of the program no longer finds what you decided about, the decision is kept and stands here.',
};

/** An empty list says why it is empty, and where there is more. */
export function NoFacts({
  place,
  onChange,
}: {
  readonly place: ReviewPlace;
  readonly onChange: (place: ReviewPlace) => void;
}): ReactNode {
  const view = viewOf(place.which);
  const isAll = view === 'all' && Object.keys(place.which).length === 0 && place.selected !== true;
  return (
    <div className={styles['nothing']}>
      <p>
        {isAll
          ? 'No facts yet. Import articles: the statements, figures, times and names in them are listed here for you to go through.'
          : (texts[view ?? ''] ?? 'No facts of this sort.')}
      </p>
      {!isAll && (
        <Button size="compact-sm" variant="light" onClick={() => onChange({ ...place, which: inView({}, 'all') })}>
          Show all facts
        </Button>
      )}
    </div>
  );
}
