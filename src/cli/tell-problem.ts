import type { QueryProblem } from '../contract/search.ts';
import { printable, type Terminal } from './terminal.ts';

/** Says what is wrong with a query, with a mark below the place. */
export function tellProblem(query: string, problem: QueryProblem | null, terminal: Terminal): void {
  if (problem === null) return;
  terminal.tell(
    `${printable(query)}\n${' '.repeat(problem.start)}${'^'.repeat(Math.max(1, problem.end - problem.start))} ${problem.message}`,
  );
}
