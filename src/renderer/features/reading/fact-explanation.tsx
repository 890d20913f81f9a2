import type { ReactNode } from 'react';
import type { StoredFact } from '../../../contract/decision.ts';
import type { Reason } from '../../../contract/explanation.ts';
import { suggestionBelow } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatDecisionDay, formatMoment, formatConfidence } from '../../ui/formats.ts';
import { nameOf } from './fact-words.ts';
import styles from './fact-explanation.module.css';

/** Why a fact is there: what the extractor saw, how sure it is, and what a person decided and when. */
export function FactExplanation({ stored }: { readonly stored: StoredFact }): ReactNode {
  const { articleId, key, verdict } = stored;
  const asked = useArchiveQuery('extraction.explain', { articleId, key });
  const added = verdict === 'added';
  return (
    <section className={styles['explanation']} aria-label="Why this fact is here">
      <Decided stored={stored} />
      {asked.isPending && <p>Looking at the article again…</p>}
      {asked.error && <FailureMessage error={asked.error} retry={asked.refetch} />}
      {asked.data?.found === false && (
        <p>
          {added
            ? 'The program itself does not find it.'
            : 'The program does not find this any more: its rules have changed since.'}
        </p>
      )}
      {asked.data?.found === true && (
        <>
          <ul>
            {asked.data.reasons.map((reason) => (
              <Told key={`${reason.reason} ${reason.span?.start}`} reason={reason} />
            ))}
          </ul>
          <p className={styles['rule']}>
            {confidenceSentence(asked.data.confidence ?? 0)} Rule <code>{asked.data.rule}</code>, version{' '}
            {asked.data.extractor}.
          </p>
        </>
      )}
    </section>
  );
}

function Told({ reason: { reason, weight } }: { readonly reason: Reason }): ReactNode {
  return (
    <li>
      {reason}
      {weight !== null && <span className={styles['weight']}>{weightText(weight)}</span>}
    </li>
  );
}

function weightText(weight: number): string {
  return new Intl.NumberFormat(undefined, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }).format(weight);
}

/** What the number means: it is a rule's own estimate. */
function confidenceSentence(confidence: number): string {
  const meaning =
    confidence < suggestionBelow
      ? `less than ${formatConfidence(suggestionBelow)}, so it is only a suggestion`
      : 'its own estimate, not a measured share';
  return `${formatConfidence(confidence)} sure: ${meaning}.`;
}

const decidedWords = {
  accepted: 'You accepted this',
  rejected: 'You rejected this',
  edited: 'You edited this',
  added: 'You added this',
} as const;

function Decided({ stored: { verdict, decidedAt, original } }: { readonly stored: StoredFact }): ReactNode {
  if (verdict === null) return null;
  return (
    <p>
      {decidedWords[verdict]}
      {decidedAt !== null && (
        <>
          {' on '}
          <time dateTime={decidedAt} title={formatMoment(decidedAt)}>
            {formatDecisionDay(decidedAt)}
          </time>
        </>
      )}
      .{original !== null && ` The program had found: ${nameOf(original)}.`}
    </p>
  );
}
