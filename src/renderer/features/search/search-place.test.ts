import { expect, test } from 'vitest';
import { library } from '../../ui/place.ts';
import {
  hasFilters,
  libraryOfTag,
  publishedBetween,
  toggledExclusion,
  toggledFilter,
  withQuery,
  type LibraryPlace,
} from './search-place.ts';

const everything = library as LibraryPlace;

test('a search comes by relevance and the whole library by date', () => {
  const searched = withQuery(everything, 'ferry');
  expect(searched).toEqual({ ...everything, query: 'ferry', order: 'relevance' });
  expect(withQuery(searched, ' ')).toEqual({ ...everything, query: ' ' });
});

test('an order that the person chose stays', () => {
  const byTitle: LibraryPlace = { ...everything, order: 'title' };
  expect(withQuery(withQuery(byTitle, 'ferry'), '').order).toBe('title');
  expect(withQuery({ ...searchedBy('newest') }, 'ferries').order).toBe('newest');
});

function searchedBy(order: 'newest'): LibraryPlace {
  return { ...everything, query: 'ferry', order };
}

test('values of a facet are chosen one by one or together, and a facet without choice is left out', () => {
  const one = toggledFilter({}, 'outlets', ['Courier']);
  const two = toggledFilter(one, 'outlets', [null]);
  expect(two).toEqual({ outlets: ['Courier', null] });
  expect(toggledFilter(two, 'outlets', ['Courier', null])).toEqual({});
  expect(toggledFilter({ months: ['2024-01'] }, 'months', ['2024-01', '2024-02'])).toEqual({
    months: ['2024-01', '2024-02'],
  });
});

test('filters count only when something is chosen', () => {
  expect([hasFilters({}), hasFilters({ tags: [] }), hasFilters({ imports: [3] })]).toEqual([false, false, true]);
  expect(libraryOfTag(3).filters).toEqual({ tags: [3] });
});

test('a value is chosen or left out, not both; what is empty is left away', () => {
  const out = toggledExclusion({ outlets: ['Courier'], tags: [3] }, 'outlets', 'Courier');
  expect(out).toEqual({ tags: [3], without: { outlets: ['Courier'] } });
  expect(toggledFilter(out, 'outlets', ['Courier'])).toEqual({ tags: [3], outlets: ['Courier'] });
  expect(toggledExclusion(toggledExclusion(out, 'tags', 4), 'outlets', 'Courier')).toEqual({
    tags: [3],
    without: { tags: [4] },
  });
  expect(toggledExclusion(out, 'outlets', 'Courier')).toEqual({ tags: [3] });
});

test('a range of months takes the place of single ones', () => {
  expect(publishedBetween({ months: ['2024-01'], tags: [1] }, '2024-02', '2024-04')).toEqual({
    tags: [1],
    between: { from: '2024-02', to: '2024-04' },
  });
});
