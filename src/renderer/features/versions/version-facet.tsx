import type { ReactNode } from 'react';
import type { ArticleFilters } from '../../../contract/search.ts';
import type { VersionFilter } from '../../../contract/vocabulary.ts';
import { FacetList } from '../library/facet-list.tsx';

const names: Readonly<Record<VersionFilter, string>> = { several: 'With versions', newest: 'Hide older versions' };

/** Narrows the list to articles that have versions, or hides those of which the same outlet has a later one. */
export function VersionFacet({
  counts,
  filters,
  onNarrow,
}: {
  readonly counts: { readonly several: number; readonly older: number };
  readonly filters: ArticleFilters;
  readonly onNarrow: (filters: ArticleFilters) => void;
}): ReactNode {
  const { versions, ...others } = filters;
  return (
    <FacetList
      label="Versions"
      values={[
        { value: 'several' as const, count: counts.several },
        { value: 'newest' as const, count: counts.older },
      ]}
      chosen={versions === undefined ? [] : [versions]}
      name={(value) => names[value]}
      onToggle={(value) => onNarrow(value === versions ? others : { ...others, versions: value })}
    />
  );
}
