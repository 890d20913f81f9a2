import type { Input, Output } from '../../contract/operations.ts';
import type { ArticleFilters } from '../../contract/search.ts';
import { distinctReasons, findHits, findWanted } from '../search/find-hits.ts';
import type { Column } from '../search/query.ts';
import { type ArticleSet, intersection, sizeOf } from '../search/ranking/article-set.ts';
import { makeSnippet, markHits } from '../search/snippet.ts';
import { type SoughtText, textOfQuery, wordsWithin } from '../search/sought.ts';
import { articleSummaries } from './article-summaries.ts';
import { textOf, textToList } from './article-texts.ts';
import { listValues } from './facets/list-values.ts';
import { readQuery } from './read-query.ts';
import { foundStretch } from './searches/found-articles.ts';
import { marksOf } from './searches/hit-marks.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { narrowBy, notedArticles } from './word-index/articles-of-filters.ts';
import { articlesOfQuery } from './word-index/articles-of-query.ts';
import { countMonths, countOutlets, countTags, countVersions } from './word-index/count-facets.ts';
import type { Reading } from './writing.ts';

/** Articles that fit a query and the chosen facets: exact total, one stretch of them, hits marked. */
export function searchArticles(reading: Reading, input: Input<'search.articles'>): Output<'search.articles'> {
  return atOnce(reading, () => {
    const { articles, total, words, problem, expansions } = foundStretch(reading, input);
    const ids = [...articles];
    const marks = input.markedIn === undefined ? [] : marksOf(reading, input.markedIn, ids);
    const hits = hitsOf(reading, ids, words).map((hit, index) => ({ ...hit, mark: marks[index] ?? null }));
    return { total, problem, expansions: [...expansions], hits };
  });
}

function hitsOf(
  reading: Reading,
  ids: readonly number[],
  words: readonly SoughtText[],
): Omit<Output<'search.articles'>['hits'][number], 'mark'>[] {
  const inTitle = words.filter((each) => columnOf(each) !== 'body');
  const inBody = words.filter((each) => columnOf(each) !== 'title');
  return articleSummaries(reading, ids).map((article) => {
    const headline = findWanted(article.title, inTitle);
    const title = markHits(article.title, headline.hits);
    // Nothing to show why it was found: no snippet.
    if (words.length === 0) return { article, title, snippet: [], why: [] };
    const text = textToList(reading, article.id);
    const body = text.slice(bodyStart(text));
    const found = findWanted(body, inBody);
    return {
      article,
      title,
      snippet: makeSnippet(body, found.hits),
      why: distinctReasons([...headline.why, ...found.why]),
    };
  });
}

function columnOf(sought: SoughtText): Column {
  return wordsWithin(sought)[0]?.column ?? null;
}

/** Exact counts over all hits. */
export function facetsOf(reading: Reading, { query, filters }: Input<'search.facets'>): Output<'search.facets'> {
  return atOnce(reading, () => {
    const columns = articleColumns(reading);
    const meant = articlesOfQuery(reading, columns, readQuery(reading, query).query);
    const narrow = narrowBy(reading, columns, filters);
    const within = (except: keyof ArticleFilters | null): ArticleSet => narrow(meant, except);
    return {
      outlets: countOutlets(columns, within('outlets')),
      months: countMonths(columns, within('months')),
      tags: countTags(reading, within(null)),
      noted: sizeOf(intersection(within('noted'), notedArticles(reading, columns))),
      versions: countVersions(reading, columns, within('versions')),
    };
  });
}

/** Exact counts over all hits of a facet that is open. */
export function valuesOf(reading: Reading, input: Input<'search.values'>): Output<'search.values'> {
  return atOnce(reading, () => listValues(reading, input));
}

/** Where the words of a query stand in an article's text. */
export function hitsWithin(reading: Reading, articleId: number, typed: string): Output<'search.within'> {
  return [...findHits(textOf(reading, articleId), textOfQuery(readQuery(reading, typed).query))];
}

/** Runs reads on one state of the archive: what the columns tell and what the tables hold belong together. */
function atOnce<Value>({ database }: Reading, read: () => Value): Value {
  return database.transaction(read)();
}

/** The body begins behind the title and the blank line; an article of one line is all body. */
function bodyStart(text: string): number {
  const blank = text.indexOf('\n\n');
  return blank < 0 ? 0 : blank + 2;
}
