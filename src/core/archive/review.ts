import type { StoredFact } from '../../contract/decision.ts';
import type { FactKind } from '../../contract/fact.ts';
import type { Input, Output } from '../../contract/operations.ts';
import type { ReviewMark, ReviewRow } from '../../contract/review.ts';
import { ruleText } from '../extraction/explaining/rule-texts.ts';
import { excerptsOf, type Excerpts } from '../extraction/excerpt.ts';
import { textOf } from './article-texts.ts';
import { listFacts } from './facts.ts';
import { join } from './condition.ts';
import { outlineByDate, pageByDate } from './newest-facts.ts';
import { markedOrders, type MarkedOrder } from './review-order.ts';
import { factsMeant, type Meant } from './reviewed-facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

/** Rows between two marks: a million facts have a thousand marks, and a page lies at most this far behind one. */
const rowsBetweenMarks = 1000;

/** How many facts are meant, and marks to enter their list at. Goes through the list once. */
export function outlineOf(
  reading: Reading,
  { which, order: name }: Input<'review.outline'>,
  every = rowsBetweenMarks,
): Output<'review.outline'> {
  const meant = factsMeant(reading, which);
  const { problem, wordsProblem } = meant;
  if (name === 'newest') return { ...outlineByDate(reading, meant, every), every, problem, wordsProblem };
  const order = markedOrders[name];
  const index = gatheredBy(reading, meant);
  const found = index === null ? stepped(reading, meant, order, every) : gathered(reading, meant, index, order, every);
  return { ...found, every, problem, wordsProblem };
}

/** Most facts that are gathered and sorted; where there are more, going through the list in its order is faster. */
const mostGathered = 50_000;

/** The index to gather the facts along, where they are few enough; null where the list is to be walked in its order. */
function gatheredBy({ database }: Reading, { condition, few, narrow }: Meant): string | null {
  if (few) return 'listed_fact_by_article';
  if (narrow === null) return null;
  const count = prepared<unknown[], number>(
    database,
    `SELECT count(*) FROM (SELECT 1 FROM listed_fact l INDEXED BY ${narrow} WHERE ${condition.sql} LIMIT ${mostGathered + 1})`,
  )
    .pluck()
    .get(...condition.parameters);
  return (count ?? 0) > mostGathered ? null : narrow;
}

type Outline = Pick<Output<'review.outline'>, 'total' | 'marks'>;

/** Of few facts: all rows are sorted once. */
function gathered(
  { database }: Reading,
  { condition }: Meant,
  index: string,
  order: MarkedOrder,
  every: number,
): Outline {
  const rows = prepared<unknown[], ReviewMark>(
    database,
    `SELECT ${order.mark} FROM listed_fact l INDEXED BY ${index} WHERE ${condition.sql} ORDER BY ${order.by}`,
  )
    .raw()
    .all(...condition.parameters);
  return {
    total: rows.length,
    marks: [order.beginning, ...rows.filter((_row, index) => index % every === every - 1 && index < rows.length - 1)],
  };
}

/** Of any number: an index is followed from mark to mark, and no row is kept. */
function stepped({ database }: Reading, meant: Meant, order: MarkedOrder, every: number): Outline {
  const from = `FROM listed_fact l INDEXED BY ${order.index}`;
  const marks: ReviewMark[] = [order.beginning];
  for (;;) {
    const { sql, parameters } = join([order.after(marks.at(-1) ?? order.beginning), meant.condition], ' AND ');
    const step = prepared<unknown[], ReviewMark>(
      database,
      `SELECT ${order.mark} ${from} WHERE ${sql} ORDER BY ${order.by} LIMIT 1 OFFSET ${every - 1}`,
    ).raw();
    const next = step.get(...parameters);
    if (next !== undefined) {
      marks.push(next);
      continue;
    }
    const rest = prepared<unknown[], number>(
      database,
      `SELECT count(*) FROM (SELECT 1 ${from} WHERE ${sql} ORDER BY ${order.by} LIMIT ${every})`,
    )
      .pluck()
      .get(...parameters);
    const total = (marks.length - 1) * every + (rest ?? 0);
    // A mark behind the last row leads nowhere.
    return { total, marks: rest === 0 && marks.length > 1 ? marks.slice(0, -1) : marks };
  }
}

type Line = Pick<ReviewRow, 'rule' | 'confidence' | 'articleTitle' | 'outlet' | 'published'> & {
  readonly articleId: number;
  readonly key: string;
  readonly language: string;
};

