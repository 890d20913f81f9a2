import type { CollocateFilter, ConcordanceScope, LineChoice } from '../../../contract/concordance.ts';

import type { ConcordanceSort } from '../../../contract/vocabulary.ts';
import { concordance, library, type Place } from '../../ui/place.ts';
import { hasFilters, isBlank, type LibraryPlace } from '../search/search-place.ts';

export type ConcordancePlace = Extract<Place, { at: 'concordance' }>;

/** The concordance of the search of the library. */
export function concordanceOf({ query, filters }: LibraryPlace): ConcordancePlace {
  return { ...concordance, scope: { ...concordance.scope, query: query.slice(0, 2000), filters } };
}

/** A place of the concordance with something else; the line under the cursor was one of other lines. */
export function changed(place: ConcordancePlace, changes: Partial<ConcordancePlace>): ConcordancePlace {
  const { line: _, ...rest } = place;
  return { ...rest, ...changes };
}

/** Lines of other texts: which collocate they hold is asked anew. */
export function withScope(place: ConcordancePlace, scope: Partial<ConcordanceScope>): ConcordancePlace {
  const { with: _, only: _only, ...rest } = changed(place, {});
  const next = { ...rest.scope, ...scope };
  const sort = next.over === 'text' ? rest.sort.filter((key) => key !== 'speaker' && key !== 'cue') : rest.sort;
  const show = next.over === 'text' && rest.show === 'cues' ? 'lines' : rest.show;
  return { ...rest, scope: next, show, sort: sort.length === 0 ? concordance.sort : sort };
}

/** The lines that hold a collocate. */
export function linesWith(place: ConcordancePlace, word: string): ConcordancePlace {
  const { left, right } = place;
  return changed(place, { show: 'lines', with: { word, left, right } });
}

/** The lines of a cue, an outlet, a speaker; all others are left out. */
export function linesOf(place: ConcordancePlace, only: LineChoice): ConcordancePlace {
  const { with: _, ...rest } = changed(place, {});
  return { ...rest, show: 'lines', only };
}

/** "with the cue “say” in Harbour Courier". */
export function choiceWords({ cue, outlet, speaker }: LineChoice): string {
  const parts = [
    cue === undefined ? '' : cue === null ? 'without a cue' : `with the cue “${cue}”`,
    speaker === undefined ? '' : speaker === null ? 'by nobody in particular' : `by ${speaker}`,
    outlet === undefined ? '' : outlet === null ? 'without an outlet' : `in ${outlet}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Sorting by another key at a place of the order; choosing a word as the first puts the words behind it next. */
export function sortedBy(
  sort: readonly ConcordanceSort[],
  index: number,
  key: ConcordanceSort | '',
): ConcordanceSort[] {
  if (key === '') return sort.slice(0, index);
  const run = index === 0 ? runOf(key) : null;
  if (run !== null) return run;
  return [...sort.slice(0, index), key, ...sort.slice(index + 1)].filter((each, at, all) => all.indexOf(each) === at);
}

function runOf(key: ConcordanceSort): ConcordanceSort[] | null {
  if (key === 'left1') return ['left1', 'left2', 'left3'];
  return key === 'right1' ? ['right1', 'right2', 'right3'] : null;
}

/** "within 5 words", "within 2 words to the left and 5 to the right". */
export function windowWords({ left, right }: Pick<CollocateFilter, 'left' | 'right'>): string {
  if (left === right) return `within ${left} ${left === 1 ? 'word' : 'words'}`;
  if (right === 0) return `within ${left} to the left`;
  if (left === 0) return `within ${right} to the right`;
  return `within ${left} to the left and ${right} to the right`;
}

/** The articles of a range of periods as a search. Periods are "2024", "2024-04" or "2024-04-29". */
export function searchOfRange({ query, filters }: ConcordanceScope, from: string, to: string): LibraryPlace {
  return { ...(library as LibraryPlace), query: withinDates(query, from, to), filters, order: 'newest' };
}

/** A query limited to a range of dates; it is put in parentheses where it could end elsewhere. */
export function withinDates(query: string, from: string, to: string): string {
  const dates = `date:${from === to ? from : `${from}..${to}`}`;
  if (isBlank(query)) return dates;
  return / OR /.test(query) ? `(${query.trim()}) ${dates}` : `${query.trim()} ${dates}`;
}

/** What the page asks for, whatever it shows. */
export function isEmptyScope({ query, filters }: ConcordanceScope): boolean {
  return isBlank(query) && !hasFilters(filters);
}
