import { memo, type ReactNode, type Ref } from 'react';
import type { Article } from '../../../contract/article.ts';
import type { Note } from '../../../contract/note.ts';
import type { Tag, Tagging } from '../../../contract/tag.ts';
import { PassageTags } from '../tagging/passage-tagging.tsx';
import { paragraphAt } from './text-map.ts';
import styles from './article-text.module.css';

type TextProps = {
  readonly article: Pick<Article, 'text' | 'paragraphs' | 'language'>;
  /** Tagged passages; their tags stand beside the paragraph in which the passage begins. */
  readonly passages: readonly Tagging[];
  readonly tags: readonly Tag[];
  /** Notes on passages, which stand there too. */
  readonly notes: readonly Note[];
};

/**
 * The text of an article: one element with one text node for each paragraph, so that offsets of the stored text can be
 * found again on the page. Nothing of it is ever treated as HTML.
 *
 * @param head stands between the title and the body
 */
export function ArticleText({
  head,
  ref,
  ...text
}: TextProps & { readonly head: ReactNode; readonly ref: Ref<HTMLElement> }): ReactNode {
  return (
    <article className={styles['article']} lang={text.article.language} ref={ref}>
      <Paragraphs {...text} part="title" />
      {head}
      <Paragraphs {...text} part="body" />
    </article>
  );
}

/** Apart from the head, and remembered: long texts must not be gone through again at each step from fact to fact. */
const Paragraphs = memo(function Paragraphs({
  article: { text, paragraphs },
  passages,
  tags,
  notes,
  part,
}: TextProps & { readonly part: 'title' | 'body' }): ReactNode {
  const byParagraph = Map.groupBy(passages, ({ target }) =>
    target.kind === 'passage' ? paragraphAt(paragraphs, target.span.start) : -1,
  );
  const noted = Map.groupBy(notes, ({ target: { span } }) =>
    span === null ? -1 : paragraphAt(paragraphs, span.start),
  );
  return paragraphs.map(({ start, end }, index) => {
    if ((index === 0) !== (part === 'title')) return null;
    const tagged = byParagraph.get(index) ?? [];
    const written = noted.get(index) ?? [];
    const words = text.slice(start, end);
    return (
      <div className={styles['row']} key={start}>
        {part === 'title' ? (
          <h1 className={styles['title']} data-paragraph={index}>
            {words}
          </h1>
        ) : (
          <p className={styles['paragraph']} data-paragraph={index}>
            {words}
          </p>
        )}
        {tagged.length + written.length > 0 && <PassageTags taggings={tagged} tags={tags} notes={written} />}
      </div>
    );
  });
});
