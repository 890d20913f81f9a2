import type { ReactNode } from 'react';
import type { Excerpt } from '../../../contract/review.ts';
import type { FactKind } from '../../../contract/fact.ts';
import styles from './excerpt-text.module.css';

/**
 * The sentence of a fact with its parts marked, as they are marked in the article.
 *
 * @param short leaves out what stands long before the first mark, for lists that show two lines
 */
export function ExcerptText({
  excerpt,
  kind,
  short = false,
}: {
  readonly excerpt: Excerpt;
  readonly kind: FactKind;
  readonly short?: boolean;
}): ReactNode {
  let offset = 0;
  return (short ? fromFirstMark(excerpt) : excerpt).map(({ text, part }) => {
    const key = offset;
    offset += text.length;
    if (part === null) return <span key={key}>{text}</span>;
    const looks = part === 'whole' || part === 'mention' ? kind : part;
    return (
      <mark key={key} className={styles[looks]}>
        {text}
      </mark>
    );
  });
}

/** Characters before the first mark that are shown in a list. */
const lead = 60;

/** The excerpt from a few words before its first mark. */
export function fromFirstMark(excerpt: Excerpt): Excerpt {
  const [first, ...rest] = excerpt;
  if (!first || first.part !== null || first.text.length <= lead * 1.5) return excerpt;
  const cut = first.text.indexOf(' ', first.text.length - lead);
  return [{ text: `…${first.text.slice(cut < 0 ? -lead : cut)}`, part: null }, ...rest];
}
