import type { ReactNode } from 'react';
import type { TagColour } from '../../../contract/vocabulary.ts';
import styles from './tag-chip.module.css';

type Shown = { readonly name: string; readonly colour: TagColour };

/**
 * A tag as it is shown everywhere. Plain elements, so that lists of thousands may use it; the colour is never the only
 * sign, since the name stands beside it.
 *
 * @param broken what was tagged is no longer there: shown struck through and said so
 */
export function TagChip({
  tag,
  broken = false,
  onRemove,
}: {
  readonly tag: Shown;
  readonly broken?: boolean;
  readonly onRemove?: () => void;
}): ReactNode {
  return (
    <span className={`${styles['chip']} ${styles[tag.colour]} ${broken ? styles['broken'] : ''}`} title={tag.name}>
      <span className={styles['dot']} />
      <span className={styles['name']}>{tag.name}</span>
      {broken && <span>(text changed)</span>}
      {onRemove && (
        <button type="button" className={styles['remove']} aria-label={`Remove tag ${tag.name}`} onClick={onRemove}>
          ×
        </button>
      )}
    </span>
  );
}

/** The colour of a tag alone, beside a name that is shown by somebody else. */
export function TagDot({ colour }: { readonly colour: TagColour }): ReactNode {
  return <span className={`${styles['dot']} ${styles[colour]}`} aria-hidden="true" />;
}
