import type { SavedSearch } from '../../../contract/saved-search.ts';
import type { HitDecision, HitFilter } from '../../../contract/vocabulary.ts';
import { library } from '../../ui/place.ts';
import type { LibraryPlace } from '../search/search-place.ts';

export const decisionNames: Readonly<Record<HitDecision, string>> = {
  relevant: 'Relevant',
  'not-relevant': 'Not relevant',
  later: 'Later',
};

/** The library as a saved search has it. */
export function placeOf({ id, query, filters, order }: SavedSearch): LibraryPlace {
  return { ...(library as LibraryPlace), query, filters, order, search: id };
}

/** Whether a place shows something else than the saved search that it was opened from. What is shown of the marks is no change. */
export function isChanged({ query, filters, order }: LibraryPlace, saved: SavedSearch): boolean {
  const { marks: _marks, ...own } = filters;
  return query !== saved.query || order !== saved.order || sorted(own) !== sorted(saved.filters);
}

function sorted(filters: object): string {
  return JSON.stringify(Object.entries(filters).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Only articles with such a mark; all again when they are shown already. */
export function showingMarks(place: LibraryPlace, show: HitFilter | null): LibraryPlace {
  const { marks, ...own } = place.filters;
  if (place.search === undefined || show === null || marks?.show === show) return { ...place, filters: own };
  return { ...place, filters: { ...own, marks: { search: place.search, show } } };
}

/** What the bar over an open saved search offers to show, with how many there are; marks that no article bears are left out. */
export function markCounts(saved: SavedSearch): readonly (readonly [show: HitFilter, name: string, count: number])[] {
  const { total, read, recent, decisions } = saved;
  const all = [
    ['unread', 'Unread', total - read],
    ['new', 'New', recent],
    ['relevant', decisionNames.relevant, decisions.relevant],
    ['not-relevant', decisionNames['not-relevant'], decisions['not-relevant']],
    ['later', decisionNames.later, decisions.later],
  ] as const;
  return all.filter(([show, , count]) => show === 'unread' || count > 0);
}

/** The order of saved searches with one of them moved by a place. */
export function movedBy(ids: readonly number[], id: number, by: 1 | -1): number[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.with(from, ids[to] ?? id).with(to, id);
}
