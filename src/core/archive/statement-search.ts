import type { Fact } from '../../contract/fact.ts';
import type { Input, Output } from '../../contract/operations.ts';
import type { QueryProblem, StatementHit } from '../../contract/search.ts';
import { findHits } from '../search/find-hits.ts';
import { fold } from '../search/fold.ts';
import { matchExpression } from '../search/match-expression.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { Query } from '../search/query.ts';
import { markHits } from '../search/snippet.ts';
import { wordsOfQuery } from '../search/words-of-query.ts';
import { filterCondition, join, queryCondition, type Condition } from './query-condition.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

type Row = Pick<StatementHit, 'articleId' | 'articleTitle' | 'outlet' | 'published' | 'key'> & {
  readonly body: string;
};

/** Statements by speaker, by their words, or both; newest article first, then in the order of the text. */
export function searchStatements(
  { database }: Reading,
  { speaker, query: typed, filters, offset, limit }: Input<'search.statements'>,
): Output<'search.statements'> {
  const { query } = parseQuery(typed);
  const { condition: said, problem } = statementsSaid(speaker, typed);
  const condition = join([filterCondition(filters), ...(said === null ? [] : [said])], ' AND ');
  const from = `FROM statement s JOIN article a ON a.id = s.article_id WHERE ${condition.sql}`;
  const total =
    prepared<unknown[], number>(database, `SELECT count(*) ${from}`)
      .pluck()
      .get(...condition.parameters) ?? 0;
  const rows = prepared<unknown[], Row>(
    database,
    `SELECT s.article_id AS articleId, a.title AS articleTitle, a.outlet, a.published, s.key, coalesce(
       (SELECT fact FROM decision d WHERE d.article_id = s.article_id AND d.key = s.key AND d.verdict IN ('edited', 'added')),
       (SELECT body FROM fact f WHERE f.article_id = s.article_id AND f.key = s.key)) AS body
     ${from} ORDER BY a.published DESC, a.id DESC, s.place, s.id LIMIT ? OFFSET ?`,
  ).all(...condition.parameters, limit, offset);
  const words = wordsOfQuery(query);
  return {
    total,
    problem,
    hits: rows.flatMap(({ body, ...head }) => asStatementHit(head, JSON.parse(body) as Fact, words)),
  };
}

/** Which statements are by a speaker and hold some words, as a condition on `statement s` and `article a`; null: any. */
export function statementsSaid(
  speaker: string,
  words: string,
): { readonly condition: Condition | null; readonly problem: QueryProblem | null } {
  const names = fold(speaker)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const { query, problem } = parseQuery(words);
  if (names.length === 0 && words.trim() === '') return { condition: null, problem };
  return { condition: join([...names.map(spokenBy), statementCondition(query)], ' AND '), problem };
}

/** A statement as a hit, its words marked; nothing for any other fact. */
export function asStatementHit(
  head: Omit<Row, 'body'>,
  fact: Fact,
  words: Parameters<typeof findHits>[1],
): StatementHit[] {
  if (fact.kind !== 'statement') return [];
  const { speaker, source, sourceKind, cue, content, mode, act, when, confidence } = fact;
  const text = content.map((span) => span.text.replaceAll('\n', ' ')).join(' … ');
  const marked = markHits(text, findHits(text, words));
  return [{ ...head, speaker, source, sourceKind, cue, content, marked, mode, act, when, confidence }];
}

/** Speakers whose name holds these letters, most quoted first. */
export function listSpeakers(
  { database }: Reading,
  { text, limit }: Input<'search.speakers'>,
): Output<'search.speakers'> {
  return prepared<[string, number], Output<'search.speakers'>[number]>(
    database,
    `SELECT speaker, count(*) AS statements, count(DISTINCT article_id) AS articles FROM statement
     WHERE speaker IS NOT NULL AND instr(fold(speaker), ?) > 0
     GROUP BY speaker ORDER BY statements DESC, speaker LIMIT ?`,
  ).all(fold(text), limit);
}

function spokenBy(word: string): Condition {
  return { sql: 'instr(s.speaker_folded, ?) > 0', parameters: [word] };
}

/** Words are looked for in what was said; fields (outlet, date, tag …) are those of the article. */
function statementCondition(query: Query): Condition {
  const expression = matchExpression(query, false);
  if (expression !== null)
    return {
      sql: 's.id IN (SELECT rowid FROM statement_index WHERE statement_index MATCH ?)',
      parameters: [expression],
    };
  switch (query.type) {
    case 'and':
    case 'or':
      return join(query.parts.map(statementCondition), query.type === 'and' ? ' AND ' : ' OR ');
    case 'not': {
      const { sql, parameters } = statementCondition(query.part);
      return { sql: `coalesce(NOT (${sql}), TRUE)`, parameters };
    }
    case 'field':
      return query.field === 'speaker' ? spokenBy(fold(query.value)) : queryCondition(query);
    case 'all':
    case 'words':
    case 'dates':
      return queryCondition(query);
  }
}
