import type { ReactNode } from 'react';
import type { StoredFact } from '../../../contract/decision.ts';
import { formatCount, formatMoment } from '../../ui/formats.ts';
import { nameOf, oneOfKind, verdictNames } from './fact-words.ts';
import styles from './broken-decisions.module.css';

/** Decisions whose fact is no longer found: kept, shown apart, and never moved to something similar. */
export function BrokenDecisions({
  facts,
  onTakeBack,
}: {
  readonly facts: readonly StoredFact[];
  readonly onTakeBack: (stored: StoredFact) => void;
}): ReactNode {
  if (facts.length === 0) return null;
  return (
    <details className={styles['broken']}>
      <summary>{formatCount(facts.length, 'decision')} about facts that are no longer found</summary>
      <p>
        The text or the way facts are read has changed since. The decisions are kept as they were; nothing else was put
        in their place.
      </p>
      <ul>
        {facts.map((stored) => (
          <li key={stored.key}>
            <span>
              {oneOfKind[stored.fact.kind]}: {nameOf(stored.fact)}
            </span>
            <span className={styles['when']}>
              {stored.verdict && verdictNames[stored.verdict]}
              {stored.decidedAt !== null && ` ${formatMoment(stored.decidedAt)}`}
            </span>
            <button type="button" onClick={() => onTakeBack(stored)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
