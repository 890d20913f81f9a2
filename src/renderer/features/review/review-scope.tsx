import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReviewedFacts } from '../../../contract/review.ts';
import type { ArticleFilters } from '../../../contract/search.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatCount, formatMoment, formatMonth } from '../../ui/formats.ts';
import { languageName } from '../reading/metadata.ts';
import { kindTitles, reasonTitles } from '../sources/source-words.ts';
import styles from './review-view.module.css';

type Props = {
  /** What is asked for; the articles of a selection aside. */
  readonly which: ReviewedFacts;
  /** How many articles are selected in the library, where facts of these only are meant; else null. */
  readonly selected: number | null;
  /** Outlets can be chosen elsewhere on the screen, and are not named here. */
  readonly withoutOutlets?: boolean;
  readonly onChange: (which: ReviewedFacts, selected: boolean) => void;
};

/** What limits the facts that are meant, where nothing else on the screen shows it; each limit can be taken away. */
export function ReviewScope({ which, selected, withoutOutlets = false, onChange }: Props): ReactNode {
  const { articleIds, filters = {}, sourceKinds, source, anonymityReasons, standing, run } = which;
  const { imports, languages, entities, speakers, months, tags, outlets, between, without: excluded = {} } = filters;
  const without = (field: keyof ReviewedFacts): void => {
    const { [field]: _, ...rest } = which;
    onChange(rest, selected !== null);
  };
  const withoutFilter = (field: keyof ArticleFilters): void => {
    const { filters: _filters, ...others } = which;
    const { [field]: _, ...rest } = filters;
    onChange(Object.keys(rest).length === 0 ? others : { ...others, filters: rest }, selected !== null);
  };
  return (
    <>
      {selected !== null && (
        <Limit label={`Only ${formatCount(selected, 'selected article')}`} onRemove={() => onChange(which, false)} />
      )}
      {articleIds !== undefined && selected === null && (
        <OnlyArticles ids={articleIds} onRemove={() => without('articleIds')} />
      )}
      {run !== undefined && <OnlyRun runId={run} onRemove={() => without('run')} />}
      {imports !== undefined && <OnlyImports ids={imports} onRemove={() => withoutFilter('imports')} />}
      {entities !== undefined && <OnlyNamed keys={entities} what="naming" onRemove={() => withoutFilter('entities')} />}
      {speakers !== undefined && (
        <OnlyNamed keys={speakers} what="quoting" onRemove={() => withoutFilter('speakers')} />
      )}
      {filters.noted !== undefined && (
        <Limit
          label={filters.noted ? 'Only articles with notes' : 'Only articles without notes'}
          onRemove={() => withoutFilter('noted')}
        />
      )}
      {languages !== undefined && (
        <Limit
          label={`Only ${languages.map((language) => languageName(language)).join(', ')}`}
          onRemove={() => withoutFilter('languages')}
        />
      )}
      {filters.sourceKinds !== undefined && (
        <Limit
          label={`Only articles with sources: ${filters.sourceKinds.map((kind) => kindTitles[kind].toLowerCase()).join(', ')}`}
          onRemove={() => withoutFilter('sourceKinds')}
        />
      )}
      {tags !== undefined && <OnlyTags ids={tags} onRemove={() => withoutFilter('tags')} />}
      {months !== undefined && (
        <Limit
          label={`Only ${months.map((month) => (month === null ? 'without a date' : formatMonth(month))).join(', ')}`}
          onRemove={() => withoutFilter('months')}
        />
      )}
      {between !== undefined && (
        <Limit
          label={`Only ${formatMonth(between.from)} to ${formatMonth(between.to)}`}
          onRemove={() => withoutFilter('between')}
        />
      )}
      {filters.without !== undefined && (
        <Limit
          label={`Without ${[
            ...(excluded.outlets ?? []).map((outlet) => outlet ?? 'articles without an outlet'),
            ...(excluded.months ?? []).map((month) =>
              month === null ? 'articles without a date' : formatMonth(month),
            ),
            ...(excluded.tags === undefined ? [] : [formatCount(excluded.tags.length, 'tag')]),
            ...(excluded.imports === undefined ? [] : [formatCount(excluded.imports.length, 'import')]),
            ...(excluded.languages ?? []).map((language) => languageName(language)),
            ...(excluded.sourceKinds ?? []).map((kind) => `sources: ${kindTitles[kind].toLowerCase()}`),
            ...[...(excluded.entities ?? []), ...(excluded.speakers ?? [])].map(nameInKey),
          ].join(', ')}`}
          onRemove={() => withoutFilter('without')}
        />
      )}
      {outlets !== undefined && !withoutOutlets && (
        <Limit
          label={`Only ${outlets.map((outlet) => outlet ?? 'without an outlet').join(', ')}`}
          onRemove={() => withoutFilter('outlets')}
        />
      )}
      {sourceKinds !== undefined && (
        <Limit
          label={`Sources: ${sourceKinds.map((kind) => kindTitles[kind].toLowerCase()).join(', ')}`}
          onRemove={() => without('sourceKinds')}
        />
      )}
      {source !== undefined && <Limit label={`Source: “${source}”`} onRemove={() => without('source')} />}
      {anonymityReasons !== undefined && (
        <Limit
          label={`Not named: ${anonymityReasons.map((reason) => reasonTitles[reason].toLowerCase()).join(', ')}`}
          onRemove={() => without('anonymityReasons')}
        />
      )}
      {standing === true && <Limit label="Only what counts" onRemove={() => without('standing')} />}
      {which.sure === true && <Limit label="Without suggestions" onRemove={() => without('sure')} />}
    </>
  );
}

