import type { ArticleFilters } from '../../../contract/search.ts';

/** A filter for each value that is left out, so that one that is taken out is what would be chosen; `except` leaves one facet's own out. */
export function eachLeftOut(
  without: NonNullable<ArticleFilters['without']>,
  except: keyof ArticleFilters | null,
): ArticleFilters[] {
  return Object.entries(without).flatMap(([facet, values]) =>
    facet === except ? [] : (values ?? []).map((value): ArticleFilters => ({ [facet]: [value] })),
  );
}
