import type { ReactNode } from 'react';
import type { Reason } from '../../../contract/search.ts';
import { reasonsText } from './expansion-text.ts';
import styles from './hit-reasons.module.css';

const shown = 2;

/** Why an article was found, where its words do not stand there as typed. */
export function HitReasons({ why }: { readonly why: readonly Reason[] }): ReactNode {
  if (why.length === 0) return null;
  return (
    <span className={styles['why']} title={reasonsText(why)}>
      {reasonsText(why.slice(0, shown))}
      {why.length > shown ? ` +${why.length - shown}` : ''}
    </span>
  );
}
