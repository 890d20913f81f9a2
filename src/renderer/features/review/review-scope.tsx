import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatCount } from '../../ui/formats.ts';
import type { ReviewPlace } from './review-place.ts';
import styles from './review-view.module.css';

/** Of which articles the facts are, where it is not all of them; each limit can be taken away. */
export function ReviewScope({
  place,
  selected,
  onChange,
}: {
  readonly place: ReviewPlace;
  /** How many articles are selected in the library. */
  readonly selected: number;
  readonly onChange: (place: ReviewPlace) => void;
}): ReactNode {
  const { articleIds, filters, ...which } = place.which;
  const { importId, months: _months, tags: _tags, outlets, ...rest } = filters ?? {};
  const onlyOutlets = { ...rest, ...(outlets === undefined ? {} : { outlets }) };
  return (
    <>
      {place.selected === true && (
        <Limit
          label={`Only ${formatCount(selected, 'selected article')}`}
          onRemove={() => onChange({ at: place.at, which: place.which, order: place.order })}
        />
      )}
      {articleIds !== undefined && (
        <OnlyArticles
          ids={articleIds}
          onRemove={() => onChange({ ...place, which: filters === undefined ? which : { ...which, filters } })}
        />
      )}
      {importId !== undefined && (
        <OnlyImport
          importId={importId}
          onRemove={() => onChange({ ...place, which: { ...place.which, filters: onlyOutlets } })}
        />
      )}
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

function OnlyImport({ importId, onRemove }: { readonly importId: number; readonly onRemove: () => void }): ReactNode {
  const imports = useArchiveQuery('import.list', {});
  const label = imports.data?.find(({ id }) => id === importId)?.label ?? `import ${importId}`;
  return <Limit label={`Only the import of ${label}`} onRemove={onRemove} />;
}

function Limit({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }): ReactNode {
  return (
    <span className={styles['limit']}>
      {label}
      <CloseButton size="xs" aria-label={`${label}: show all`} onClick={onRemove} />
    </span>
  );
}
