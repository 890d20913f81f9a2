import type { QueryProblem } from '../../contract/search.ts';
import type { ReviewedFacts } from '../../contract/review.ts';
import { suggestionBelow, type AnonymityReason } from '../../contract/vocabulary.ts';
import { parseQuery } from '../search/parse-query.ts';
import { filterCondition, join, queryCondition, type Condition } from './query-condition.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

/** A list of facts as a condition on `listed_fact l`, and the way to it. */
export type Meant = {
  readonly condition: Condition;
  /** Of so few articles that going through their facts is faster than through all facts in order. */
  readonly few: boolean;
  /** An index that leads to facts with these values alone; whether that is faster depends on how many there are. */
  readonly narrow: NarrowIndex | null;
  readonly problem: QueryProblem | null;
};

export type NarrowIndex =
  | 'listed_fact_by_source'
  | 'listed_fact_by_source_kind'
  | 'listed_fact_by_reason'
  | 'listed_fact_by_value';

/** Below this many articles their facts are gathered and sorted. */
const fewArticles = 1000;

/** What a person asks to see; `anyOutlet` leaves the choice of outlets out, for counting which could be chosen. */
export function factsMeant(reading: Reading, which: ReviewedFacts, anyOutlet = false): Meant {
  const { ids, problem } = articlesMeant(reading, which, anyOutlet);
  const { kinds, rules, verdicts, states, from, below, run, standing, sure } = which;
  const parts: Condition[] = [
    ...oneOf('l.kind', kinds),
    ...oneOf('l.rule', rules),
    ...oneOf('l.verdict', verdicts),
    ...oneOf('l.state', states),
    ...(from === undefined ? [] : [{ sql: 'l.confidence >= ?', parameters: [from] }]),
    ...(below === undefined ? [] : [{ sql: 'l.confidence < ?', parameters: [below] }]),
    ...(run === undefined ? [] : [{ sql: 'l.run = ?', parameters: [run] }]),
    ...(standing ? [{ sql: 'l.stands = 1', parameters: [] }] : []),
    ...(sure ? [sureFacts] : []),
    ...sourceConditions(which),
    ...(ids === null
      ? []
      : [{ sql: 'l.article_id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(ids)] }]),
  ];
  const condition = parts.length === 0 ? { sql: 'TRUE', parameters: [] } : join(parts, ' AND ');
  return { condition, few: ids !== null && ids.length < fewArticles, narrow: narrowIndex(which), problem };
}

/** Facts that are more than a suggestion of the machine. */
const sureFacts: Condition = {
  sql: `(l.confidence >= ${suggestionBelow} OR l.verdict <> 'undecided')`,
  parameters: [],
};

/** What the condition must say for SQLite to go along an index of a part of the facts stands in `sourceConditions` and `standing`. */
function narrowIndex({ standing, sourceKinds, source }: ReviewedFacts): NarrowIndex | null {
  if (!standing) return null;
  if (source !== undefined) return 'listed_fact_by_source';
  return sourceKinds === undefined ? null : 'listed_fact_by_source_kind';
}

function sourceConditions({ sourceKinds, source, anonymityReasons }: ReviewedFacts): readonly Condition[] {
  return [
    ...(sourceKinds === undefined ? [] : [isStatement, ...oneOf('l.source_kind', sourceKinds)]),
    ...(source === undefined
      ? []
      : [{ sql: 'l.source IS NOT NULL AND l.source = ? COLLATE NOCASE', parameters: [source] }]),
    ...(anonymityReasons === undefined ? [] : [isStatement, reasonCondition(anonymityReasons)]),
  ];
}

const isStatement: Condition = { sql: 'l.source_kind IS NOT NULL', parameters: [] };

/** Nobody's reason is asked for of a source that is named: `none` means sources that stay anonymous without one. */
function reasonCondition(reasons: readonly AnonymityReason[]): Condition {
  const given = reasons.filter((reason) => reason !== 'none');
  return join(
    [
      ...(given.length === 0
        ? []
        : [
            join(
              [
                { sql: 'l.anonymity_reason IS NOT NULL', parameters: [] },
                ...oneOf('anonymity_reason_of(l.anonymity_reason)', given),
              ],
              ' AND ',
            ),
          ]),
      ...(given.length === reasons.length
        ? []
        : [{ sql: `l.source_kind = 'anonymous' AND l.anonymity_reason IS NULL`, parameters: [] }]),
      { sql: 'FALSE', parameters: [] },
    ],
    ' OR ',
  );
}

/** Ids of the articles that are meant; null: of all. */
function articlesMeant(
  { database }: Reading,
  { articleIds, query = '', filters = {} }: ReviewedFacts,
  anyOutlet: boolean,
): { readonly ids: readonly number[] | null; readonly problem: QueryProblem | null } {
  const parsed = parseQuery(query);
  const chosen = Object.entries(filters).some(
    ([facet, values]) => values !== undefined && !(anyOutlet && facet === 'outlets'),
  );
  if (articleIds === undefined && query.trim() === '' && !chosen) return { ids: null, problem: parsed.problem };
  const condition = join(
    [
      filterCondition(filters, anyOutlet ? 'outlets' : null),
      ...(query.trim() === '' ? [] : [queryCondition(parsed.query)]),
      ...(articleIds === undefined
        ? []
        : [{ sql: 'a.id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(articleIds)] }]),
    ],
    ' AND ',
  );
  const ids = prepared<unknown[], number>(database, `SELECT a.id FROM article a WHERE ${condition.sql}`)
    .pluck()
    .all(...condition.parameters);
  return { ids, problem: parsed.problem };
}

function oneOf(column: string, values: readonly string[] | undefined): readonly Condition[] {
  if (values === undefined) return [];
  if (values.length <= 8)
    return [{ sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: [...values] }];
  return [{ sql: `${column} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(values)] }];
}
