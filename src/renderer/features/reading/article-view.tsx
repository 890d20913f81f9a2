import { useMemo, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import type { Place } from '../../ui/place.ts';
import { Reading } from './reading.tsx';
import { shownParagraphs } from './text-portions.ts';

/** An article with its facts. */
export function ArticleView({ place }: { readonly place: Extract<Place, { at: 'article' }> }): ReactNode {
  const article = useArchiveQuery('article.get', { id: place.id });
  const shown = useMemo(
    () =>
      article.data && { ...article.data, paragraphs: [...shownParagraphs(article.data.text, article.data.paragraphs)] },
    [article.data],
  );
  if (article.error) return <FailureMessage error={article.error} retry={article.refetch} />;
  if (!shown) return null;
  return <Reading key={shown.id} article={shown} place={place} />;
}
