import { Button } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { formatNumber } from '../../ui/formats.ts';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { searchOf, type LibraryPlace } from '../search/search-place.ts';
import { ReadBar } from './read-bar.tsx';
import { isChanged, markCounts, placeOf, showingMarks } from './saved-place.ts';
import styles from './searches.module.css';

/** Over the list of an open saved search: how much is read and decided, and which of it is shown. */
export function FolderBar({
  place,
  search: id,
  readOnly,
}: {
  readonly place: LibraryPlace;
  readonly search: number;
  readonly readOnly: boolean;
}): ReactNode {
  const host = useHost();
  const command = useCommand();
  const searches = useArchiveQuery('savedSearch.list', {}, { keepPrevious: true });
  const saved = searches.data?.find((search) => search.id === id);
  const isKept = saved !== undefined;
  useEffect(() => {
    // No change that a person makes, and so none to undo.
    if (isKept && !readOnly) void host.call('savedSearch.look', { id });
  }, [host, id, isKept, readOnly]);

  const unread = saved === undefined ? 0 : saved.total - saved.read;
  const markAll = (): void => void command('savedSearch.markAll', { id, read: true });
  const keepChange = (): void => {
    const { query, order, filters } = searchOf(showingMarks(place, null));
    const { marks: _marks, ...own } = filters;
    void command('savedSearch.edit', { id, query, order, filters: own });
  };
  useActions([
    {
      id: 'searches.unread-only',
      label: place.filters.marks?.show === 'unread' ? 'Show read articles too' : 'Show unread articles only',
      section: 'Search',
      keys: ['b'],
      disabled: !isKept,
      run: () => goTo(showingMarks(place, 'unread')),
    },
    {
      id: 'searches.mark-all',
      label: 'Mark all articles of the saved search as read',
      section: 'Search',
      disabled: readOnly || unread === 0,
      run: markAll,
    },
  ]);
  if (saved === undefined) return null;
  const changed = isChanged(place, saved);
  return (
    <section className={styles['folder']} aria-label={`Saved search ${saved.name}`}>
      <strong className={styles['name']}>{saved.name}</strong>
      <span className={styles['progress']} aria-live="polite">
        {formatNumber(saved.read)} of {formatNumber(saved.total)} read
        <ReadBar read={saved.read} total={saved.total} />
      </span>
      <fieldset className={styles['marks']} aria-label="Show only">
        {markCounts(saved).map(([show, name, count]) => (
          <button
            key={show}
            type="button"
            className={styles['mark']}
            aria-pressed={place.filters.marks?.show === show}
            onClick={() => goTo(showingMarks(place, show))}
          >
            {name} <span className={styles['number']}>{formatNumber(count)}</span>
          </button>
        ))}
      </fieldset>
      <span className={styles['space']} />
      {changed ? (
        <>
          <Button size="compact-xs" variant="light" disabled={readOnly} onClick={keepChange}>
            Keep the change
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => goTo(placeOf(saved))}>
            As it was saved
          </Button>
        </>
      ) : (
        <Button size="compact-xs" variant="default" disabled={readOnly || unread === 0} onClick={markAll}>
          Mark all as read
        </Button>
      )}
    </section>
  );
}
