import type { Expansion, QueryProblem } from '../../contract/search.ts';
import { matchExpression, nearExpression } from '../search/match-expression.ts';
import { parseQuery } from '../search/parse-query.ts';
import { sizeOf } from '../search/ranking/article-set.ts';
import { seekQuery } from '../search/seek-query.ts';
import type { Sought, SoughtNear } from '../search/sought.ts';
import { lexiconOf } from './lexicon-of.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { readPhrase } from './word-index/read-words.ts';
import type { Reading } from './writing.ts';

/** A query as this archive understands it: every list, count and mark starts from here, so that they agree. */
export type ReadQuery = {
  readonly query: Sought;
  readonly expansions: readonly Expansion[];
  readonly problem: QueryProblem | null;
};

/** Articles whose texts are looked through for one pair of words: some seconds, not measured at this number. */
export const mostVerified = 20_000;

export function readQuery(reading: Reading, typed: string, mostLookedThrough = mostVerified): ReadQuery {
  const { query, also, problem } = parseQuery(typed);
  const sought = seekQuery(query, also, lexiconOf(reading));
  const loosened = loosen(sought.query, (near) => {
    const wider = nearExpression(near);
    if (wider === null || matchExpression(near) !== null) return false;
    return sizeOf(readPhrase(reading, articleColumns(reading), wider)) > mostLookedThrough;
  });
  if (loosened === sought.query) return { ...sought, problem };
  const message = `More than ${mostLookedThrough.toLocaleString('en')} articles hold these words so close: their order is not looked at.`;
  return { ...sought, query: loosened, problem: problem ?? { message, start: 0, end: typed.length } };
}

/** The same query where nothing is too frequent, else one that takes no longer than FTS5 does. */
function loosen(query: Sought, isTooFrequent: (near: SoughtNear) => boolean): Sought {
  switch (query.type) {
    case 'near':
      return isTooFrequent(query) ? { ...query, loose: true } : query;
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => loosen(part, isTooFrequent));
      return parts.every((part, index) => part === query.parts[index]) ? query : { type: query.type, parts };
    }
    case 'not': {
      const part = loosen(query.part, isTooFrequent);
      return part === query.part ? query : { type: 'not', part };
    }
    case 'all':
    case 'words':
    case 'field':
    case 'dates':
    case 'kind':
    case 'source-kind':
    case 'figure':
      return query;
  }
}
