import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { ArticleFilters } from '../../../contract/search.ts';
import type { OpenedFacet, SourceKind } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatNumber } from '../../ui/formats.ts';
import { KindIcon } from '../entities/kind-icon.tsx';
import { languageName } from '../reading/metadata.ts';
import { toggledExclusion, toggledFilter } from '../search/search-place.ts';
import { kindTitles } from '../sources/source-words.ts';
import { FacetList } from './facet-list.tsx';
import styles from './facets.module.css';

type FacetValue = Output<'search.values'>['values'][number];

/** Values sent at most; the others are found by typing. */
const mostShown = 200;
/** A list so long gets a field to type in. */
const longList = 10;

export const facetTitles: Readonly<Record<OpenedFacet, string>> = {
  entities: 'Names',
  speakers: 'Speakers',
  sourceKinds: 'Kinds of source',
  languages: 'Languages',
  imports: 'Imports',
};

type OpenedFacetProps = {
  readonly facet: OpenedFacet;
  /** Open; one of which something is chosen is open anyway. */
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly query: string;
  readonly filters: ArticleFilters;
  readonly onNarrow: (filters: ArticleFilters) => void;
};

/** A facet that is counted only while it is open. */
export function OpenedFacetSection({ facet, open, onOpen, ...list }: OpenedFacetProps): ReactNode {
  const id = useId();
  const { filters } = list;
  const isChosen = filters[facet] !== undefined || filters.without?.[facet] !== undefined;
  const isOpen = open || isChosen;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles['title']}>
        <button
          id={id}
          type="button"
          className={styles['opener']}
          aria-expanded={isOpen}
          aria-disabled={isChosen}
          title={isChosen ? 'Open while something of it is chosen' : undefined}
          onClick={() => {
            if (!isChosen) onOpen();
          }}
        >
          {facetTitles[facet]}
          <Chevron size={13} stroke={1.8} aria-hidden="true" />
        </button>
      </h2>
      {isOpen && <OpenedFacetList facet={facet} {...list} />}
    </section>
  );
}

function OpenedFacetList({
  facet,
  query,
  filters,
  onNarrow,
}: Pick<OpenedFacetProps, 'facet' | 'query' | 'filters' | 'onNarrow'>): ReactNode {
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text, 80);
  const answer = useArchiveQuery(
    'search.values',
    { query, filters, facet, text: typed, limit: mostShown },
    { keepPrevious: true },
  );
  if (answer.error) return <FailureMessage error={answer.error} retry={answer.refetch} />;
  if (!answer.data) return null;
  const { values, total } = answer.data;
  const byValue = new Map(values.map((each) => [each.value, each]));
  const beyond = total - values.filter(({ count }) => count > 0).length;
  const asFilter = (value: string): never => (facet === 'imports' ? Number(value) : value) as never;
  const named = (list: readonly (string | number)[] | undefined): string[] => (list ?? []).map(String);
  return (
    <>
      {(total > longList || text !== '') && (
        <TextInput
          size="xs"
          mb={4}
          aria-label={`Find in ${facetTitles[facet].toLowerCase()}`}
          placeholder={`Find among ${formatNumber(total)}`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {values.length === 0 ? (
        <p className={styles['none']}>{text === '' ? 'None' : 'None of this name'}</p>
      ) : (
        <FacetList
          label={facetTitles[facet]}
          values={values}
          chosen={named(filters[facet])}
          excluded={named(filters.without?.[facet])}
          name={(value) => nameOf(facet, byValue.get(value) ?? value)}
          mark={(value) => markOf(byValue.get(value))}
          onToggle={(value) => onNarrow(toggledFilter(filters, facet, [asFilter(value)]))}
          onExclude={(value) => onNarrow(toggledExclusion(filters, facet, asFilter(value)))}
        />
      )}
      {beyond > 0 && <p>{formatNumber(beyond)} less frequent ones are found by typing.</p>}
    </>
  );
}

function nameOf(facet: OpenedFacet, value: FacetValue | string): string {
  if (typeof value === 'string') return value;
  if (facet === 'languages') return languageName(value.name);
  return facet === 'sourceKinds' ? kindTitles[value.value as SourceKind] : value.name;
}

function markOf(value: FacetValue | undefined): ReactNode {
  return value?.kind ? <KindIcon kind={value.kind} size={13} /> : null;
}
