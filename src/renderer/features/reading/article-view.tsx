import type { ReactNode } from 'react';
import type { Place } from '../../ui/place.ts';

export function ArticleView({ place }: { readonly place: Extract<Place, { at: 'article' }> }): ReactNode {
  return <p>Article {place.id}</p>;
}
