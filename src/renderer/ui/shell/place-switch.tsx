import type { ReactNode } from 'react';
import { concordance, facts, library, people, review, sources, toAddress, type Place } from '../place.ts';
import styles from './header.module.css';

const places: readonly { readonly label: string; readonly place: Place; readonly holds: readonly Place['at'][] }[] = [
  { label: 'Library', place: library, holds: ['library', 'article', 'comparison', 'removed', 'batch'] },
  { label: 'Facts', place: facts, holds: ['facts'] },
  { label: 'Names', place: people, holds: ['entities', 'entity', 'abbreviations'] },
  { label: 'Sources', place: sources, holds: ['sources'] },
  { label: 'Concordance', place: concordance, holds: ['concordance'] },
  { label: 'Review', place: review, holds: ['review'] },
  { label: 'Tags', place: { at: 'tags' }, holds: ['tags', 'notes'] },
  { label: 'Imports', place: { at: 'imports' }, holds: ['imports'] },
];

/** The rooms of the house. */
export function PlaceSwitch({ place: here }: { readonly place: Place }): ReactNode {
  return (
    <nav className={styles['places']} aria-label="Places">
      {places.map(({ label, place, holds }) => (
        <a
          key={label}
          className={styles['place']}
          href={toAddress(place)}
          {...(holds.includes(here.at)
            ? { 'aria-current': here.at === place.at ? ('page' as const) : ('true' as const) }
            : {})}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
