import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { QueryProblemNote } from '../search/query-problem.tsx';
import type { useReadOn } from './use-read-on.ts';
import styles from './concordance-view.module.css';

export type Found = Pick<
  Output<'concordance.lines'>,
  'problem' | 'done' | 'toRead' | 'complete' | 'version' | 'now' | 'total' | 'articles' | 'listed'
>;

/** How many lines there are, how far reading is, and whether the archive has changed since. */
export function FoundBar({
  found,
  query,
  reading,
  onReadAgain,
  children,
}: {
  readonly found: Found;
  readonly query: string;
  readonly reading: ReturnType<typeof useReadOn>;
  readonly onReadAgain: (newerThan: number) => void;
  /** What else stands in the bar. */
  readonly children?: ReactNode;
}): ReactNode {
  const { problem, done, toRead, complete, version, now, total, articles, listed } = found;
  return (
    <>
      {problem && (
        <div className={styles['note']}>
          <QueryProblemNote query={query} problem={problem} />
        </div>
      )}
      <div className={styles['bar']}>
        <output className={styles['total']}>
          {formatCount(total, 'line')} in {formatCount(articles, 'article')}
          {!complete && ' so far'}
        </output>
        {!complete && (
          <>
            <Progress
              className={styles['progress'] ?? ''}
              size="sm"
              value={(100 * done) / Math.max(1, toRead)}
              aria-label="Texts read"
            />
            <span className={styles['quiet']}>
              {formatNumber(done)} of {formatNumber(toRead)} texts read
            </span>
            <Button size="compact-xs" variant="default" onClick={reading.isStopped ? reading.goOn : reading.stop}>
              {reading.isStopped ? 'Read on' : 'Stop'}
            </Button>
          </>
        )}
        {children}
      </div>
      {complete && now !== version && (
        <p className={styles['note']}>
          The archive has changed since these lines were read.{' '}
          <button type="button" className={styles['link']} onClick={() => onReadAgain(now)}>
            Read again
          </button>
        </p>
      )}
      {complete && listed < total && (
        <p className={styles['note']}>
          The {formatNumber(listed)} lines of the newest articles are listed; {formatNumber(total)} were counted.
          Another word, an outlet or a date narrows the query.
        </p>
      )}
    </>
  );
}
