import type { ReactNode } from 'react';
import type { ReviewRow } from '../../../contract/review.ts';
import { formatDay, formatDecisionDay } from '../../ui/formats.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { toAddress } from '../../ui/place.ts';
import { FactExplanation } from '../reading/fact-explanation.tsx';
import { FactIcon } from '../reading/fact-icon.tsx';
import { detailsOf, nameOf, oneOfKind, sourceKindNames, verdictNames } from '../reading/fact-words.ts';
import { ExcerptText } from './excerpt-text.tsx';
import styles from './review-detail.module.css';

export type DetailEvents = {
  readonly decide: (verdict: 'accepted' | 'rejected' | 'none') => void;
  readonly edit: () => void;
  readonly retype: () => void;
  readonly open: () => void;
  readonly explain: () => void;
};

/** The fact under the cursor, whole: its sentence, what is known of it, what was decided, and what can be done. */
export function ReviewDetail({
  row,
  explaining,
  readOnly,
  events,
}: {
  readonly row: ReviewRow;
  readonly explaining: boolean;
  readonly readOnly: boolean;
  readonly events: DetailEvents;
}): ReactNode {
  const { stored, excerpt, articleTitle, outlet, published } = row;
  const { fact, verdict, earlier, articleId, key } = stored;
  return (
    <section className={styles['detail']} aria-label="This fact">
      <h2 className={styles['title']}>
        <FactIcon kind={fact.kind} /> {oneOfKind[fact.kind]}
      </h2>
      <p className={styles['excerpt']}>
        <ExcerptText excerpt={excerpt} kind={fact.kind} />
      </p>
      <p className={styles['known']}>
        {fact.kind === 'statement' && (
          <>
            <strong>{fact.speaker ?? fact.source?.text ?? 'Not attributed'}</strong> ({sourceKindNames[fact.sourceKind]}
            ) ·{' '}
          </>
        )}
        {detailsOf(fact).filter(Boolean).join(' · ')}
      </p>
      <p className={styles['origin']}>
        <a href={toAddress({ at: 'article', id: articleId, fact: key })}>{articleTitle}</a>
        {[outlet, published === null ? null : formatDay(published)].filter(Boolean).map((part) => ` · ${part}`)}
      </p>
      {earlier !== null && (
        <p className={styles['earlier']}>
          Probably the same as what you {verdictNames[earlier.verdict].toLowerCase()} on{' '}
          {formatDecisionDay(earlier.decidedAt)}: <q>{nameOf(earlier.fact)}</q>. It does not count until you decide.
        </p>
      )}
      <div className={styles['buttons']}>
        <Act
          keys="a"
          disabled={readOnly || (verdict !== null && verdict !== 'rejected')}
          onClick={() => events.decide('accepted')}
        >
          Accept
        </Act>
        <Act keys="r" disabled={readOnly || verdict === 'rejected'} onClick={() => events.decide('rejected')}>
          Reject
        </Act>
        <Act keys="e" disabled={readOnly} onClick={events.edit}>
          Edit
        </Act>
        <Act keys="y" disabled={readOnly} onClick={events.retype}>
          Retype
        </Act>
        <Act keys="u" disabled={readOnly || verdict === null} onClick={() => events.decide('none')}>
          Take back
        </Act>
        <Act keys="o" onClick={events.open}>
          Open
        </Act>
        <Act keys="w" expanded={explaining} onClick={events.explain}>
          Why?
        </Act>
      </div>
      {explaining && <FactExplanation stored={stored} />}
    </section>
  );
}

function Act({
  keys,
  expanded,
  disabled = false,
  onClick,
  children,
}: {
  readonly keys: string;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles['button']}
      disabled={disabled}
      aria-keyshortcuts={keys}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      onClick={onClick}
    >
      {children} <KeyHint keys={keys} />
    </button>
  );
}
