import type { Input, Output } from '../../contract/operations.ts';
import type { ReviewedFacts } from '../../contract/review.ts';
import type { QueryProblem } from '../../contract/search.ts';
import type { CountsByKind, SourceScope } from '../../contract/source.ts';
import { sourceKinds, type AnonymityReason, type SourceKind } from '../../contract/vocabulary.ts';
import { join, type Condition } from './query-condition.ts';
import { factsMeant } from './reviewed-facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

type Cell = {
  readonly outlet: string | null;
  readonly month: string | null;
  readonly kind: SourceKind;
  readonly statements: number;
};
type Articles = { readonly outlet: string | null; readonly month: string | null; readonly articles: number };

/**
 * Statements by kind of source, of each outlet and month. Statements are counted along an index, article by article, and only those sums meet the
 * articles: an archive has ten times as many statements as articles.
 */
export function sourceCounts({ database }: Reading, scope: SourceScope): Output<'source.counts'> {
  const { condition, few, problem } = statementsOf({ database }, scope);
  const index = few ? 'listed_fact_by_article' : 'listed_fact_by_source_kind';
  const perArticle = `SELECT l.article_id, l.source_kind AS kind, count(*) AS statements
    FROM listed_fact l INDEXED BY ${index} WHERE ${condition.sql} GROUP BY l.source_kind, l.article_id`;
  const cells = prepared<unknown[], Cell>(
    database,
    `SELECT a.outlet, substr(a.published, 1, 7) AS month, c.kind, sum(c.statements) AS statements
     FROM (${perArticle}) AS c JOIN article a ON a.id = c.article_id GROUP BY 1, 2, 3`,
  ).all(...condition.parameters);
  const articles = prepared<unknown[], Articles>(
    database,
    `SELECT a.outlet, substr(a.published, 1, 7) AS month, count(*) AS articles
     FROM (SELECT DISTINCT l.article_id FROM listed_fact l INDEXED BY ${index} WHERE ${condition.sql}) AS c
     JOIN article a ON a.id = c.article_id GROUP BY 1, 2`,
  ).all(...condition.parameters);
  return {
    problem,
    kinds: countsOf(cells),
    outlets: grouped(cells, articles, 'outlet')
      .map(({ value, ...counts }) => ({ outlet: value, ...counts }))
      .sort((one, other) => totalOf(other.kinds) - totalOf(one.kinds)),
    months: grouped(cells, articles, 'month')
      .map(({ value, ...counts }) => ({ month: value, ...counts }))
      .sort((one, other) => ((one.month ?? '') < (other.month ?? '') ? -1 : 1)),
  };
}

type Grouped = { readonly value: string | null; readonly articles: number; readonly kinds: CountsByKind };

function grouped(cells: readonly Cell[], articles: readonly Articles[], by: 'outlet' | 'month'): Grouped[] {
  const articlesOf = Map.groupBy(articles, (one) => one[by]);
  return [...Map.groupBy(cells, (cell) => cell[by])].map(([value, same]) => ({
    value,
    articles: (articlesOf.get(value) ?? []).reduce((sum, one) => sum + one.articles, 0),
    kinds: countsOf(same),
  }));
}

function countsOf(cells: readonly Cell[]): CountsByKind {
  const counts = Object.fromEntries(sourceKinds.map((kind) => [kind, 0])) as CountsByKind;
  for (const { kind, statements } of cells) counts[kind] += statements;
  return counts;
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
