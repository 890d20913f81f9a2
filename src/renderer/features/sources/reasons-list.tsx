import type { ReactNode } from 'react';
import type { SourceScope } from '../../../contract/source.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatNumber } from '../../ui/formats.ts';
import { toAddress, type Place } from '../../ui/place.ts';
import { reasonTitles } from './source-words.ts';
import type { Part } from './sources-place.ts';
import styles from './sources-view.module.css';

/** Why sources are not named, as the articles say, with their own words. */
export function ReasonsList({
  scope,
  linkTo,
}: {
  readonly scope: SourceScope;
  readonly linkTo: (part: Part) => Place;
}): ReactNode {
  const reasons = useArchiveQuery('source.reasons', { scope }, { keepPrevious: true }).data;
  if (!reasons) return null;
  if (reasons.length === 0) return <p className={styles['quiet']}>No statement rests on an anonymous source.</p>;
  return (
    <ul className={styles['reasons']} aria-label="Reasons for anonymity">
      {reasons.map(({ reason, statements, different, phrases }) => (
        <li key={reason}>
          <a href={toAddress(linkTo({ reason }))} className={styles['reason']}>
            <span>{reasonTitles[reason]}</span>
            <strong>{formatNumber(statements)}</strong>
          </a>
          {phrases.length > 0 && (
            <p className={styles['phrases']}>
              {phrases.map(({ text, statements: count }) => (
                <q key={text}>
                  {text}
                  {count > 1 && <span> ×{formatNumber(count)}</span>}
                </q>
              ))}
              {different > phrases.length && <span>and {formatNumber(different - phrases.length)} more</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