function OnlyArticles({
  ids,
  onRemove,
}: {
  readonly ids: readonly number[];
  readonly onRemove: () => void;
}): ReactNode {
  const [id = 0] = ids;
  const article = useArchiveQuery('article.get', { id }, { enabled: ids.length === 1 });
  const label = ids.length === 1 ? `Only “${article.data?.title ?? ''}”` : `Only ${formatCount(ids.length, 'article')}`;
  return <Limit label={label} onRemove={onRemove} />;
}

function OnlyImports({ ids, onRemove }: { readonly ids: readonly number[]; readonly onRemove: () => void }): ReactNode {
  const imports = useArchiveQuery('import.list', {});
  const labels = ids.map((wanted) => imports.data?.find(({ id }) => id === wanted)?.label ?? `import ${wanted}`);
  return <Limit label={`Only the import of ${labels.join(', ')}`} onRemove={onRemove} />;
}

/** People, organisations and places by the names that they have now. */
function OnlyNamed({
  keys,
  what,
  onRemove,
}: {
  readonly keys: readonly string[];
  readonly what: string;
  readonly onRemove: () => void;
}): ReactNode {
  const named = useArchiveQuery('search.values', {
    query: '',
    filters: { entities: [...keys] },
    facet: 'entities',
    text: '',
    limit: 1,
  });
  const names = keys.map((key) => named.data?.values.find(({ value }) => value === key)?.name ?? nameInKey(key));
  return <Limit label={`Only ${what} ${names.join(', ')}`} onRemove={onRemove} />;
}

/** "ada quill" of "person:ada quill". */
function nameInKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function OnlyTags({ ids, onRemove }: { readonly ids: readonly number[]; readonly onRemove: () => void }): ReactNode {
  const tags = useArchiveQuery('tag.list', {});
  const names = ids.map((wanted) => tags.data?.find(({ id }) => id === wanted)?.name ?? `tag ${wanted}`);
  return <Limit label={`Only tagged ${names.join(', ')}`} onRemove={onRemove} />;
}

function OnlyRun({ runId, onRemove }: { readonly runId: number; readonly onRemove: () => void }): ReactNode {
  const runs = useArchiveQuery('extraction.runs', {});
  const startedAt = runs.data?.find(({ id }) => id === runId)?.startedAt;
  const when = startedAt === undefined ? '' : ` on ${formatMoment(startedAt)}`;
  return <Limit label={`Only what reading again${when} touched`} onRemove={onRemove} />;
}

function Limit({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }): ReactNode {
  return (
    <span className={styles['limit']} title={label}>
      <span className={styles['limitName']}>{label}</span>
      <CloseButton size="xs" aria-label={`${label}: show all`} onClick={onRemove} />
    </span>
  );
}
