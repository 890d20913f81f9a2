import type { ReactNode } from 'react';
import type { PreviewedArticle } from '../../../contract/column-mapping.ts';
import { formatCount, formatDay, formatNumber } from '../../ui/formats.ts';
import styles from './rule-dialogs.module.css';

type ArticlesPreviewProps = {
  readonly articles: readonly PreviewedArticle[];
  readonly found: number;
  /** What to do when there is none. */
  readonly empty: string;
};

/** The first articles that a file would give. */
export function ArticlesPreview({ articles, found, empty }: ArticlesPreviewProps): ReactNode {
  if (found === 0)
    return (
      <p className={styles['quiet']}>
        <output>{empty}</output>
      </p>
    );
  return (
    <section aria-labelledby="articles-preview">
      <h3 id="articles-preview" className={styles['heading']}>
        <output>
          {formatCount(found, 'article')}
          {found > articles.length && `, the first ${formatNumber(articles.length)}:`}
        </output>
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by the keyboard */}
      <ol className={styles['articles']} tabIndex={0} aria-label="Articles it would give">
        {articles.map(({ place, title, outlet, byline, published, words, beginning }) => (
          <li key={place ?? title}>
            <strong>{title}</strong>
            <span className={styles['quiet']}>
              {[outlet, byline, published === null ? null : formatDay(published), formatCount(words, 'word')]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={styles['beginning']}>{beginning}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
