import type { ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import type { Place } from '../../ui/place.ts';
import { Reading } from './reading.tsx';

/** An article with its facts. */
export function ArticleView({ place }: { readonly place: Extract<Place, { at: 'article' }> }): ReactNode {
  const article = useArchiveQuery('article.get', { id: place.id });
  if (article.error) return <FailureMessage error={article.error} retry={article.refetch} />;
  if (!article.data) return null;
  return <Reading key={article.data.id} article={article.data} place={place} />;
}
