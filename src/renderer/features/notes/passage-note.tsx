import { IconNote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Marked } from '../../ui/marked.tsx';
import { goTo } from '../../ui/use-place.ts';
import type { ShownNote } from './use-article-notes.ts';
import styles from './notes.module.css';

/** The beginning of a note beside the paragraph of its passage; leads to the passage, and to the whole note. */
export function PassageNote({ note: { target, text, broken, marked } }: { readonly note: ShownNote }): ReactNode {
  const { articleId, span } = target;
  if (span === null) return null;
  return (
    <button
      type="button"
      className={styles['beside']}
      data-broken={broken}
      aria-label={`Note: ${text}`}
      title={broken ? `${text}\n\nThe text “${span.text}” no longer stands here.` : text}
      onClick={() => goTo({ at: 'article', id: articleId, start: span.start, end: span.end }, 'replace')}
    >
      <IconNote size={14} stroke={1.6} aria-hidden="true" />
      <span>{marked === null ? text : <Marked text={marked} />}</span>
    </button>
  );
}
