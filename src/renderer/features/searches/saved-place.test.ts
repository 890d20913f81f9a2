import { expect, test } from 'vitest';
import type { SavedSearch } from '../../../contract/saved-search.ts';
import { isChanged, markCounts, movedBy, placeOf, showingMarks } from './saved-place.ts';

const saved: SavedSearch = {
  id: 3,
  name: 'Ferries',
  query: 'ferry',
  filters: { outlets: ['Courier'], months: ['2024-03'] },
  order: 'newest',
  problem: null,
  total: 12,
  fresh: 0,
  recent: 0,
  read: 10,
  decisions: { relevant: 2, 'not-relevant': 0, later: 0 },
};

test('a place is changed when it asks for something else, not when it shows some of the marks', () => {
  const place = placeOf(saved);
  expect(isChanged(place, saved)).toBe(false);
  expect(isChanged(showingMarks(place, 'unread'), saved)).toBe(false);
  expect(isChanged({ ...place, filters: { months: ['2024-03'], outlets: ['Courier'] } }, saved)).toBe(false);
  expect(isChanged({ ...place, query: 'ferries' }, saved)).toBe(true);
  expect(isChanged({ ...place, filters: {} }, saved)).toBe(true);
  expect(isChanged({ ...place, order: 'oldest' }, saved)).toBe(true);
});

test('marks are shown, others in their place, and all again', () => {
  const unread = showingMarks(placeOf(saved), 'unread');
  expect(unread.filters.marks).toEqual({ search: 3, show: 'unread' });
  expect(showingMarks(unread, 'later').filters.marks).toEqual({ search: 3, show: 'later' });
  expect(showingMarks(unread, 'unread')).toEqual(placeOf(saved));
  expect(showingMarks(unread, null)).toEqual(placeOf(saved));
});

test('counts of marks that no article bears are left out, but for the unread', () => {
  expect(markCounts(saved)).toEqual([
    ['unread', 'Unread', 2],
    ['relevant', 'Relevant', 2],
  ]);
  expect(markCounts({ ...saved, read: 12, recent: 1 }).map(([show]) => show)).toEqual(['unread', 'new', 'relevant']);
});

test('a search moves by a place and not beyond the ends', () => {
  expect([movedBy([1, 2, 3], 2, 1), movedBy([1, 2, 3], 2, -1)]).toEqual([
    [1, 3, 2],
    [2, 1, 3],
  ]);
  expect([movedBy([1, 2], 2, 1), movedBy([1, 2], 1, -1), movedBy([1, 2], 9, 1)]).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
});
