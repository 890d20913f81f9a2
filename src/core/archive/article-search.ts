import type { Input, Output } from '../../contract/operations.ts';
import type { ArticleFilters, Facet } from '../../contract/search.ts';
import type { ArticleOrder } from '../../contract/vocabulary.ts';
import { findHits } from '../search/find-hits.ts';
import { wordsExpression } from '../search/match-expression.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { WordsQuery } from '../search/query.ts';
import { makeSnippet, markHits } from '../search/snippet.ts';
import { wordsOfQuery } from '../search/words-of-query.ts';
import { articleSummaries } from './article-summaries.ts';
import { textOf, textToList } from './article-texts.ts';
import { filterCondition, join, queryCondition, type Condition } from './query-condition.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

/** How much more a word in the title weighs than one in the body (bm25). */
const titleWeight = 8;

/** Articles that fit a query and the chosen facets: exact total, one stretch of them, hits marked. */
export function searchArticles(
  reading: Reading,
  { query: typed, filters, order, offset, limit }: Input<'search.articles'>,
): Output<'search.articles'> {
  const { query, problem } = parseQuery(typed);
  const condition = join([queryCondition(query), filterCondition(filters)], ' AND ');
  const words = wordsOfQuery(query);
  const ids = pageOfIds(reading, condition, order, words, offset, limit);
  const hits = articleSummaries(reading, ids).map((article) => {
    const text = textToList(reading, article.id);
    const body = text.slice(bodyStart(text));
    return {
      article,
      title: markHits(
        article.title,
        findHits(
          article.title,
          words.filter(({ column }) => column !== 'body'),
        ),
      ),
      // Nothing to show why it was found: no snippet.
      snippet:
        words.length === 0
          ? []
          : makeSnippet(
              body,
              findHits(
                body,
                words.filter(({ column }) => column !== 'title'),
              ),
            ),
    };
  });
  return { total: countArticles(reading, condition), problem, hits };
}

/** Exact counts over all hits. */
export function facetsOf(reading: Reading, { query: typed, filters }: Input<'search.facets'>): Output<'search.facets'> {
  const meant = queryCondition(parseQuery(typed).query);
  const within = (except: keyof ArticleFilters | null): Condition =>
    join([meant, filterCondition(filters, except)], ' AND ');
  return {
    outlets: facet(reading, 'a.outlet', within('outlets'), 'count DESC, value'),
    months: facet(reading, 'substr(a.published, 1, 7)', within('months'), 'value'),
    tags: tagFacet(reading, within(null)),
  };
}

/** Where the words of a query stand in an article's text. */
export function hitsWithin(reading: Reading, articleId: number, typed: string): Output<'search.within'> {
  return findHits(textOf(reading, articleId), wordsOfQuery(parseQuery(typed).query));
}

function countArticles({ database }: Reading, { sql, parameters }: Condition): number {
  return (
    prepared<unknown[], number>(database, `SELECT count(*) FROM article a WHERE ${sql}`)
      .pluck()
      .get(...parameters) ?? 0
  );
}

const orders: Readonly<Record<Exclude<ArticleOrder, 'relevance'>, string>> = {
  newest: 'a.published DESC, a.id DESC',
  oldest: 'a.published IS NULL, a.published, a.id',
  title: 'a.title COLLATE NOCASE, a.id',
  outlet: 'a.outlet IS NULL, a.outlet COLLATE NOCASE, a.published DESC, a.id DESC',
  imported: 'a.id DESC',
};

function pageOfIds(
  reading: Reading,
  condition: Condition,
  order: ArticleOrder,
  words: readonly WordsQuery[],
  offset: number,
  limit: number,
): number[] {
  const { sql, parameters } = condition;
  // Without a word to weigh, nothing is more relevant than anything else.
  if (order === 'relevance' && words.length > 0) {
    return idsByRelevance(reading, condition, words).slice(offset, offset + limit);
  }
  const by = orders[order === 'relevance' ? 'newest' : order];
  return prepared<unknown[], number>(
    reading.database,
    `SELECT a.id FROM article a WHERE ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`,
  )
    .pluck()
    .all(...parameters, limit, offset);
}

/** Most hits that are weighed one by one (about 1 ms for a thousand): above, title hits come first, then the newest. */
const mostWeighed = 20_000;

function idsByRelevance({ database }: Reading, { sql, parameters }: Condition, words: readonly WordsQuery[]): number[] {
  const ids = prepared<unknown[], number>(
    database,
    `SELECT a.id FROM article a WHERE ${sql} ORDER BY a.published DESC, a.id DESC`,
  )
    .pluck()
    .all(...parameters);
  const weigh = ids.length <= mostWeighed;
  const expression = (weigh ? words : words.map((word) => ({ ...word, column: 'title' as const })))
    .map((word) => wordsExpression(word))
    .join(' OR ');
  const weights = new Map(
    prepared<[string], readonly [number, number]>(
      database,
      `SELECT rowid, ${weigh ? `bm25(article_index, ${titleWeight}, 1)` : '-1'} FROM article_index WHERE article_index MATCH ?`,
    )
      .raw()
      .all(expression),
  );
  // bm25 is negative, and the smaller the better; sorting is stable, so equals stay newest first.
  return ids.sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0));
}

function facet({ database }: Reading, expression: string, { sql, parameters }: Condition, by: string): Facet {
  return prepared<unknown[], Facet[number]>(
    database,
    `SELECT ${expression} AS value, count(*) AS count FROM article a WHERE ${sql} GROUP BY 1 ORDER BY ${by}`,
  ).all(...parameters);
}

function tagFacet({ database }: Reading, { sql, parameters }: Condition): Output<'search.facets'>['tags'] {
  return prepared<unknown[], { tag: number; count: number }>(
    database,
    `SELECT g.tag_id AS tag, count(DISTINCT g.article_id) AS count FROM tagging g
     WHERE g.article_id IN (SELECT a.id FROM article a WHERE ${sql}) GROUP BY g.tag_id ORDER BY count DESC, g.tag_id`,
  ).all(...parameters);
}

/** The body begins behind the title and the blank line; an article of one line is all body. */
function bodyStart(text: string): number {
  const blank = text.indexOf('\n\n');
  return blank < 0 ? 0 : blank + 2;
}
