import type { QueryProblem } from '../../contract/search.ts';
import { parseQuery } from '../search/parse-query.ts';
import { seekQuery } from '../search/seek-query.ts';
import type { Sought } from '../search/sought.ts';
import type { Reading } from './writing.ts';

/** A query as this archive understands it: every list, count and mark starts from here, so that they agree. */
export type ReadQuery = { readonly query: Sought; readonly problem: QueryProblem | null };

export function readQuery(_reading: Reading, typed: string): ReadQuery {
  const { query, problem } = parseQuery(typed);
  return { query: seekQuery(query), problem };
}
