import { Modal, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatDay } from '../../ui/formats.ts';
import styles from './article-chooser.module.css';

/** Finds an article to put beside the others: by the same words as in the library. */
export function ArticleChooser({
  opened,
  without,
  onClose,
  onChoose,
}: {
  readonly opened: boolean;
  /** Articles that are there already. */
  readonly without: readonly number[];
  readonly onClose: () => void;
  readonly onChoose: (id: number) => void;
}): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Add an article"
      size="lg"
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Found without={without} onChoose={onChoose} />
    </Modal>
  );
}

function Found({
  without,
  onChoose,
}: {
  readonly without: readonly number[];
  readonly onChoose: (id: number) => void;
}): ReactNode {
  const [query, setQuery] = useState('');
  const answer = useArchiveQuery(
    'search.articles',
    { query, filters: {}, order: query === '' ? 'newest' : 'relevance', offset: 0, limit: 30 },
    { keepPrevious: true },
  );
  const found = (answer.data?.hits ?? []).filter(({ article }) => !without.includes(article.id));
  return (
    <>
      <TextInput
        data-autofocus
        aria-label="Search articles"
        placeholder="Search"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === 'Enter' && first) onChoose(first.article.id);
        }}
      />
      <ul className={styles['list']}>
        {found.map(({ article: { id, title, outlet, published } }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <b>{title}</b>
              <span>{[outlet, published && formatDay(published)].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {answer.data && found.length === 0 && <p>No other article holds these words.</p>}
    </>
  );
}
