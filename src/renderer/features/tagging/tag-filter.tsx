import { useMemo, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FacetList } from '../library/facet-list.tsx';
import { TagDot } from './tag-chip.tsx';

type TagFilterProps = {
  readonly counts: readonly { readonly tag: number; readonly count: number }[];
  readonly chosen: readonly number[];
  readonly excluded: readonly number[];
  readonly onToggle: (tag: number) => void;
  readonly onExclude: (tag: number) => void;
};

/** Tags to narrow the library by. Articles must carry all that are chosen. */
export function TagFilter({ counts, chosen, excluded, onToggle, onExclude }: TagFilterProps): ReactNode {
  const tags = useArchiveQuery('tag.list', {});
  const byId = useMemo(() => new Map(tags.data?.map((tag) => [tag.id, tag])), [tags.data]);
  const known = counts.filter(({ tag }) => byId.has(tag));
  if (known.length === 0 && chosen.length === 0 && excluded.length === 0) {
    return <p>No tags here yet. Select articles and press t.</p>;
  }
  return (
    <FacetList
      label="Tags"
      values={known.map(({ tag, count }) => ({ value: tag, count }))}
      chosen={chosen}
      excluded={excluded}
      name={(id) => byId.get(id)?.name ?? 'A removed tag'}
      mark={(id) => <TagDot colour={byId.get(id)?.colour ?? 'grey'} />}
      onToggle={onToggle}
      onExclude={onExclude}
    />
  );
}
