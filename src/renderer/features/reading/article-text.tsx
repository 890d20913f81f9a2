import { memo, type ReactNode, type Ref } from 'react';
import type { Article } from '../../../contract/article.ts';
import type { Tag, Tagging } from '../../../contract/tag.ts';
import { PassageTags } from '../tagging/passage-tagging.tsx';
import { paragraphAt } from './text-map.ts';
import styles from './article-text.module.css';

/**
 * The text of an article: one element with one text node for each paragraph, so that offsets of the stored text can be
 * found again on the page. Nothing of it is ever treated as HTML.
 */
export const ArticleText = memo(function ArticleText({
  article: { text, paragraphs, language },
  passages,
  tags,
  head,
  ref,
}: {
  readonly article: Pick<Article, 'text' | 'paragraphs' | 'language'>;
  /** Tagged passages; their tags stand beside the paragraph in which the passage begins. */
  readonly passages: readonly Tagging[];
  readonly tags: readonly Tag[];
  /** Stands between the title and the body. */
  readonly head: ReactNode;
  readonly ref: Ref<HTMLElement>;
}): ReactNode {
  return (
    <article className={styles['article']} lang={language} ref={ref}>
      {paragraphs.map(({ start, end }, index) => {
        const inside = passages.filter(
          ({ target }) => target.kind === 'passage' && paragraphAt(paragraphs, target.span.start) === index,
        );
        return (
          <div className={styles['row']} key={start}>
            {index === 0 ? (
              <h1 className={styles['title']} data-paragraph={index}>
                {text.slice(start, end)}
              </h1>
            ) : (
              <p className={styles['paragraph']} data-paragraph={index}>
                {text.slice(start, end)}
              </p>
            )}
            {inside.length > 0 && <PassageTags taggings={inside} tags={tags} />}
            {index === 0 && head}
          </div>
        );
      })}
    </article>
  );
});
