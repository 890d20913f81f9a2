import type { ReactNode } from 'react';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import type { ListedArticle } from './use-listed-article.ts';
import styles from './search-hit-bar.module.css';

/** Where the reader is among the hits of the search that led here. */
export function SearchHitBar({
  query,
  index,
  total,
  inNotes,
  listed,
  onMove,
  onClose,
}: {
  readonly query: string;
  readonly index: number;
  readonly total: number;
  /** Notes with hits, which are marked beside the text. */
  readonly inNotes: number;
  readonly listed: ListedArticle | null;
  readonly onMove: (by: 1 | -1) => void;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <search className={styles['bar']} aria-label="Hits in this article">
      <span className={styles['query']}>{query}</span>
      <output className={styles['place']}>{placeWords(index, total, inNotes, listed)}</output>
      <button type="button" aria-label="Previous hit" title="Previous hit (Shift+F3)" onClick={() => onMove(-1)}>
        ↑
      </button>
      <button type="button" aria-label="Next hit" title="Next hit (F3)" onClick={() => onMove(1)}>
        ↓
      </button>
      <button type="button" aria-label="Stop marking hits" title="Stop marking hits" onClick={onClose}>
        ×
      </button>
    </search>
  );
}

/** "hit 3 of 7 in this article, article 12 of 210". */
function placeWords(index: number, total: number, inNotes: number, listed: ListedArticle | null): string {
  const noted = inNotes === 0 ? '' : `in ${formatCount(inNotes, 'note')}`;
  const hit = total === 0 ? noted || 'not in the text' : `${formatNumber(index + 1)} of ${formatNumber(total)}`;
  if (listed === null) return total === 0 || noted === '' ? hit : `${hit}, and ${noted}`;
  const inArticle = total === 0 ? hit : `hit ${hit} in this article${noted === '' ? '' : `, and ${noted}`}`;
  return `${inArticle}, article ${formatNumber(listed.row + 1)} of ${formatNumber(listed.total)}`;
}
