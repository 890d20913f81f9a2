import { useState, type ReactNode } from 'react';
import type { ArticleSummary } from '../../../contract/article.ts';
import { useActions } from '../../ui/actions.tsx';
import { versionsText } from './version-words.ts';
import { VersionsPanel } from './versions-panel.tsx';
import styles from './versions.module.css';

/** How many articles hold the same text as the one being read; opens them. */
export function VersionsOfArticle({ article }: { readonly article: ArticleSummary }): ReactNode {
  const [opened, setOpened] = useState(false);
  useActions([
    {
      id: 'reading.versions',
      label: 'Show the versions of this article',
      section: 'Reading',
      keys: ['shift+V'],
      run: () => setOpened(true),
    },
  ]);
  const { versions } = article;
  return (
    <>
      {versions !== null && (
        <span>
          <button type="button" className={styles['badge']} title="Versions (V)" onClick={() => setOpened(true)}>
            {versionsText(versions)}
            {versions.newest ? '' : ', there is a newer one'}
          </button>
        </span>
      )}
      <VersionsPanel articleId={opened ? article.id : null} onClose={() => setOpened(false)} />
    </>
  );
}
