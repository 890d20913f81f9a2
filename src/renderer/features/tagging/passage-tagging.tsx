import type { ReactNode } from 'react';
import type { Tag, Tagging } from '../../../contract/tag.ts';
import { goTo } from '../../ui/use-place.ts';
import { TagChip } from './tag-chip.tsx';
import styles from './passage-tagging.module.css';

/** Tags of passages, beside the paragraph in which they begin. Each leads to its passage. */
export function PassageTags({
  taggings,
  tags,
}: {
  readonly taggings: readonly Tagging[];
  readonly tags: readonly Tag[];
}): ReactNode {
  return (
    <div className={styles['tags']}>
      {taggings.map(({ id, tagId, target, broken }) => {
        const tag = tags.find((one) => one.id === tagId);
        if (!tag || target.kind !== 'passage') return null;
        const { start, end, text } = target.span;
        return (
          <button
            key={id}
            type="button"
            className={styles['tag']}
            title={broken ? `The text “${text}” no longer stands here.` : `Tagged: “${text}”`}
            onClick={() => goTo({ at: 'article', id: target.articleId, start, end }, 'replace')}
          >
            <TagChip tag={tag} broken={broken} />
          </button>
        );
      })}
    </div>
  );
}
