import type { Expansion, QueryProblem } from '../../contract/search.ts';
import { parseQuery } from '../search/parse-query.ts';
import { sizeOf } from '../search/ranking/article-set.ts';
import { seekQuery } from '../search/seek-query.ts';
import type { Sought } from '../search/sought.ts';
import { widenRuns } from '../search/widen-runs.ts';
import { lexiconOf } from './lexicon-of.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { articlesOfQuery } from './word-index/articles-of-query.ts';
import type { Reading } from './writing.ts';

/** A query as this archive understands it: every list, count and mark starts from here, so that they agree. */
export type ReadQuery = {
  readonly query: Sought;
  readonly expansions: readonly Expansion[];
  readonly problem: QueryProblem | null;
};

export function readQuery(reading: Reading, typed: string): ReadQuery {
  const { query, also, problem } = parseQuery(typed);
  const sought = seekQuery(query, also, lexiconOf(reading));
  const { query: wider, widened } = widenRuns(
    sought.query,
    (words) => sizeOf(articlesOfQuery(reading, articleColumns(reading), words)) === 0,
  );
  const [first] = widened;
  if (first === undefined) return { ...sought, problem };
  const start = Math.max(0, typed.indexOf(first));
  const message = 'No article has it all in a row: whatever shares pairs of its characters is found, the best first.';
  return { ...sought, query: wider, problem: problem ?? { message, start, end: start + first.length, isNote: true } };
}
