/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a virtual list lie at absolute places, which those of a table cannot */
import { memo, type MouseEvent, type ReactNode } from 'react';
import type { ReviewRow } from '../../../contract/review.ts';
import { formatConfidence, formatDay, formatDecisionDay } from '../../ui/formats.ts';
import { FactIcon } from '../reading/fact-icon.tsx';
import { detailsOf, oneOfKind, verdictNames } from '../reading/fact-words.ts';
import { ExcerptText } from './excerpt-text.tsx';
import styles from './review-list.module.css';

export type RowEvents = {
  readonly onClick: (row: number) => void;
  readonly onToggle: (row: number, event: MouseEvent) => void;
  readonly onOpen: (row: number) => void;
};

type Props = {
  readonly row: number;
  readonly top: number;
  readonly found: ReviewRow | undefined;
  readonly current: boolean;
  readonly selected: boolean;
  readonly events: RowEvents;
};

/** A fact in its sentence, with what the program and a person make of it. */
export const ReviewListRow = memo(function ReviewListRow(props: Props): ReactNode {
  const { row, top, found, current, selected, events } = props;
  const common = { id: rowId(row), 'aria-rowindex': row + 1, style: { transform: `translateY(${top}px)` } };
  if (!found)
    return (
      <div {...common} role="row" tabIndex={-1} className={styles['row']} aria-busy="true">
        <span role="gridcell" aria-label="Loading" className={styles['waiting']} />
      </div>
    );
  const { stored, excerpt, outlet, published, articleTitle } = found;
  const details = detailsOf(stored.fact).filter(Boolean);
  return (
    // The keys work on the list, which points at its row by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      {...common}
      role="row"
      tabIndex={-1}
      className={styles['row']}
      aria-selected={selected}
      data-current={current}
      data-verdict={stored.verdict ?? 'undecided'}
      onClick={() => events.onClick(row)}
      onDoubleClick={() => events.onOpen(row)}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- as above */}
      <span
        role="gridcell"
        className={styles['select']}
        aria-label={selected ? 'Selected' : 'Not selected'}
        onClick={(event) => {
          event.stopPropagation();
          events.onToggle(row, event);
        }}
      >
        <span className={styles['box']} aria-hidden="true" />
      </span>
      <span role="gridcell" className={styles['main']}>
        <span className={styles['words']}>
          <FactIcon kind={stored.fact.kind} />
          <span className="said">{oneOfKind[stored.fact.kind]}: </span>
          <span className={styles['excerpt']}>
            <ExcerptText excerpt={excerpt} kind={stored.fact.kind} short />
          </span>
        </span>
        <span className={styles['about']}>
          {stored.fact.kind === 'statement' && (
            <strong>{stored.fact.speaker ?? stored.fact.source?.text ?? 'Not attributed'}</strong>
          )}
          {details.length > 0 && <span>{details.join(' · ')}</span>}
          <span className={styles['origin']}>
            {[outlet, published === null ? null : formatDay(published), articleTitle].filter(Boolean).join(' · ')}
          </span>
        </span>
      </span>
      <span role="gridcell" className={styles['verdict']}>
        <Verdict found={found} />
      </span>
      <span role="gridcell" className={styles['sure']} aria-label={`${formatConfidence(found.confidence)} sure`}>
        {formatConfidence(found.confidence)}
      </span>
    </div>
  );
});

function Verdict({ found: { stored } }: { readonly found: ReviewRow }): ReactNode {
  const { verdict, decidedAt, earlier, found } = stored;
  if (earlier !== null)
    return (
      <span className={styles['again']}>
        Probably {verdictNames[earlier.verdict].toLowerCase()} {formatDecisionDay(earlier.decidedAt)}
      </span>
    );
  if (verdict === null) return null;
  return (
    <>
      <span className={styles[`is-${verdict}`]}>{verdictNames[verdict]}</span>
      <span>{decidedAt !== null && formatDecisionDay(decidedAt)}</span>
      {!found && verdict !== 'added' && <span>no longer found</span>}
    </>
  );
}

export function rowId(row: number): string {
  return `review-row-${row}`;
}
