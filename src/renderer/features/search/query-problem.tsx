import type { ReactNode } from 'react';
import type { QueryProblem } from '../../../contract/search.ts';
import { boxedQuery, problemInBox } from './also.ts';
import styles from './query-problem.module.css';

/** What is wrong with a query, or how it was taken, with the place underlined in the query as its box shows it. */
export function QueryProblemNote({
  id,
  query,
  problem,
}: {
  readonly id?: string;
  readonly query: string;
  readonly problem: QueryProblem;
}): ReactNode {
  const { before, at, after } = splitAt(boxedQuery(query).text, problemInBox(query, problem));
  return (
    <output id={id} className={styles['note']} aria-live="polite" data-note={problem.isNote}>
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
