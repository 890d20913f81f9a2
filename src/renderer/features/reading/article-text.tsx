import { memo, useMemo, type ReactNode, type Ref } from 'react';
import type { Article } from '../../../contract/article.ts';
import type { Tag, Tagging } from '../../../contract/tag.ts';
import { PassageTags } from '../tagging/passage-tagging.tsx';
import { paragraphAt } from './text-map.ts';
import type { Portion } from './text-portions.ts';
import type { ShownNote } from '../notes/use-article-notes.ts';
import styles from './article-text.module.css';

type Beside = { readonly taggings: readonly Tagging[]; readonly notes: readonly ShownNote[] };

type TextProps = {
  readonly article: Pick<Article, 'text' | 'paragraphs' | 'language'>;
  /** The body, in the portions in which it is put on the page. */
  readonly portions: readonly Portion[];
  /** Portions that are there paragraph by paragraph; the others are there as mere text, for the browser's own search. */
  readonly drawn: ReadonlySet<number>;
  /** Tagged passages; their tags stand beside the paragraph in which the passage begins. */
  readonly passages: readonly Tagging[];
  readonly tags: ReadonlyMap<number, Tag>;
  /** Notes on passages, which stand there too. */
  readonly notes: readonly ShownNote[];
  /** Stands between the title and the body. */
  readonly head: ReactNode;
  readonly ref: Ref<HTMLElement>;
};

const nothing: Beside = { taggings: [], notes: [] };

/**
 * The text of an article: one element with one text node for each paragraph, so that offsets of the stored text can be
 * found again on the page. Nothing of it is ever treated as HTML.
 */
export function ArticleText({ article, portions, drawn, passages, tags, notes, head, ref }: TextProps): ReactNode {
  const beside = useMemo(() => besideParagraphs(article, passages, notes), [article, passages, notes]);
  return (
    <article className={styles['article']} lang={article.language} ref={ref}>
      <Rows article={article} first={0} behind={1} beside={beside} tags={tags} />
      {head}
      {portions.map(({ start, end, first, behind }, index) => (
        <div
          key={start}
          data-portion
          // The height holds until the portion is seen; from then on the browser knows it.
          {...(portions.length > 1
            ? { className: styles['portion'], style: { containIntrinsicHeight: `auto ${heightOf(end - start)}px` } }
            : {})}
        >
          {drawn.has(index) ? (
            <Rows article={article} first={first} behind={behind} beside={beside} tags={tags} />
          ) : (
            <p className={styles['plain']}>{article.text.slice(start, end)}</p>
          )}
        </div>
      ))}
    </article>
  );
}

/** About how many pixels high a text of this length is. */
function heightOf(length: number): number {
  return Math.round(length * 0.38);
}

/** Tags and notes by the paragraph in which what they hang on begins. */
function besideParagraphs(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  passages: readonly Tagging[],
  notes: readonly ShownNote[],
): ReadonlyMap<number, Beside> {
  const beside = new Map<number, { taggings: Tagging[]; notes: ShownNote[] }>();
  const at = (offset: number): { taggings: Tagging[]; notes: ShownNote[] } => {
    const index = paragraphAt(paragraphs, offset);
    const there = beside.get(index) ?? { taggings: [], notes: [] };
    beside.set(index, there);
    return there;
  };
  for (const tagging of passages)
    if (tagging.target.kind === 'passage') at(tagging.target.span.start).taggings.push(tagging);
  for (const note of notes) if (note.target.span !== null) at(note.target.span.start).notes.push(note);
  return beside;
}

/** Paragraphs from `first` to the one before `behind`. Remembered: long texts must not be gone through again at each step from fact to fact. */
const Rows = memo(function Rows({
  article: { text, paragraphs },
  first,
  behind,
  beside,
  tags,
}: Pick<TextProps, 'article' | 'tags'> & {
  readonly first: number;
  readonly behind: number;
  readonly beside: ReadonlyMap<number, Beside>;
}): ReactNode {
  return paragraphs.slice(first, behind).map(({ start, end }, at) => {
    const { taggings, notes } = beside.get(first + at) ?? nothing;
    const words = text.slice(start, end);
    return <Row key={start} index={first + at} words={words} tags={tags} taggings={taggings} notes={notes} />;
  });
});

const Row = memo(function Row({
  index,
  words,
  tags,
  taggings,
  notes,
}: Beside & { readonly index: number; readonly words: string; readonly tags: ReadonlyMap<number, Tag> }): ReactNode {
  return (
    <div className={styles['row']}>
      {index === 0 ? (
        <h1 className={styles['title']} data-paragraph={index}>
          {words}
        </h1>
      ) : (
        <p className={styles['paragraph']} data-paragraph={index}>
          {words}
        </p>
      )}
      {taggings.length + notes.length > 0 && <PassageTags taggings={taggings} tags={tags} notes={notes} />}
    </div>
  );
});
