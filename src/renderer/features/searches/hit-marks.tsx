import type { ReactNode } from 'react';
import type { HitMark } from '../../../contract/search.ts';
import { decisionNames } from './saved-place.ts';
import styles from './searches.module.css';

/** What is kept about an article for the open saved search, before its title. */
export function HitMarks({ mark: { isRead, isNew, decision } }: { readonly mark: HitMark }): ReactNode {
  return (
    <>
      <span className={styles['dot']} data-unread={!isRead}>
        <span className="said">{isRead ? 'Read: ' : 'Unread: '}</span>
      </span>
      {isNew && <span className={styles['fresh']}>New</span>}
      {decision !== null && (
        <span className={styles['decision']} data-decision={decision}>
          {decisionNames[decision]}
        </span>
      )}
    </>
  );
}
