import { useMemo, useState } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { showDone } from '../../ui/notify.tsx';
import type { Place } from '../../ui/place.ts';
import type { Stretch } from './text-map.ts';
import type { HighlightLayers } from './use-highlights.ts';
import { type ListedArticle, useListedArticle } from './use-listed-article.ts';

export type SearchHits = {
  readonly hits: readonly Stretch[];
  readonly index: number;
  /** The hit that the reader is at, once she has asked for one or come from a search. */
  readonly at: Stretch | null;
  /** The list of the search that she came from. */
  readonly listed: ListedArticle | null;
  readonly canMove: boolean;
  readonly move: (by: 1 | -1) => void;
  readonly layers: HighlightLayers;
};

const none: readonly Stretch[] = [];

/**
 * Hits of the search that led to the article, and walking through them: on to the next article of the list that she came from, or round and
 * round where there is none.
 */
export function useSearchHits(place: Extract<Place, { at: 'article' }>): SearchHits {
  const { id: articleId, query, start, hit } = place;
  const answer = useArchiveQuery(
    'search.within',
    { articleId, query: query ?? '' },
    { enabled: query !== undefined && query.trim() !== '' },
  );
  const listed = useListedArticle(place);
  const hits = (query === undefined ? undefined : answer.data) ?? none;
  const [walked, setWalked] = useState<{ query: string | undefined; index: number } | null>(null);
  const begin = hit === 'last' ? hits.length - 1 : start === undefined ? 0 : firstFrom(hits, start);
  const index =
    walked?.query === query && walked !== null && walked.index < hits.length ? walked.index : Math.max(0, begin);
  const at = hits[index] ?? null;
  const layers = useMemo(() => ({ hit: hits, 'hit-current': at ? [at] : [] }), [hits, at]);
  return {
    hits,
    index,
    at,
    listed,
    canMove: hits.length > 0 || (listed !== null && query !== undefined),
    move: (by) => {
      const next = index + by;
      if (next >= 0 && next < hits.length) setWalked({ query, index: next });
      else if (listed === null) {
        if (hits.length > 0) setWalked({ query, index: (next + hits.length) % hits.length });
      } else if (!listed.move(by, by === 1 ? 'first' : 'last'))
        showDone(
          by === 1 ? 'This is the last hit of the list' : 'This is the first hit of the list',
          undefined,
          'hits',
        );
    },
    layers,
  };
}

/** The first hit that does not end before a place. */
function firstFrom(hits: readonly Stretch[], start: number): number {
  return hits.findIndex(({ end }) => end > start);
}
