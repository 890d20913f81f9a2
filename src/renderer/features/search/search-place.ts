import type { ArticleFilters } from '../../../contract/search.ts';
import type { ArticleOrder, OpenedFacet } from '../../../contract/vocabulary.ts';
import { boxedQuery } from './also.ts';
import { library, type Place } from '../../ui/place.ts';

export type LibraryPlace = Extract<Place, { at: 'library' }>;
export type ListSearch = Pick<LibraryPlace, 'query' | 'filters' | 'order'> & { readonly markedIn?: number | undefined };
type ListFacet = 'outlets' | 'months' | 'tags' | OpenedFacet;

export const orderNames: Readonly<Record<ArticleOrder, string>> = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  outlet: 'Outlet',
  imported: 'Imported last',
};

/**
 * The library with another query. Results of a search come by relevance, the whole library by date, unless the person chose
 * another order.
 */
export function withQuery(place: LibraryPlace, query: string): LibraryPlace {
  const before = isBlank(place.query);
  const after = isBlank(query);
  const order =
    before && !after && place.order === 'newest'
      ? 'relevance'
      : after && place.order === 'relevance'
        ? 'newest'
        : place.order;
  return { ...place, query, order };
}

export function isBlank(query: string): boolean {
  return boxedQuery(query).text.trim() === '';
}

/** Filters with a value of a facet chosen, or no longer. A facet without a choice is left out. */
export function toggledFilter<Facet extends ListFacet>(
  filters: ArticleFilters,
  facet: Facet,
  values: NonNullable<ArticleFilters[Facet]>,
): ArticleFilters {
  const chosen: readonly unknown[] = filters[facet] ?? [];
  const toggling: readonly unknown[] = values;
  const all = toggling.every((value) => chosen.includes(value));
  const next = all
    ? chosen.filter((value) => !toggling.includes(value))
    : [...chosen, ...toggling.filter((value) => !chosen.includes(value))];
  const { [facet]: _, ...others } = withoutExclusion(filters, facet, toggling);
  return next.length === 0 ? others : { ...others, [facet]: next };
}

/** Filters with articles of a value of a facet left out, or no longer. */
export function toggledExclusion<Facet extends ListFacet>(
  filters: ArticleFilters,
  facet: Facet,
  value: NonNullable<ArticleFilters[Facet]>[number],
): ArticleFilters {
  const excluded: readonly unknown[] = filters.without?.[facet] ?? [];
  if (excluded.includes(value)) return withoutExclusion(filters, facet, [value]);
  const chosen: readonly unknown[] = filters[facet] ?? [];
  const next = chosen.includes(value)
    ? toggledFilter(filters, facet, [value] as unknown as NonNullable<ArticleFilters[Facet]>)
    : filters;
  return { ...next, without: { ...next.without, [facet]: [...excluded, value] } };
}

function withoutExclusion(filters: ArticleFilters, facet: ListFacet, values: readonly unknown[]): ArticleFilters {
  const { without = {}, ...others } = filters;
  const { [facet]: excluded = [], ...rest } = without;
  const left = (excluded as readonly unknown[]).filter((value) => !values.includes(value));
  const kept = left.length === 0 ? rest : { ...rest, [facet]: left };
  return Object.keys(kept).length === 0 ? others : { ...others, without: kept as typeof without };
}

/** Filters with articles of a range of months only, and no longer of single months. */
export function publishedBetween(filters: ArticleFilters, from: string, to: string): ArticleFilters {
  const { months: _, ...others } = filters;
  return { ...others, between: { from, to } };
}

export function hasFilters(filters: ArticleFilters): boolean {
  return Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}

/** What to ask the archive for a place of the library. */
export function searchOf({ query, filters, order, search }: LibraryPlace): {
  query: string;
  filters: ArticleFilters;
  order: ArticleOrder;
  markedIn?: number;
} {
  return { query: query.slice(0, 2000), filters, order, ...(search === undefined ? {} : { markedIn: search }) };
}

/**
 * An article of a list, opened so that reading can go on to the next one of the list: not where the list shows unread articles only, since it is read
 * by being opened and the rows behind it move up.
 */
export function listedArticle(
  { query, filters, order, markedIn }: ListSearch,
  row: number,
  id: number,
): Extract<Place, { at: 'article' }> {
  return {
    at: 'article',
    id,
    ...(isBlank(query) ? {} : { query }),
    ...(filters.marks === undefined ? { list: { filters, order, row } } : {}),
    ...(markedIn === undefined ? {} : { search: markedIn }),
  };
}

/** The library with this tag as its only filter. */
export function libraryOfTag(tag: number): LibraryPlace {
  return { ...(library as LibraryPlace), filters: { tags: [tag] } };
}
