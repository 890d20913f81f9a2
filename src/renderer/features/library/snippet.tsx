import type { ReactNode } from 'react';
import type { MarkedText } from '../../../contract/search.ts';
import { Marked } from '../../ui/marked.tsx';
import { splitLead } from './split-lead.ts';
import styles from './snippet.module.css';

/** A stretch of the text with its hits. The less room there is, the more of what stands before the first hit gives way to it. */
export function Snippet({ text }: { readonly text: MarkedText }): ReactNode {
  const { far, near, rest } = splitLead(text);
  return (
    <>
      {far !== '' && <span className={styles['far']}>{far}</span>}
      {near !== '' && <span className={styles['near']}>{near}</span>}
      <span>
        <Marked text={rest} />
      </span>
    </>
  );
}
