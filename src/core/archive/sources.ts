import type { Input, Output } from '../../contract/operations.ts';
import type { ReviewedFacts } from '../../contract/review.ts';
import type { QueryProblem } from '../../contract/search.ts';
import type { CountsByKind, SourceScope } from '../../contract/source.ts';
import { sourceKinds, type AnonymityReason, type SourceKind } from '../../contract/vocabulary.ts';
import { join, type Condition } from './condition.ts';
import { factsMeant } from './reviewed-facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

/**
 * Statements by kind of source, of each outlet and month. The articles of the statements come out of an index as one list for each kind, and are
 * counted here: joining and grouping them takes SQLite four times as long (`npm run bench -- sources`).
 */
export function sourceCounts({ database }: Reading, scope: SourceScope): Output<'source.counts'> {
  const { condition, few, problem } = statementsOf({ database }, scope);
  const lists = prepared<unknown[], [SourceKind, string]>(
    database,
    `SELECT l.source_kind, json_group_array(l.article_id) FROM listed_fact l
     INDEXED BY ${few ? 'listed_fact_by_article' : 'listed_fact_by_source_kind'} WHERE ${condition.sql} GROUP BY l.source_kind`,
  )
    .raw()
    .all(...condition.parameters);
  const articles = prepared<[], [number, string | null, string | null]>(
    database,
    'SELECT id, outlet, substr(published, 1, 7) FROM article WHERE removed_at IS NULL ORDER BY id',
  )
    .raw()
    .all();
  const size = (articles.at(-1)?.[0] ?? 0) + 1;
  const outlets = createTally(size);
  const months = createTally(size);
  for (const [id, outlet, month] of articles) {
    outlets.put(id, outlet);
    months.put(id, month);
  }
  const kinds = noCounts();
  for (const [kind, list] of lists) {
    const ids = JSON.parse(list) as readonly number[];
    kinds[kind] = ids.length;
    outlets.count(kind, ids);
    months.count(kind, ids);
  }
  return {
    problem,
    kinds,
    outlets: outlets
      .groups()
      .map(({ value, ...counts }) => ({ outlet: value, ...counts }))
      .sort((one, other) => totalOf(other.kinds) - totalOf(one.kinds)),
    months: months
      .groups()
      .map(({ value, ...counts }) => ({ month: value, ...counts }))
      .sort((one, other) => ((one.month ?? '') < (other.month ?? '') ? -1 : 1)),
  };
}

type Group = { readonly value: string | null; articles: number; readonly kinds: CountsByKind };

/** Counts statements by a value of their articles. `size`: one more than the highest number of an article. */
function createTally(size: number) {
  const groups: Group[] = [];
  const places = new Map<string | null, number>();
  const placeOf = new Int32Array(size);
  const seen = new Uint8Array(size);
  return {
    /** Says which value an article has. */
    put(articleId: number, value: string | null): void {
      let place = places.get(value);
      if (place === undefined) {
        place = groups.length;
        places.set(value, place);
        groups.push({ value, articles: 0, kinds: noCounts() });
      }
      placeOf[articleId] = place;
    },
    /** @param ids an article once for each of its statements */
    count(kind: SourceKind, ids: readonly number[]): void {
      for (const id of ids) {
        const group = groups[placeOf[id] ?? -1];
        if (group === undefined) continue;
        group.kinds[kind]++;
        if (seen[id] === 0) {
          seen[id] = 1;
          group.articles++;
        }
      }
    },
    /** Those that any statement belongs to. */
    groups: (): Group[] => groups.filter(({ articles }) => articles > 0),
  };
}

function noCounts(): CountsByKind {
  return Object.fromEntries(sourceKinds.map((kind) => [kind, 0])) as CountsByKind;
}

function totalOf(kinds: CountsByKind): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}

/** Different phrases that are shown for one reason. */
const mostPhrases = 12;

type Phrase = { readonly reason: AnonymityReason; readonly text: string; readonly statements: number };

/** Why sources are not named, with the words of the articles; anonymous sources without any are a reason of their own. */
export function reasonsForAnonymity({ database }: Reading, scope: SourceScope): Output<'source.reasons'> {
  const { condition, few } = statementsOf({ database }, scope);
  const phrases = prepared<unknown[], Phrase>(
    database,
    `SELECT anonymity_reason_of(l.anonymity_reason) AS reason, l.anonymity_reason AS text, count(*) AS statements
     FROM listed_fact l INDEXED BY ${few ? 'listed_fact_by_article' : 'listed_fact_by_reason'}
     WHERE l.anonymity_reason IS NOT NULL AND ${condition.sql} GROUP BY l.anonymity_reason ORDER BY 3 DESC, 2`,
  ).all(...condition.parameters);
  const silent =
    prepared<unknown[], number>(
      database,
      `SELECT count(*) FROM listed_fact l INDEXED BY ${few ? 'listed_fact_by_article' : 'listed_fact_by_source_kind'}
       WHERE l.source_kind = 'anonymous' AND l.anonymity_reason IS NULL AND ${condition.sql}`,
    )
      .pluck()
      .get(...condition.parameters) ?? 0;
  const given = [...Map.groupBy(phrases, ({ reason }) => reason)].map(([reason, same]) => ({
    reason,
    statements: same.reduce((sum, { statements }) => sum + statements, 0),
    different: same.length,
    phrases: same.slice(0, mostPhrases).map(({ text, statements }) => ({ text, statements })),
  }));
  const none = { reason: 'none' as const, statements: silent, different: 0, phrases: [] };
  return [...given, ...(silent === 0 ? [] : [none])].sort((one, other) => other.statements - one.statements);
}

type Most = Output<'source.most'>[number];

/** The sources that most statements rest on. */
export function mostUsedSources(
  reading: Reading,
  { scope, kinds, limit }: Input<'source.most'>,
): Output<'source.most'> {
  const { database } = reading;
  const { condition, few } = statementsOf(reading, {
    ...scope,
    ...(kinds === undefined ? {} : { sourceKinds: kinds }),
  });
  const from = (index: string): string =>
    `FROM listed_fact l INDEXED BY ${few ? 'listed_fact_by_article' : index} WHERE l.source IS NOT NULL AND ${condition.sql}`;
  const most = prepared<unknown[], Omit<Most, 'articles'>>(
    database,
    `SELECT max(l.source) AS source, l.source_kind AS kind, count(*) AS statements ${from('listed_fact_by_source')}
     GROUP BY l.source COLLATE NOCASE, l.source_kind ORDER BY 3 DESC, 1 LIMIT ?`,
  ).all(...condition.parameters, limit);
  // Different articles are counted for these only: counting them for every source takes longer than all else.
  const articlesOf = prepared<unknown[], number>(
    database,
    `SELECT count(DISTINCT l.article_id) ${from('listed_fact_by_source')} AND l.source = ? COLLATE NOCASE AND l.source_kind = ?`,
  ).pluck();
  return most.map((one) => ({
    ...one,
    articles: articlesOf.get(...condition.parameters, one.source, one.kind) ?? 0,
  }));
}

type Statements = { readonly condition: Condition; readonly few: boolean; readonly problem: QueryProblem | null };

/** Statements that count, as a condition on `listed_fact l`. `few`: of so few articles that their facts are gone through. */
function statementsOf(reading: Reading, scope: SourceScope & Pick<ReviewedFacts, 'sourceKinds'>): Statements {
  const { condition, few, problem } = factsMeant(reading, { ...scope, standing: true });
  const isStatement: Condition = { sql: 'l.source_kind IS NOT NULL', parameters: [] };
  return { condition: join([isStatement, condition], ' AND '), few, problem };
}
