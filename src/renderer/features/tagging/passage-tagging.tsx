import type { ReactNode } from 'react';
import type { Tag, Tagging } from '../../../contract/tag.ts';
import { goTo } from '../../ui/use-place.ts';
import { PassageNote } from '../notes/passage-note.tsx';
import { TagChip } from './tag-chip.tsx';
import type { ShownNote } from '../notes/use-article-notes.ts';
import styles from './passage-tagging.module.css';

/** Tags of passages and notes on them, beside the paragraph in which they begin. Each leads to its passage. */
export function PassageTags({
  taggings,
  tags,
  notes,
}: {
  readonly taggings: readonly Tagging[];
  readonly tags: ReadonlyMap<number, Tag>;
  readonly notes: readonly ShownNote[];
}): ReactNode {
  return (
    <div className={styles['tags']}>
      {taggings.map(({ id, tagId, target, broken }) => {
        const tag = tags.get(tagId);
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
      {notes.map((note) => (
        <PassageNote key={note.id} note={note} />
      ))}
    </div>
  );
}
