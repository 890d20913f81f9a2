import type { ReactNode } from 'react';
import type { ArticleFilters } from '../../../contract/search.ts';
import { FacetList } from '../library/facet-list.tsx';

/** Narrows the list to articles with notes, or to those without. */
export function NoteFacet({
  count,
  filters,
  onNarrow,
}: {
  readonly count: number;
  readonly filters: ArticleFilters;
  readonly onNarrow: (filters: ArticleFilters) => void;
}): ReactNode {
  const { noted, ...others } = filters;
  return (
    <FacetList
      label="Notes"
      values={[{ value: 'noted', count }]}
      chosen={noted === true ? ['noted'] : []}
      excluded={noted === false ? ['noted'] : []}
      name={() => 'With notes'}
      onToggle={() => onNarrow(noted === true ? others : { ...others, noted: true })}
      onExclude={() => onNarrow(noted === false ? others : { ...others, noted: false })}
    />
  );
}
