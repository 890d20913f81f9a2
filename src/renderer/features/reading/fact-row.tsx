import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { StoredFact } from '../../../contract/decision.ts';
import type { Tag } from '../../../contract/tag.ts';
import { formatDecisionDay, formatMoment } from '../../ui/formats.ts';
import { TagChip } from '../tagging/tag-chip.tsx';
import { FactActions, type FactHandlers } from './fact-actions.tsx';
import { isSuggestion } from './fact-filters.ts';
import { FactIcon } from './fact-icon.tsx';
import { detailsOf, nameOf, oneOfKind, sourceKindNames, verdictNames } from './fact-words.ts';
import styles from './fact-row.module.css';

/** A fact in the list beside the text. What can be done with it is shown while it is selected. */
export const FactRow = memo(function FactRow({
  stored,
  selected,
  focused,
  explained,
  hovered,
  tags,
  handlers,
}: {
  readonly stored: StoredFact;
  readonly selected: boolean;
  /** Selected by the keyboard: takes the focus. */
  readonly focused: boolean;
  /** Selected, and why it is there is shown. */
  readonly explained: boolean;
  readonly hovered: boolean;
  readonly tags: readonly Tag[];
  readonly handlers: FactHandlers;
}): ReactNode {
  const { fact, key, verdict } = stored;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus({ preventScroll: true });
  }, [focused]);
  const looks = [
    styles['row'],
    selected && styles['selected'],
    hovered && styles['hovered'],
    isSuggestion(stored) && styles['suggestion'],
    verdict === 'rejected' && styles['rejected'],
  ];
  return (
    <div
      className={looks.filter(Boolean).join(' ')}
      onPointerEnter={() => handlers.hover(key)}
      onPointerLeave={() => handlers.hover(null)}
    >
      <button
        ref={button}
        type="button"
        className={styles['main']}
        aria-pressed={selected}
        onClick={() => handlers.select(key)}
      >
        <FactIcon kind={fact.kind} />
        <span className={styles['words']}>
          <span className={styles['kind']}>{oneOfKind[fact.kind]}: </span>
          <Words stored={stored} />
          <Verdict stored={stored} />
        </span>
      </button>
      {tags.length > 0 && (
        <div className={styles['tags']}>
          {tags.map((tag) => (
            <TagChip key={tag.id} tag={tag} />
          ))}
        </div>
      )}
      {selected && <FactActions stored={stored} explained={explained} handlers={handlers} />}
    </div>
  );
});

function Words({ stored: { fact } }: { readonly stored: StoredFact }): ReactNode {
  const details = detailsOf(fact).filter(Boolean).join(' · ');
  if (fact.kind !== 'statement')
    return (
      <>
        <span className={styles['name']}>{nameOf(fact)}</span> <span className={styles['details']}>{details}</span>
      </>
    );
  const name = nameOf(fact);
  return (
    <>
      <span className={styles['content']}>{fact.mode === 'direct' && !/^[“"«„]/u.test(name) ? `“${name}”` : name}</span>
      <span className={styles['speaker']}>
        {' — '}
        <b>{fact.speaker ?? fact.source?.text ?? 'Not attributed'}</b>
        {fact.sourceKind !== 'named' && ` (${sourceKindNames[fact.sourceKind]})`}
      </span>{' '}
      <span className={styles['details']}>{details}</span>
    </>
  );
}

function Verdict({ stored }: { readonly stored: StoredFact }): ReactNode {
  const { earlier } = stored;
  if (earlier !== null)
    return (
      <span className={styles['unsure']} title={formatMoment(earlier.decidedAt)}>
        Probably what you {verdictNames[earlier.verdict].toLowerCase()} on {formatDecisionDay(earlier.decidedAt)}
      </span>
    );
  if (stored.verdict === null)
    return isSuggestion(stored) ? <span className={styles['unsure']}>Suggestion</span> : null;
  return (
    <span
      className={`${styles['verdict']} ${styles[`is-${stored.verdict}`]}`}
      {...(stored.decidedAt === null ? {} : { title: formatMoment(stored.decidedAt) })}
    >
      {verdictNames[stored.verdict]}
      {stored.decidedAt !== null && ` ${formatDecisionDay(stored.decidedAt)}`}
    </span>
  );
}
