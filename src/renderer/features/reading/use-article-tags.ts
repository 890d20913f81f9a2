import { useMemo } from 'react';
import type { Tag, Tagging } from '../../../contract/tag.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { Stretch } from './text-map.ts';

export type ArticleTags = {
  readonly tags: readonly Tag[];
  readonly onArticle: readonly Tag[];
  readonly onFacts: ReadonlyMap<string, readonly Tag[]>;
  readonly passages: readonly Tagging[];
  /** Tagged passages that still stand where they were tagged. */
  readonly marked: readonly Stretch[];
};

const noTags: readonly Tag[] = [];
const noTaggings: readonly Tagging[] = [];

/** The tags of an article, of its facts and of its passages. */
export function useArticleTags(articleId: number): ArticleTags {
  const tags = useArchiveQuery('tag.list', {}).data ?? noTags;
  const taggings = useArchiveQuery('tagging.list', { articleId }).data ?? noTaggings;
  return useMemo(() => {
    const byId = new Map(tags.map((tag) => [tag.id, tag]));
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
    return { tags, onArticle, onFacts, passages, marked };
  }, [tags, taggings]);
}
