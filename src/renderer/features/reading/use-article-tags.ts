import { useMemo } from 'react';
import type { Tag, Tagging } from '../../../contract/tag.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { Stretch } from './text-map.ts';

export type ArticleTags = {
  readonly tags: ReadonlyMap<number, Tag>;
  readonly onArticle: readonly Tag[];
  readonly onFacts: ReadonlyMap<string, readonly Tag[]>;
  readonly passages: readonly Tagging[];
  /** Tagged passages that still stand where they were tagged. */
  readonly marked: readonly Stretch[];
};

const noTags: readonly Tag[] = [];
const noTaggings: readonly Tagging[] = [];

/**
 * The tags of an article, of its facts and of its passages.
 *
 * @param inView only passages that touch this stretch of the text; null for all
 */
export function useArticleTags(articleId: number, inView: Stretch | null): ArticleTags {
  const tags = useArchiveQuery('tag.list', {}).data ?? noTags;
  const taggings =
    useArchiveQuery(
      'tagging.list',
      inView === null ? { articleId } : { articleId, passagesIn: { start: inView.start, end: inView.end } },
      { keepPrevious: inView !== null },
    ).data ?? noTaggings;
  const byId = useMemo(() => new Map(tags.map((tag) => [tag.id, tag])), [tags]);
  return useMemo(() => {
    const onArticle: Tag[] = [];
    const onFacts = new Map<string, Tag[]>();
    for (const { tagId, target } of taggings) {
      const tag = byId.get(tagId);
      if (!tag || target.kind === 'passage') continue;
      if (target.kind === 'article') onArticle.push(tag);
      else onFacts.set(target.key, [...(onFacts.get(target.key) ?? []), tag]);
    }
    const passages = taggings.filter(({ target }) => target.kind === 'passage');
    const marked = passages.flatMap(({ target, broken }) =>
      target.kind === 'passage' && !broken ? [target.span] : [],
    );
    return { tags: byId, onArticle, onFacts, passages, marked };
  }, [byId, taggings]);
}
