import type { ReactNode } from 'react';
import type { Place } from '../../ui/place.ts';

export function ComparisonView({ place }: { readonly place: Extract<Place, { at: 'comparison' }> }): ReactNode {
  return <p>Comparison of {place.ids.length} articles</p>;
}
