import type { QueryProblem } from '../../contract/search.ts';
import type { DayRange, ReviewedFacts } from '../../contract/review.ts';
import { suggestionBelow, type AnonymityReason } from '../../contract/vocabulary.ts';
import { daysOfValue } from '../extraction/times/days-of-value.ts';
import { join, type Condition } from './condition.ts';
import { unitCondition } from './unit-condition.ts';
import { filterCondition, queryCondition } from './query-condition.ts';
import { readQuery } from './read-query.ts';
import { prepared } from './statement-cache.ts';
import { statementsSaid } from './statement-search.ts';
import type { Reading } from './writing.ts';

/** A list of facts as a condition on `listed_fact l`, and the way to it. */
export type Meant = {
  readonly condition: Condition;
  /** Of so few articles that going through their facts is faster than through all facts in order. */
  readonly few: boolean;
  /** An index that leads to facts with these values alone; whether that is faster depends on how many there are. */
  readonly narrow: NarrowIndex | null;
  readonly problem: QueryProblem | null;
  readonly wordsProblem: QueryProblem | null;
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
  const { speaker = '', words = '' } = which;
  const said = statementsSaid(reading, speaker, words);
  const { ids, problem } = articlesMeant(reading, which, anyOutlet, said.condition);
  const { kinds, rules, verdicts, states, from, below, run, standing, sure } = which;
  const parts: Condition[] = [
    // Of the statements that stand an index knows which they are.
    ...(areStatements(which) ? [isStatement] : oneOf('l.kind', kinds)),
    ...oneOf('l.rule', rules),
    ...oneOf('l.verdict', verdicts),
    ...oneOf('l.state', states),
    ...(from === undefined ? [] : [{ sql: 'l.confidence >= ?', parameters: [from] }]),
    ...(below === undefined ? [] : [{ sql: 'l.confidence < ?', parameters: [below] }]),
    ...(run === undefined ? [] : [{ sql: 'l.run = ?', parameters: [run] }]),
    ...(standing ? [{ sql: 'l.stands = 1', parameters: [] }] : []),
    ...(sure ? [sureFacts] : []),
    ...sourceConditions(which),
    ...valueConditions(which),
    ...(said.condition === null
      ? []
      : [
          {
            sql: `(l.article_id, l.key) IN
              (SELECT s.article_id, s.key FROM statement s JOIN article a ON a.id = s.article_id WHERE ${said.condition.sql})`,
            parameters: said.condition.parameters,
          },
        ]),
    ...(ids === null
      ? []
      : [{ sql: 'l.article_id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(ids)] }]),
  ];
  const condition = parts.length === 0 ? { sql: 'TRUE', parameters: [] } : join(parts, ' AND ');
  const few = ids !== null && ids.length < fewArticles;
  return { condition, few, narrow: narrowIndex(which), problem, wordsProblem: said.problem };
}

/** Facts that are more than a suggestion of the machine. */
const sureFacts: Condition = {
  sql: `(l.confidence >= ${suggestionBelow} OR l.verdict <> 'undecided')`,
  parameters: [],
};

/** What the condition must say for SQLite to go along an index of a part of the facts stands in `sourceConditions` and `standing`. */
function narrowIndex(which: ReviewedFacts): NarrowIndex | null {
  const { standing, sourceKinds, source, value, told } = which;
  if (value !== undefined || told !== undefined) return 'listed_fact_by_value';
  if (!standing) return null;
  if (source !== undefined) return 'listed_fact_by_source';
  return sourceKinds === undefined && !areStatements(which) ? null : 'listed_fact_by_source_kind';
}

function areStatements({ kinds, standing }: ReviewedFacts): boolean {
  return standing === true && kinds?.length === 1 && kinds[0] === 'statement';
}

function sourceConditions({ sourceKinds, source, anonymityReasons, modes }: ReviewedFacts): readonly Condition[] {
  return [
    ...oneOf('l.mode', modes),
    ...(sourceKinds === undefined ? [] : [isStatement, ...oneOf('l.source_kind', sourceKinds)]),
    ...(source === undefined
      ? []
      : [{ sql: 'l.source IS NOT NULL AND l.source = ? COLLATE NOCASE', parameters: [source] }]),
    ...(anonymityReasons === undefined ? [] : [isStatement, reasonCondition(anonymityReasons)]),
  ];
}

/** Values overlap what is asked for: "12 to 17 boats" is found by "at least 15". */
function valueConditions({ value, told }: ReviewedFacts): readonly Condition[] {
  const hasValue: Condition = { sql: 'l.low IS NOT NULL', parameters: [] };
  const days = (text: string | undefined) => (text === undefined ? null : daysOfValue(text));
  return [
    ...(value === undefined
      ? []
      : [
          { sql: `l.kind = 'figure'`, parameters: [] },
          hasValue,
          ...(value.from === undefined ? [] : [{ sql: 'l.high >= ?', parameters: [value.from] }]),
          ...(value.to === undefined ? [] : [{ sql: 'l.low <= ?', parameters: [value.to] }]),
          ...(value.unit === undefined || value.unit.trim() === '' ? [] : [unitCondition('l.unit', value.unit)]),
        ]),
    ...(told === undefined
      ? []
      : [
          { sql: `l.kind IN ('time', 'statement')`, parameters: [] },
          hasValue,
          ...(told.from === undefined ? [] : [{ sql: 'l.high >= ?', parameters: [days(told.from)?.first ?? 0] }]),
          ...(told.to === undefined ? [] : [{ sql: 'l.low <= ?', parameters: [days(told.to)?.last ?? 0] }]),
        ]),
  ];
}

/** Dates are texts that sort; a month ends with "31", however long it is. */
function publishedCondition({ from, to }: DayRange): Condition {
  return join(
    [
      { sql: 'a.published IS NOT NULL', parameters: [] },
      ...(from === undefined ? [] : [{ sql: 'a.published >= ?', parameters: [from] }]),
      ...(to === undefined
        ? []
        : [{ sql: `a.published <= ? || substr('9999-12-31', length(?) + 1)`, parameters: [to, to] }]),
    ],
    ' AND ',
  );
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
  reading: Reading,
  { articleIds, query = '', filters = {}, published }: ReviewedFacts,
  anyOutlet: boolean,
  said: Condition | null,
): { readonly ids: readonly number[] | null; readonly problem: QueryProblem | null } {
  const parsed = readQuery(reading, query);
  const chosen = Object.entries(filters).some(
    ([facet, values]) => values !== undefined && !(anyOutlet && facet === 'outlets'),
  );
  if (articleIds === undefined && query.trim() === '' && !chosen && published === undefined && said === null)
    return { ids: null, problem: parsed.problem };
  const condition = join(
    [
      filterCondition(filters, anyOutlet ? 'outlets' : null),
      ...(query.trim() === '' ? [] : [queryCondition(reading, parsed.query)]),
      ...(published === undefined ? [] : [publishedCondition(published)]),
      ...(said === null
        ? []
        : [
            {
              sql: `a.id IN (SELECT s.article_id FROM statement s JOIN article a ON a.id = s.article_id WHERE ${said.sql})`,
              parameters: said.parameters,
            },
          ]),
      ...(articleIds === undefined
        ? []
        : [{ sql: 'a.id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(articleIds)] }]),
    ],
    ' AND ',
  );
  const ids = prepared<unknown[], number>(reading.database, `SELECT a.id FROM article a WHERE ${condition.sql}`)
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
