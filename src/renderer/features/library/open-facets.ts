import { useCallback, useState } from 'react';
import { openedFacets, type OpenedFacet } from '../../../contract/vocabulary.ts';

const name = 'cuttings.library.facets';

/** Which facets are open: the same for each list, and kept by the browser. */
export function useOpenFacets(): readonly [ReadonlySet<OpenedFacet>, (facet: OpenedFacet) => void] {
  const [open, setOpen] = useState(() => keptOpen(localStorage.getItem(name)));
  const toggle = useCallback((facet: OpenedFacet) => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(facet)) next.add(facet);
      localStorage.setItem(name, JSON.stringify([...next]));
      return next;
    });
  }, []);
  return [open, toggle];
}

/** Those of the facets that a kept text names; nothing that may stand there is an error. */
export function keptOpen(text: string | null): ReadonlySet<OpenedFacet> {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return new Set(openedFacets.filter((facet) => Array.isArray(kept) && kept.includes(facet)));
  } catch {
    return new Set();
  }
}
