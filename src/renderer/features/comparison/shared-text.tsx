import type { ReactNode } from 'react';
import type { SideBySide } from '../../../contract/comparison.ts';
import { formatCount } from '../../ui/formats.ts';
import { nearCopyFrom } from './side-by-side-rows.ts';
import styles from './shared-text.module.css';

const percent = new Intl.NumberFormat(undefined, { style: 'percent' });

/** How much literal text the articles share, pair by pair, most first. */
export function SharedText({
  pairs,
  names,
}: {
  readonly pairs: SideBySide['pairs'];
  readonly names: ReadonlyMap<number, string>;
}): ReactNode {
  const sorted = pairs.toSorted((a, b) => b.share - a.share);
  const [most, ...others] = sorted.map(({ left, right, sharedWords, share }) => (
    <li key={`${left}-${right}`}>
      {share >= nearCopyFrom && <strong className={styles['copy']}>Near copies</strong>}
      {names.get(left)} and {names.get(right)} share {percent.format(share)} of their text word for word (
      {formatCount(sharedWords, 'word')}).
    </li>
  ));
  return (
    <div className={styles['shared']}>
      <ul>{most}</ul>
      {others.length > 0 && (
        <details>
          <summary>{formatCount(others.length, 'other pair')}</summary>
          <ul>{others}</ul>
        </details>
      )}
    </div>
  );
}
