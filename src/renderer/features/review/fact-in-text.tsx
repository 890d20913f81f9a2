import { useMemo, useRef, type ReactNode } from 'react';
import type { Article } from '../../../contract/article.ts';
import type { Fact } from '../../../contract/fact.ts';
import { spansOf } from '../reading/fact-spans.ts';
import { SelectedFact } from '../reading/selected-fact.tsx';
import { piecesOf } from '../reading/text-map.ts';
import '../reading/highlights.css';
import styles from './fact-in-text.module.css';

/** So many paragraphs are shown: a name that stands everywhere does not bring the whole article. */
const mostParagraphs = 6;

/** The paragraphs that a fact stands in, with handles at the ends of its spans. */
export function FactInText({
  article,
  original,
  fact,
  onChange,
}: {
  readonly article: Article;
  /** The fact as it was before anything was dragged: it says which paragraphs are shown. */
  readonly original: Fact;
  readonly fact: Fact;
  readonly onChange: (fact: Fact) => void;
}): ReactNode {
  const text = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const touched = new Set(
      spansOf(original).flatMap((span) => piecesOf(span, article.paragraphs).map(({ paragraph }) => paragraph)),
    );
    const paragraphs = article.paragraphs.filter((_, index) => touched.has(index)).slice(0, mostParagraphs);
    return { ...article, paragraphs };
  }, [article, original]);
  return (
    <div className={styles['scroller']} ref={scroller}>
      <div className={styles['sheet']}>
        <section lang={article.language} ref={text} aria-label="Where it stands">
          {shown.paragraphs.map(({ start, end }, index) => (
            <p key={start} data-paragraph={index}>
              {article.text.slice(start, end)}
            </p>
          ))}
        </section>
        <SelectedFact
          text={text}
          scroller={scroller}
          article={shown}
          fact={fact}
          onKeep={(moved) => {
            onChange(moved);
            return Promise.resolve(true);
          }}
        />
      </div>
    </div>
  );
}
