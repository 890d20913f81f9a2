import { NativeSelect } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import { articleOrders, type ArticleOrder } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { batch, toAddress } from '../../ui/place.ts';
import { useHead } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { concordanceOf } from '../concordance/concordance-place.ts';
import { ExpansionsNote } from '../search/expansions-note.tsx';
import { hasFilters, isBlank, orderNames, searchOf, type LibraryPlace } from '../search/search-place.ts';
import { FolderBar } from '../searches/folder-bar.tsx';
import { SavedSearches } from '../searches/saved-searches.tsx';
import { ArticleList } from './article-list.tsx';
import { articlesList } from './articles-list.ts';
import { Facets } from './facets.tsx';
import { FirstRun } from './first-run.tsx';
import { useLibraryState } from './library-state.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SamplesHint } from './samples-hint.tsx';
import { reviewOf, sourcesOf } from './review-of.ts';
import { SelectionBar } from './selection-bar.tsx';
import styles from './library-view.module.css';

/** The library and the search: one list of articles, narrowed by words and facets. */
export function LibraryView({ place, info }: { readonly place: LibraryPlace; readonly info: ArchiveInfo }): ReactNode {
  if (info.articles === 0 && isBlank(place.query) && !hasFilters(place.filters)) return <FirstRun info={info} />;
  return <Library place={place} info={info} />;
}

function Library({ place, info }: { readonly place: LibraryPlace; readonly info: ArchiveInfo }): ReactNode {
  const { selection } = useLibraryState();
  const some = selection.ids.size > 0;
  const { marks: _marks, ...own } = place.filters;
  useActions([
    {
      id: 'library.review',
      label: some ? 'Review the facts of the selected articles' : 'Review the facts of these articles',
      section: 'Facts',
      keys: ['v'],
      run: () => goTo(reviewOf(place, some)),
    },
    {
      id: 'library.sources',
      label: some ? 'Count the sources of the selected articles' : 'Count the sources of these articles',
      section: 'Facts',
      keys: ['o'],
      run: () => goTo(sourcesOf(place, some)),
    },
    {
      id: 'library.concordance',
      label: 'Show the hits of this search as a concordance',
      section: 'Search',
      keys: ['l'],
      run: () => goTo(concordanceOf(place)),
    },
    {
      id: 'library.batch',
      label: 'Count a list of queries in these articles',
      section: 'Search',
      run: () => goTo({ ...batch, filters: own }),
    },
  ]);
  const host = useHost();
  const tags = useArchiveQuery('tag.list', {});
  const tagNames = useMemo(() => new Map(tags.data?.map(({ id, name }) => [id, name])), [tags.data]);
  const { first, input, asked } = useHead('search.articles', searchOf(place));
  return (
    <div className={styles['library']}>
      <aside className={styles['aside']}>
        <SavedSearches place={place} readOnly={info.readOnly} />
        <Facets place={place} />
      </aside>
      <section className={styles['results']} aria-label="Articles">
        <h1 className="said">Library</h1>
        <SamplesHint />
        {place.search !== undefined && <FolderBar place={place} search={place.search} readOnly={info.readOnly} />}
        <div className={styles['toolbar']}>
          <output className={styles['total']}>{first && totalText(first.total, info.articles, place)}</output>
          <span className={styles['space']} />
          {!isBlank(place.query) && <a href={toAddress(concordanceOf(place))}>Show as concordance</a>}
          <SaveListMenu
            section="Search"
            list={first && first.total > 0 ? articlesList(host, input, first.total, tagNames) : null}
          />
          <NativeSelect
            size="xs"
            variant="unstyled"
            aria-label="Order"
            value={place.order}
            data={articleOrders
              .filter((order) => order !== 'relevance' || !isBlank(place.query))
              .map((order) => ({ value: order, label: orderNames[order] }))}
            onChange={(event) => goTo({ ...place, order: event.currentTarget.value as ArticleOrder })}
          />
        </div>
        {first && <ExpansionsNote expansions={first.expansions} />}
        {asked.error && !first && <FailureMessage error={asked.error} retry={asked.refetch} />}
        {first && first.total > 0 && <ArticleList search={input} first={first} />}
        {first?.total === 0 && <NothingFound place={place} />}
        <SelectionBar place={place} readOnly={info.readOnly} />
      </section>
    </div>
  );
}

function totalText(total: number, all: number, place: LibraryPlace): string {
  if (isBlank(place.query) && !hasFilters(place.filters)) return formatCount(total, 'article');
  return `${formatNumber(total)} of ${formatCount(all, 'article')}`;
}
