import { useCallback, useEffect, useRef } from 'react';
import type { Input } from '../../../contract/operations.ts';
import { useHost } from '../../archive/host-context.tsx';
import type { Place } from '../../ui/place.ts';
import { isBlank, searchOf } from './search-place.ts';

type Asked = Input<'searchHistory.note'>;

/** How long a search stands unchanged until it was meant, and was no step on the way to another one; milliseconds. */
const rest = 2000;

/**
 * Notes the searches that a person meant: those that stood for a while, of which a hit was opened, or that were finished by Enter.
 *
 * @param total how much the search of the place finds; undefined while that is not known
 * @returns told when a query is finished by Enter
 */
export function useNoteAsked(place: Place, total: number | undefined, readOnly: boolean): (query: string) => void {
  const host = useHost();
  /** The search that is asked now, and the one that was noted last. */
  const present = useRef<Asked | null>(null);
  const noted = useRef('');
  const finished = useRef<string | null>(null);

  const note = useCallback((): void => {
    const asked = present.current;
    if (asked === null || readOnly) return;
    const key = JSON.stringify([asked.query, asked.filters]);
    if (noted.current === key) return;
    noted.current = key;
    // Beside the list of changes: to ask is no change. A search that could not be noted is no reason to disturb.
    void host.call('searchHistory.note', asked);
  }, [host, readOnly]);

  const asked = JSON.stringify(askedOf(place, total));
  useEffect(() => {
    if (place.at === 'article') {
      note();
      return undefined;
    }
    present.current = JSON.parse(asked) as Asked | null;
    if (present.current === null) return undefined;
    if (present.current.query === finished.current) {
      finished.current = null;
      note();
      return undefined;
    }
    const timer = setTimeout(note, rest);
    return () => clearTimeout(timer);
  }, [asked, note, place.at]);

  return useCallback(
    (query: string): void => {
      if (present.current?.query === query) note();
      else finished.current = query;
    },
    [note],
  );
}

function askedOf(place: Place, total: number | undefined): Asked | null {
  if (place.at !== 'library' || total === undefined || isBlank(place.query)) return null;
  const { query, filters } = searchOf(place);
  const { marks: _marks, ...own } = filters;
  return { query, filters: own, articles: total };
}
