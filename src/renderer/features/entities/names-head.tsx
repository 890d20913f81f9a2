import type { ReactNode } from 'react';
import { entityKinds, type EntityKind } from '../../../contract/vocabulary.ts';
import { formatNumber } from '../../ui/formats.ts';
import { people, toAddress, type Place } from '../../ui/place.ts';
import { kindNames } from './entity-words.ts';
import styles from './names-head.module.css';

/** Heading of the lists of names, with the way from one to the others. */
export function NamesHead({
  here,
  text,
  counts,
}: {
  readonly here: EntityKind | 'abbreviations';
  /** What is looked for: kept from list to list. */
  readonly text: string;
  readonly counts: Readonly<Record<EntityKind, number>> | undefined;
}): ReactNode {
  const lists: readonly (readonly [EntityKind | 'abbreviations', string, Place])[] = [
    ...entityKinds.map((kind) => [kind, kindNames[kind], { ...people, kind, text }] as const),
    ['abbreviations', 'Abbreviations', { at: 'abbreviations', text, conflicts: false }],
  ];
  return (
    <nav className={styles['lists']} aria-label="Lists of names">
      {lists.map(([list, label, place]) => (
        <a
          key={list}
          className={styles['link']}
          href={toAddress(place)}
          {...(list === here ? { 'aria-current': 'page' as const } : {})}
        >
          {label}
          {counts && list !== 'abbreviations' && (
            <>
              {' '}
              <span className={styles['count']}>{formatNumber(counts[list])}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}
