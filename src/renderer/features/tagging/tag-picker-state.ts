import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Tag, Tagging, TagTarget } from '../../../contract/tag.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { carriedBy, carriedCounts, type Carried } from './tag-picker-choices.ts';

/** Beyond this many articles the picker does not ask which of them carry a tag: choosing a tag then adds it to all. */
const articlesAsked = 60;

const noTags: readonly Tag[] = [];

type TagPickerState = {
  readonly tags: readonly Tag[];
  readonly carriedOf: (tagId: number) => Carried;
  readonly toggle: (tag: Pick<Tag, 'id'>) => void;
  readonly create: (name: string) => void;
  /** Why the last change did not happen. */
  readonly problem: string | null;
};

/**
 * Tags and what the targets carry, with changes shown before the archive has answered: a tag that was just toggled shows
 * its new state until the picker closes, or its old one again when the change failed.
 */
export function useTagPickerState(targets: readonly TagTarget[], opened: boolean): TagPickerState {
  const host = useHost();
  const { run } = useChanges();
  const tags = useArchiveQuery('tag.list', {}, { enabled: opened });
  const articleIds = useMemo(() => [...new Set(targets.map(({ articleId }) => articleId))], [targets]);
  // Of an article with very many tagged passages only those are asked for that are meant.
  const passagesIn = useMemo(() => stretchOf(targets), [targets]);
  const counts = useQueries({
    queries: articleIds.slice(0, articlesAsked).map((articleId) => ({
      queryKey: ['tagging.list', { articleId, passagesIn }],
      queryFn: async () => valueOf(await host.call('tagging.list', { articleId, passagesIn })),
      enabled: opened && articleIds.length <= articlesAsked,
    })),
    combine: useCallback(
      (answers: readonly { readonly data?: Tagging[] | undefined }[]) =>
        carriedCounts(
          targets,
          answers.flatMap(({ data }) => data ?? []),
        ),
      [targets],
    ),
  });
  const [toggled, setToggled] = useState<ReadonlyMap<number, Carried>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);

  const carriedOf = useCallback(
    (tagId: number): Carried => toggled.get(tagId) ?? carriedBy(counts.get(tagId) ?? 0, targets.length),
    [toggled, counts, targets],
  );

  const change = async (tagId: number, to: 'all' | 'none'): Promise<void> => {
    setProblem(null);
    setToggled((map) => new Map(map).set(tagId, to));
    const reply = await run(to === 'all' ? 'tagging.add' : 'tagging.remove', { tagId, ...meant(targets) });
    if (reply.ok) return;
    setProblem(reply.failure.message);
    setToggled((map) => new Map([...map].filter(([id]) => id !== tagId)));
  };

  return {
    tags: tags.data ?? noTags,
    carriedOf,
    toggle: ({ id }) => void change(id, carriedOf(id) === 'all' ? 'none' : 'all'),
    create: (name) =>
      void (async () => {
        const reply = await run('tag.create', { name });
        if (reply.ok) await change(reply.value.tag.id, 'all');
        else setProblem(reply.failure.message);
      })(),
    problem,
  };
}

/** The stretch that holds all passages among the targets; an empty one when there is none. */
function stretchOf(targets: readonly TagTarget[]): { start: number; end: number } {
  const spans = targets.flatMap((target) => (target.kind === 'passage' ? [target.span] : []));
  if (spans.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Whole articles by their numbers alone: a call holds a hundred thousand of those. */
function meant(targets: readonly TagTarget[]): { targets: TagTarget[]; articleIds: number[] } {
  return {
    targets: targets.filter(({ kind }) => kind !== 'article'),
    articleIds: targets.flatMap((target) => (target.kind === 'article' ? [target.articleId] : [])),
  };
}