/** Facts behind a mark, each in its sentence. */
export function pageOfFacts(
  reading: Reading,
  { which, order: name, after, skip, limit }: Input<'review.page'>,
): Output<'review.page'> {
  const meant = factsMeant(reading, which);
  const ids =
    name === 'newest'
      ? pageByDate(reading, meant, after, skip, limit)
      : pageInOrder(reading, meant, markedOrders[name], after, skip, limit);
  const lines = prepared<[string], Line>(
    reading.database,
    `SELECT l.article_id AS articleId, l.key, l.rule, l.confidence, a.title AS articleTitle, a.outlet, a.published, a.language
     FROM json_each(?) AS wanted JOIN listed_fact l ON l.id = wanted.value JOIN article a ON a.id = l.article_id
     ORDER BY wanted.key`,
  ).all(JSON.stringify(ids));
  const articles = new Map<number, Article>();
  return lines.flatMap(({ articleId, key, language, ...line }): ReviewRow[] => {
    const article = articles.get(articleId) ?? readArticle(reading, articleId, language);
    articles.set(articleId, article);
    const stored = article.facts.get(key);
    return stored === undefined ? [] : [{ stored, ...line, excerpt: article.excerpts(stored.fact) }];
  });
}

function pageInOrder(
  reading: Reading,
  meant: Meant,
  order: MarkedOrder,
  after: ReviewMark,
  skip: number,
  limit: number,
): number[] {
  const { sql, parameters } = join([order.after(after), meant.condition], ' AND ');
  const index = gatheredBy(reading, meant) ?? order.index;
  return prepared<unknown[], number>(
    reading.database,
    `SELECT l.id FROM listed_fact l INDEXED BY ${index} WHERE ${sql} ORDER BY ${order.by} LIMIT ? OFFSET ?`,
  )
    .pluck()
    .all(...parameters, limit, skip);
}

type Article = { readonly facts: ReadonlyMap<string, StoredFact>; readonly excerpts: Excerpts };

function readArticle(reading: Reading, articleId: number, language: string): Article {
  const facts = new Map(listFacts(reading, articleId).map((stored) => [stored.key, stored]));
  return { facts, excerpts: excerptsOf(textOf(reading, articleId), language) };
}

type Decided = Output<'review.counts'>['decided'][number];
type Group = Decided & { readonly kind: FactKind; readonly rule: string };

/** Exact counts of what can be chosen; a list's own choice does not narrow it. All from one walk along an index. */
export function countsOf({ database }: Reading, { which }: Input<'review.counts'>): Output<'review.counts'> {
  const { kinds, rules, verdicts, states, ...narrower } = which;
  const { condition, few } = factsMeant({ database }, narrower);
  const groups = prepared<unknown[], Group>(
    database,
    `SELECT rule, kind, verdict, state, count(*) AS count FROM listed_fact l
     INDEXED BY ${few ? 'listed_fact_by_article' : 'listed_fact_by_rule'} WHERE ${condition.sql} GROUP BY 1, 2, 3, 4`,
  ).all(...condition.parameters);
  const ofKind = ({ kind }: Group): boolean => kinds?.includes(kind) ?? true;
  const ofRule = ({ rule }: Group): boolean => rules?.includes(rule) ?? true;
  const ofDecision = ({ verdict, state }: Group): boolean =>
    (verdicts?.includes(verdict) ?? true) && (states?.includes(state) ?? true);
  return {
    kinds: tallied(
      groups.filter((group) => ofRule(group) && ofDecision(group)),
      ({ kind }) => kind,
    ).map(({ first: { kind }, count }) => ({ kind, count })),
    rules: tallied(
      groups.filter((group) => ofKind(group) && ofDecision(group)),
      ({ rule }) => rule,
    ).map(({ first: { rule }, count }) => ({ rule, text: ruleText(rule), count })),
    decided: tallied(
      groups.filter((group) => ofKind(group) && ofRule(group)),
      ({ verdict, state }) => `${verdict} ${state}`,
    ).map(({ first: { verdict, state }, count }) => ({ verdict, state, count })),
  };
}

/** Groups with the same key as one, most facts first. */
function tallied(groups: readonly Group[], keyOf: (group: Group) => string): { first: Group; count: number }[] {
  return [...Map.groupBy(groups, keyOf).values()]
    .flatMap((same) => {
      const [first] = same;
      return first === undefined ? [] : [{ first, count: same.reduce((sum, { count }) => sum + count, 0) }];
    })
    .sort((one, other) => other.count - one.count);
}

/** How many facts come from each outlet. */
export function outletsOf(reading: Reading, { which }: Input<'review.outlets'>): Output<'review.outlets'> {
  const { condition } = factsMeant(reading, which, true);
  return prepared<unknown[], Output<'review.outlets'>[number]>(
    reading.database,
    `SELECT a.outlet, sum(c.facts) AS count FROM (
       SELECT l.article_id, count(*) AS facts FROM listed_fact l WHERE ${condition.sql} GROUP BY l.article_id
     ) AS c JOIN article a ON a.id = c.article_id GROUP BY 1 ORDER BY 2 DESC, 1`,
  ).all(...condition.parameters);
}
