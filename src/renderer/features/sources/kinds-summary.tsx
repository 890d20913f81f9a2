import type { ReactNode } from 'react';
import type { CountsByKind } from '../../../contract/source.ts';
import { formatNumber, formatShare } from '../../ui/formats.ts';
import { toAddress, type Place } from '../../ui/place.ts';
import { kindMeanings, kindTitles, shownKinds } from './source-words.ts';
import { totalOf, type Part } from './sources-place.ts';
import plot from './plot.module.css';
import styles from './sources-view.module.css';

/** How many statements rest on each kind of source, of all that are meant. */
export function KindsSummary({
  kinds,
  linkTo,
}: {
  readonly kinds: CountsByKind;
  readonly linkTo: (part: Part) => Place;
}): ReactNode {
  const total = totalOf(kinds);
  return (
    <ul className={styles['kinds']} aria-label="Kinds of source">
      {shownKinds.map((kind) => (
        <li key={kind} title={kindMeanings[kind]}>
          <a className={styles['kind']} href={toAddress(linkTo({ kind }))}>
            <span className={styles['kindName']}>
              <svg className={plot['swatch']} aria-hidden="true">
                <rect className={plot[kind]} width="100%" height="100%" />
              </svg>
              {kindTitles[kind]}
            </span>
            <strong>{formatNumber(kinds[kind])}</strong>
            <span className={styles['share']}>{formatShare(total === 0 ? 0 : kinds[kind] / total)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
