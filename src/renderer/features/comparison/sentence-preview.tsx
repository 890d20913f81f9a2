import { useEffect, useState, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { sentenceAround } from '../reading/fact-draft.ts';
import type { PreviewedCell } from './fact-grid-row.tsx';
import styles from './sentence-preview.module.css';

/** Beyond this width the card would leave the window. */
const width = 420;
const delay = 250;

/** The sentence of a cell, shown beside it after a moment. */
export function SentencePreview({ cell }: { readonly cell: PreviewedCell }): ReactNode {
  const [due, setDue] = useState<PreviewedCell | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDue(cell), delay);
    return () => clearTimeout(timer);
  }, [cell]);
  const article = useArchiveQuery('article.get', { id: cell.articleId }, { enabled: due === cell }).data;
  if (due !== cell || !article) return null;
  const { text } = article;
  const sentence = sentenceAround(cell, article);
  const { box } = cell;
  const below = box.bottom < window.innerHeight * 0.6;
  return (
    <div
      className={styles['card']}
      role="tooltip"
      style={{
        width,
        left: Math.max(8, Math.min(box.left, window.innerWidth - width - 16)),
        ...(below ? { top: box.bottom + 6 } : { bottom: window.innerHeight - box.top + 6 }),
      }}
    >
      {text.slice(sentence.start, cell.start)}
      <mark>{text.slice(cell.start, cell.end)}</mark>
      {text.slice(cell.end, Math.max(cell.end, sentence.end))}
    </div>
  );
}
