import type { ReactNode } from 'react';
import type { StatementHit } from '../../../contract/search.ts';
import { formatDay } from '../../ui/formats.ts';
import { Marked } from '../../ui/marked.tsx';
import { cueOf, marksOf, speakerOf } from './statement-words.ts';
import styles from './statement-sentence.module.css';

/** A statement as a sentence, with where it stands. Its speaker, where known, is marked `data-speaker`: a click there is about the speaker. */
export function StatementSentence({ hit }: { readonly hit: StatementHit }): ReactNode {
  const { outlet, published, articleTitle, when } = hit;
  const cue = cueOf(hit);
  return (
    <>
      <p className={styles['sentence']}>
        {cue.first && <span className={styles['cue']}>{cue.text} </span>}
        <strong {...(hit.speaker === null ? {} : { 'data-speaker': true, title: `All about ${hit.speaker}` })}>
          {speakerOf(hit)}
        </strong>
        {!cue.first && <span className={styles['cue']}> {cue.text}</span>}
        {hit.marked.length > 0 && ': '}
        <Marked text={hit.marked} />
      </p>
      <p className={styles['origin']}>
        {marksOf(hit).map((mark) => (
          <span key={mark} className={mark === 'suggestion' ? styles['suggestion'] : styles['mark']}>
            {mark}
          </span>
        ))}
        <span>
          {[outlet, published === null ? null : formatDay(published), articleTitle]
            .filter((part) => part !== null)
            .join(' · ')}
          {when !== null && ` · said ${formatDay(when)}`}
        </span>
      </p>
    </>
  );
}
