import { review, sources, type Place } from '../../ui/place.ts';
import { hasFilters, isBlank, type LibraryPlace } from '../search/search-place.ts';

/** The review of the facts of the articles in the list, or of those that are selected. */
export function reviewOf({ query, filters }: LibraryPlace, selected: boolean): Place {
  if (selected) return { ...review, selected };
  return {
    ...review,
    which: {
      ...review.which,
      ...(isBlank(query) ? {} : { query: query.slice(0, 2000) }),
      ...(hasFilters(filters) ? { filters } : {}),
    },
  };
}

/** The sources of the articles in the list, or of those that are selected. */
export function sourcesOf({ query, filters }: LibraryPlace, selected: boolean): Place {
  if (selected) return { ...sources, selected };
  return {
    ...sources,
    scope: {
      ...(isBlank(query) ? {} : { query: query.slice(0, 2000) }),
      ...(hasFilters(filters) ? { filters } : {}),
    },
  };
}
