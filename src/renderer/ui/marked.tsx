import type { ReactNode } from 'react';
import type { MarkedText } from '../../contract/search.ts';

/** Text with its hits marked. */
export function Marked({ text }: { readonly text: MarkedText }): ReactNode {
  let offset = 0;
  return text.map(({ text: piece, hit }) => {
    const key = `${offset}`;
    offset += piece.length;
    return hit ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>;
  });
}
