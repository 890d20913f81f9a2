import type { Expansion, QueryProblem } from '../../contract/search.ts';
import { parseQuery } from '../search/parse-query.ts';
import { seekQuery } from '../search/seek-query.ts';
import type { Sought } from '../search/sought.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Reading } from './writing.ts';

/** A query as this archive understands it: every list, count and mark starts from here, so that they agree. */
export type ReadQuery = {
  readonly query: Sought;
  readonly expansions: readonly Expansion[];
  readonly problem: QueryProblem | null;
};

export function readQuery(reading: Reading, typed: string): ReadQuery {
  const { query, also, problem } = parseQuery(typed);
  return { ...seekQuery(query, also, lexiconOf(reading)), problem };
}
