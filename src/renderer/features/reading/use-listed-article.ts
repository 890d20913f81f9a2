import { useEffect } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { Place } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { useLibraryState } from '../library/library-state.tsx';
import { listedArticle } from '../search/search-place.ts';

type ArticlePlace = Extract<Place, { at: 'article' }>;

export type ListedArticle = {
  /** Row in the list, from 0, and rows of the list. */
  readonly row: number;
  readonly total: number;
  /** Goes to the next article of the list, or the one before; false: there is none. */
  readonly move: (by: 1 | -1, hit: 'first' | 'last') => boolean;
};

/** The list of the library that an article was opened from: where it stands there, and what stands beside it. Null: it was opened otherwise. */
export function useListedArticle({ list, query = '', search: markedIn }: ArticlePlace): ListedArticle | null {
  const { setCursor } = useLibraryState();
  const { filters, order, row } = list ?? { filters: {}, order: 'newest' as const, row: 0 };
  const search = { query, filters, order, ...(markedIn === undefined ? {} : { markedIn }) };
  const before = Math.max(0, row - 1);
  const near = useArchiveQuery(
    'search.articles',
    { ...search, offset: before, limit: 3 },
    { enabled: list !== undefined },
  );
  const key = JSON.stringify(search);
  // Who goes back to the list finds the article that she read last under the cursor.
  const isListed = list !== undefined;
  useEffect(() => {
    if (isListed) setCursor(key, row);
    // The cursor follows the article; `setCursor` is made anew with each move of it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isListed, key, row]);
  if (list === undefined || near.data === undefined) return null;
  const { hits, total } = near.data;
  return {
    row,
    total,
    move(by, hit) {
      const next = row + by;
      const article = next < 0 ? undefined : hits[next - before]?.article;
      if (article === undefined) return false;
      goTo({ ...listedArticle(search, next, article.id), ...(hit === 'last' ? { hit } : {}) }, 'replace');
      return true;
    },
  };
}
