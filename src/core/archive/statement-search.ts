import type { Fact, StatementFact } from '../../contract/fact.ts';
import type { Input, Output } from '../../contract/operations.ts';
import type { ArticleFilters, QueryProblem, StatementHit } from '../../contract/search.ts';
import { findPlaces } from '../search/find-places.ts';
import { findHits } from '../search/find-hits.ts';
import { fold } from '../search/fold.ts';
import { matchExpression } from '../search/match-expression.ts';
import { markHits } from '../search/snippet.ts';
import { type Sought, type SoughtOperand, type SoughtText, textOfQuery } from '../search/sought.ts';
import { TextWords } from '../search/text-words.ts';
import { join, negated, type Condition } from './condition.ts';
import { fieldCondition } from './field-condition.ts';
import { filterCondition } from './query-condition.ts';
import { readQuery } from './read-query.ts';
import { saidIn } from './said-in.ts';
import { spokenBy } from './spoken-by.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

type Row = Pick<StatementHit, 'articleId' | 'articleTitle' | 'outlet' | 'published' | 'key'> & {
  readonly body: string;
};

/** The fact of `statement s` as it stands, as SQL: as a person edited or added it, else as found. */
export const bodyOfStatement = `coalesce(
  (SELECT fact FROM decision d WHERE d.article_id = s.article_id AND d.key = s.key AND d.verdict IN ('edited', 'added')),
  (SELECT body FROM fact f WHERE f.article_id = s.article_id AND f.key = s.key))`;

/** Statements by speaker, by their words, or both; newest article first, then in the order of the text. */
export function searchStatements(
  reading: Reading,
  { speaker, query: typed, filters, offset, limit }: Input<'search.statements'>,
): Output<'search.statements'> {
  const { database } = reading;
  const { query, expansions } = readQuery(reading, typed);
  const { condition: said, problem } = statementsSaid(reading, speaker, typed);
  const { from, parameters } = statementsFrom(filters, said);
  const total = count(reading, from, parameters);
  const rows = prepared<unknown[], Row>(
    database,
    `SELECT s.article_id AS articleId, a.title AS articleTitle, a.outlet, a.published, s.key, ${bodyOfStatement} AS body
     ${from} ORDER BY a.published DESC, a.id DESC, s.place, s.id LIMIT ? OFFSET ?`,
  ).all(...parameters, limit, offset);
  const words = textOfQuery(query);
  return {
    total,
    problem,
    expansions: [...expansions],
    hits: rows.flatMap(({ body, ...head }) => asStatementHit(head, JSON.parse(body) as Fact, words)),
  };
}

/** How many statements hold the words of a query: the total of the list. */
export function countStatements(reading: Reading, typed: string, filters: ArticleFilters): number {
  const { from, parameters } = statementsFrom(filters, statementsSaid(reading, '', typed).condition);
  return count(reading, from, parameters);
}

function statementsFrom(
  filters: ArticleFilters,
  said: Condition | null,
): { readonly from: string; readonly parameters: Condition['parameters'] } {
  const { sql, parameters } = join([filterCondition(filters), ...(said === null ? [] : [said])], ' AND ');
  return { from: `FROM statement s JOIN article a ON a.id = s.article_id WHERE ${sql}`, parameters };
}

function count({ database }: Reading, from: string, parameters: Condition['parameters']): number {
  return (
    prepared<unknown[], number>(database, `SELECT count(*) ${from}`)
      .pluck()
      .get(...parameters) ?? 0
  );
}

/** Which statements are by a speaker and hold some words, as a condition on `statement s` and `article a`; null: any. */
export function statementsSaid(
  reading: Reading,
  speaker: string,
  words: string,
): { readonly condition: Condition | null; readonly problem: QueryProblem | null } {
  const names = speaker.split(/\s+/u).filter((word) => word !== '');
  const { query, problem } = readQuery(reading, words);
  if (names.length === 0 && words.trim() === '') return { condition: null, problem };
  const condition = join(
    [...(names.length === 0 ? [] : [spokenBy(speaker, names)]), statementCondition(reading, query)],
    ' AND ',
  );
  return { condition, problem };
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

/** Words are looked for in what was said; fields (outlet, date, tag …) are those of the article. */
function statementCondition(reading: Reading, query: Sought): Condition {
  const expression = matchExpression(query, false);
  if (expression !== null) return matching(expression);
  switch (query.type) {
    case 'all':
      return { sql: 'TRUE', parameters: [] };
    case 'words':
    case 'near':
      return verified(reading, query);
    case 'and':
    case 'or':
      return join(
        query.parts.map((part) => statementCondition(reading, part)),
        query.type === 'and' ? ' AND ' : ' OR ',
      );
    case 'not':
      return negated(statementCondition(reading, query.part));
    case 'field':
      return query.field === 'speaker' ? spokenBy(query.value) : fieldCondition(query);
    case 'dates':
    case 'kind':
    case 'figure':
      return fieldCondition(query);
    case 'source-kind':
      return {
        sql: `EXISTS (SELECT 1 FROM listed_fact l WHERE l.article_id = s.article_id AND l.key = s.key AND l.source_kind = ?)`,
        parameters: [query.kind],
      };
  }
}

function matching(expression: string): Condition {
  return {
    sql: 's.id IN (SELECT rowid FROM statement_index WHERE statement_index MATCH ?)',
    parameters: [expression],
  };
}

/** What FTS5 cannot tell is looked up in the words of the statements that hold all of them. */
function verified({ database }: Reading, sought: SoughtText): Condition {
  const wider = matchExpression(allWords(sought), false);
  const candidates = wider === null ? { sql: 'TRUE', parameters: [] } : matching(wider);
  const rows = prepared<unknown[], { id: number; body: string }>(
    database,
    `SELECT s.id, ${bodyOfStatement} AS body FROM statement s WHERE ${candidates.sql}`,
  ).all(...candidates.parameters);
  const ids = rows
    .filter(({ body }) => findPlaces(new TextWords(saidIn(JSON.parse(body) as StatementFact)), sought).length > 0)
    .map(({ id }) => id);
  return { sql: 's.id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(ids)] };
}

/** The same without the order and the distance. */
function allWords(sought: SoughtOperand): Sought {
  switch (sought.type) {
    case 'words':
      return sought;
    case 'or':
      return { type: 'or', parts: sought.parts.map(allWords) };
    case 'near':
      return { type: 'and', parts: [allWords(sought.left), allWords(sought.right)] };
  }
}
