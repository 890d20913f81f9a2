import type { ReactNode } from 'react';
import type { ComparedArticle } from '../../../contract/comparison.ts';
import { formatDay } from '../../ui/formats.ts';
import { goTo } from '../../ui/use-place.ts';
import styles from './column-head.module.css';

/** Head of a column: which article it is, and its place among the others. The first is the one the rows follow. */
export function ColumnHead({
  article: { id, title, outlet, published },
  ids,
  onOrder,
}: {
  readonly article: Omit<ComparedArticle, 'text'>;
  readonly ids: readonly number[];
  readonly onOrder: (ids: readonly number[]) => void;
}): ReactNode {
  const index = ids.indexOf(id);
  const name = outlet ?? title;
  const move = (by: 1 | -1): void => onOrder(swapped(ids, index, index + by));
  return (
    <div className={styles['head']}>
      <div className={styles['line']}>
        <b className={styles['outlet']}>{outlet ?? 'No outlet'}</b>
        <span className={styles['moves']}>
          <Move label={`Move ${name} left`} sign="←" disabled={index <= 0} onClick={() => move(-1)} />
          <Move label={`Move ${name} right`} sign="→" disabled={index >= ids.length - 1} onClick={() => move(1)} />
          <Move
            label={`Take ${name} out of the comparison`}
            sign="×"
            disabled={ids.length <= 2}
            onClick={() => onOrder(ids.filter((other) => other !== id))}
          />
        </span>
      </div>
      <button type="button" className={styles['title']} title={title} onClick={() => goTo({ at: 'article', id })}>
        <span className={styles['date']}>{published === null ? 'no date' : formatDay(published)}</span> {title}
      </button>
    </div>
  );
}

function Move({
  label,
  sign,
  disabled,
  onClick,
}: {
  readonly label: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <button type="button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {sign}
    </button>
  );
}

function swapped(ids: readonly number[], a: number, b: number): readonly number[] {
  return ids.map((id, index) => (index === a ? (ids[b] ?? id) : index === b ? (ids[a] ?? id) : id));
}
