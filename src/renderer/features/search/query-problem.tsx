import type { ReactNode } from 'react';
import type { QueryProblem } from '../../../contract/search.ts';
import styles from './query-problem.module.css';

/** What is wrong with a query, with the place underlined in the query itself. */
export function QueryProblemNote({
  id,
  query,
  problem,
}: {
  readonly id?: string;
  readonly query: string;
  readonly problem: QueryProblem;
}): ReactNode {
  const { before, at, after } = splitAt(query, problem);
  return (
    <output id={id} className={styles['note']} aria-live="polite">
      <code className={styles['query']}>
        {before}
        <span className={styles['at']}>{at}</span>
        {after}
      </code>
      <span>{problem.message}</span>
    </output>
  );
}

/** The query in three parts. A problem at the end ("a word is missing here") gets a space to stand on. */
export function splitAt(
  query: string,
  { start, end }: Pick<QueryProblem, 'start' | 'end'>,
): { readonly before: string; readonly at: string; readonly after: string } {
  const at = query.slice(start, end);
  return { before: query.slice(0, start), at: at === '' ? '\u00a0' : at, after: query.slice(Math.max(start, end)) };
}
