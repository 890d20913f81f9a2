import { useCallback, useState } from 'react';
import { keptFilters, type FactFilters } from './fact-filters.ts';

const name = 'cuttings.reading.facts';

/** Which facts are shown: the same for each article, and kept by the browser. */
export function useKeptFilters(): readonly [FactFilters, (filters: FactFilters) => void] {
  const [filters, setFilters] = useState(() => keptFilters(read()));
  const keep = useCallback((next: FactFilters) => {
    setFilters(next);
    localStorage.setItem(name, JSON.stringify(next));
  }, []);
  return [filters, keep];
}

function read(): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}
