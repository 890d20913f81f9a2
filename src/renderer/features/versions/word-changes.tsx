import type { ReactNode } from 'react';
import type { WordChanges as Changes } from '../../../contract/version.ts';
import { formatCount } from '../../ui/formats.ts';
import styles from './versions.module.css';

/** The words that differ between two articles, each with a few words around it. */
export function WordChanges({
  differences: { changes, places },
  label,
}: {
  readonly differences: Changes;
  readonly label: string;
}): ReactNode {
  if (changes.length === 0) return null;
  const more = places - changes.length;
  return (
    <ul className={styles['changes']} aria-label={label}>
      {changes.map(({ before, after, lead, follow }, index) => (
        // Places of one comparison never change their order.
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <li key={index}>
          {lead !== '' && <span className={styles['around']}>… {lead} </span>}
          {before !== '' && <del>{before}</del>}
          {before !== '' && after !== '' && <span aria-hidden="true"> → </span>}
          {after !== '' && <ins>{after}</ins>}
          {follow !== '' && <span className={styles['around']}> {follow} …</span>}
        </li>
      ))}
      {more > 0 && <li className={styles['around']}>and {formatCount(more, 'more place')}: see the comparison</li>}
    </ul>
  );
}
