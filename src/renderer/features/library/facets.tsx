import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { goTo } from '../../ui/use-place.ts';
import { hasFilters, searchOf, toggledExclusion, toggledFilter, type LibraryPlace } from '../search/search-place.ts';
import { VersionFacet } from '../versions/version-facet.tsx';
import { TagFilter } from '../tagging/tag-filter.tsx';
import { FacetList } from './facet-list.tsx';
import { MonthFacet } from './month-facet.tsx';
import { useOpenFacets } from './open-facets.ts';
import { NoteFacet } from '../notes/note-facet.tsx';
import { OpenedFacetSection } from './opened-facet.tsx';
import styles from './facets.module.css';

/** Where the articles of the list come from, what they name and rest on, with exact counts, to narrow the list by. */
export function Facets({ place }: { readonly place: LibraryPlace }): ReactNode {
  const { query, filters } = place;
  const search = searchOf(place);
  const [open, toggle] = useOpenFacets();
  // A little later than the list itself, which is what one looks at while typing.
  const [asked] = useDebouncedValue(JSON.stringify({ query: search.query, filters }), 80);
  const facets = useArchiveQuery('search.facets', JSON.parse(asked) as { query: string; filters: typeof filters }, {
    keepPrevious: true,
  });
  if (facets.error) return <FailureMessage error={facets.error} retry={facets.refetch} />;
  if (!facets.data) return null;
  const { outlets, months, tags, noted, versions } = facets.data;
  const { without = {} } = filters;
  const narrow = (next: typeof filters): void => goTo({ ...place, query, filters: next });

  return (
    <nav className={styles['facets']} aria-label="Narrow the list">
      {hasFilters(filters) && (
        <Button size="compact-sm" variant="light" fullWidth onClick={() => narrow({})}>
          Clear filters
        </Button>
      )}
      <FacetSection title="Outlets" empty={outlets.length === 0}>
        <FacetList
          label="Outlets"
          values={outlets}
          chosen={filters.outlets ?? []}
          name={(outlet) => outlet ?? 'No outlet'}
          excluded={without.outlets ?? []}
          onToggle={(outlet) => narrow(toggledFilter(filters, 'outlets', [outlet]))}
          onExclude={(outlet) => narrow(toggledExclusion(filters, 'outlets', outlet))}
        />
      </FacetSection>
      <FacetSection title="Months" empty={months.length === 0}>
        <MonthFacet facet={months} filters={filters} onNarrow={narrow} />
      </FacetSection>
      <FacetSection title="Tags" empty={false}>
        <TagFilter
          counts={tags}
          chosen={filters.tags ?? []}
          excluded={without.tags ?? []}
          onToggle={(tag) => narrow(toggledFilter(filters, 'tags', [tag]))}
          onExclude={(tag) => narrow(toggledExclusion(filters, 'tags', tag))}
        />
      </FacetSection>
      {(['entities', 'speakers', 'sourceKinds', 'languages', 'imports'] as const).map((facet) => (
        <OpenedFacetSection
          key={facet}
          facet={facet}
          open={open.has(facet)}
          onOpen={() => toggle(facet)}
          query={search.query}
          filters={filters}
          onNarrow={narrow}
        />
      ))}
      {(noted > 0 || filters.noted !== undefined) && (
        <FacetSection title="Notes" empty={false}>
          <NoteFacet count={noted} filters={filters} onNarrow={narrow} />
        </FacetSection>
      )}
      {(versions.several > 0 || filters.versions !== undefined) && (
        <FacetSection title="Versions" empty={false}>
          <VersionFacet counts={versions} filters={filters} onNarrow={narrow} />
        </FacetSection>
      )}
    </nav>
  );
}

function FacetSection({
  title,
  empty,
  children,
}: {
  readonly title: string;
  readonly empty: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {empty ? <p className={styles['none']}>None</p> : children}
    </section>
  );
}
