import type { ReactNode } from 'react';
import type { Expansion } from '../../../contract/search.ts';
import { expansionText } from './expansion-text.ts';
import styles from './expansions-note.module.css';

/** Which words are searched for that were not typed. */
export function ExpansionsNote({ expansions }: { readonly expansions: readonly Expansion[] }): ReactNode {
  if (expansions.length === 0) return null;
  return (
    <output
      className={styles['note']}
      aria-label="Also searched for"
      title={expansions.map((each) => `${each.typed}: ${expansionText(each)}`).join('\n')}
    >
      {expansions.map((expansion) => (
        <span key={`${expansion.manner} ${expansion.typed}`}>
          <b>{expansion.typed}</b> {expansionText(expansion)}
        </span>
      ))}
    </output>
  );
}
