import { useMemo, useState } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { Stretch } from './text-map.ts';
import type { HighlightLayers } from './use-highlights.ts';

export type SearchHits = {
  readonly hits: readonly Stretch[];
  readonly index: number;
  /** The hit that the reader is at, once she has asked for one or come from a search. */
  readonly at: Stretch | null;
  readonly move: (by: 1 | -1) => void;
  readonly layers: HighlightLayers;
};

const none: readonly Stretch[] = [];

/** Hits of the search that led to the article, and walking through them (round and round). */
export function useSearchHits(articleId: number, query: string | undefined): SearchHits {
  const answer = useArchiveQuery(
    'search.within',
    { articleId, query: query ?? '' },
    { enabled: query !== undefined && query.trim() !== '' },
  );
  const hits = (query === undefined ? undefined : answer.data) ?? none;
  const [place, setPlace] = useState({ query, index: 0 });
  const index = place.query === query && place.index < hits.length ? place.index : 0;
  const at = hits[index] ?? null;
  const layers = useMemo(() => ({ hit: hits, 'hit-current': at ? [at] : [] }), [hits, at]);
  return {
    hits,
    index,
    at,
    move: (by) => {
      if (hits.length > 0) setPlace({ query, index: (index + by + hits.length) % hits.length });
    },
    layers,
  };
}
