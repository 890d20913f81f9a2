import type { ReactNode } from 'react';
import type { ConcordanceScope } from '../../../contract/concordance.ts';
import { isEmptyScope } from './concordance-place.ts';
import styles from './concordance-view.module.css';

/** Instead of lines, or of what is counted in them: why there are none, and what to type. */
export function NoLines({ scope }: { readonly scope: ConcordanceScope }): ReactNode {
  return (
    <p className={styles['none']}>
      {isEmptyScope(scope) && scope.over === 'text'
        ? 'Type a word or a “phrase” above: each place where it stands, in all articles, becomes a line, sorted by the words beside it. Collocates are the words near it, and Over time tells when it was written. The query language of the search works here too; outlet: and date: limit the articles.'
        : scope.over === 'text'
          ? 'No lines. Only words and phrases make lines; fields like outlet: and date: limit their articles.'
          : 'No lines. Words are looked for in what was said; speaker:name without words shows how it was told each time, and Cues counts that for each outlet.'}
    </p>
  );
}
