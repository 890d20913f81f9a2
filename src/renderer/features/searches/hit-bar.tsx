import { useEffect, useRef, type ReactNode } from 'react';
import { hitDecisions } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatNumber } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { ReadBar } from './read-bar.tsx';
import { decisionNames, placeOf } from './saved-place.ts';
import { useHitActions } from './use-hit-actions.ts';
import styles from './searches.module.css';

/** Over an article that was opened from a saved search: how much of it is read, and what is decided about this one. */
export function HitBar({ search, articleId }: { readonly search: number; readonly articleId: number }): ReactNode {
  const host = useHost();
  const hit = useArchiveQuery('savedSearch.hit', { id: search, articleId }, { keepPrevious: true });
  const mark = hit.data?.mark;
  const opened = useRef<number | null>(null);
  const isUnread = mark?.isRead === false;
  useEffect(() => {
    // Once for each opening, so that what a person marks as not read stays so. Beside the list of changes: reading is no step to take back.
    if (!isUnread || opened.current === articleId || hit.isPlaceholderData) return;
    opened.current = articleId;
    void host.call('savedSearch.mark', { id: search, articleIds: [articleId], read: true });
  }, [host, search, articleId, isUnread, hit.isPlaceholderData]);
  const { decide, toggleRead, goToNextUnread } = useHitActions({ search, articleId, mark, after: articleId });
  if (!hit.data) return null;
  const { saved } = hit.data;
  return (
    <section className={styles['folder']} aria-label={`Saved search ${saved.name}`}>
      <a className={styles['name']} href={toAddress(placeOf(saved))}>
        {saved.name}
      </a>
      <span className={styles['progress']} aria-live="polite">
        {formatNumber(saved.read)} of {formatNumber(saved.total)} read
        <ReadBar read={saved.read} total={saved.total} />
      </span>
      <fieldset className={styles['marks']} aria-label="For this search">
        <button
          type="button"
          className={styles['mark']}
          aria-pressed={mark?.isRead === true}
          title="Opened from here it counts as read; M takes that back"
          onClick={toggleRead}
        >
          Read
        </button>
        {hitDecisions.map((decision) => (
          <button
            key={decision}
            type="button"
            className={styles['mark']}
            aria-pressed={mark?.decision === decision}
            onClick={() => decide(decision)}
          >
            {decisionNames[decision]}
          </button>
        ))}
      </fieldset>
      <span className={styles['space']} />
      <button
        type="button"
        className={styles['mark']}
        disabled={saved.read === saved.total}
        title="Next unread (Shift+M)"
        onClick={goToNextUnread}
      >
        Next unread
      </button>
    </section>
  );
}
