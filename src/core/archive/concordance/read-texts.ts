import type { ConcordanceScope } from '../../../contract/concordance.ts';
import { findHits } from '../../search/find-hits.ts';
import { sizeOf } from '../../search/ranking/article-set.ts';
import { type Sought, textOfQuery } from '../../search/sought.ts';
import { textToList } from '../article-texts.ts';
import { join } from '../condition.ts';
import { filterCondition } from '../query-condition.ts';
import { prepared } from '../statement-cache.ts';
import { statementsSaid } from '../statement-search.ts';
import { type ArticleColumns, articleColumns } from '../word-index/article-columns.ts';
import { filterArticles } from '../word-index/articles-of-filters.ts';
import { articlesOfQuery } from '../word-index/articles-of-query.ts';
import { orderArticles } from '../word-index/order-articles.ts';
import type { Reading } from '../writing.ts';
import type { ReadText, TextReader } from './concordance.ts';
import { statementsWithText, type StatementText } from './statement-texts.ts';

/** Texts read before it is looked whether time is up. */
const atOnce = 16;

/** The hits of a query in the texts of the articles that fit it, as they are marked while reading. */
export function readArticles(reading: Reading, query: Sought, { filters }: ConcordanceScope): TextReader {
  const columns = articleColumns(reading);
  const words = textOfQuery(query);
  if (words.length === 0) return { toRead: 0, ofSaid: false, readSome: () => 0 };
  const found = filterArticles(reading, columns, articlesOfQuery(reading, columns, query), filters);
  const ids = orderArticles(reading, columns, found, 'newest', [], 0, sizeOf(found));
  return {
    toRead: ids.length,
    ofSaid: false,
    readSome(from, take) {
      const some = ids.subarray(from, from + atOnce);
      for (const id of some) {
        const text = textToList(reading, id);
        const hits = findHits(text, words);
        if (hits.length === 0) continue;
        take({ article: articleOf(columns, id, text), text, hits, statement: 0, speaker: null, cue: null });
      }
      return some.length;
    },
  };
}

/**
 * The hits in what articles report to have been said. A query without words has no hits: then each statement is one line, around the words that
 * tell it was said.
 */
export function readStatements(
  reading: Reading,
  query: Sought,
  { query: typed, filters }: ConcordanceScope,
): TextReader {
  const columns = articleColumns(reading);
  const words = textOfQuery(query);
  const { condition } = statementsSaid(reading, '', typed);
  const meant = join([filterCondition(filters), ...(condition === null ? [] : [condition])], ' AND ');
  const ids = Uint32Array.from(
    prepared<unknown[], number>(
      reading.database,
      `SELECT s.id FROM statement s JOIN article a ON a.id = s.article_id WHERE ${meant.sql}
       ORDER BY a.published DESC, a.id DESC, s.place, s.id`,
    )
      .pluck()
      .all(...meant.parameters),
  );
  let last: { id: number; text: string } | undefined;
  const textOfArticle = (id: number): string => {
    if (last?.id !== id) last = { id, text: textToList(reading, id) };
    return last.text;
  };
  return {
    toRead: ids.length,
    ofSaid: words.length > 0,
    readSome(from, take) {
      const some = ids.subarray(from, from + atOnce);
      for (const each of statementsWithText(reading, [...some])) {
        const whole = textOfArticle(each.articleId);
        const text = words.length === 0 ? whole : each.said;
        const hits = words.length === 0 ? [each.told] : findHits(text, words);
        if (hits.length === 0) continue;
        take(readStatement(columns, each, whole, text, hits));
      }
      return some.length;
    },
  };
}

function readStatement(
  columns: ArticleColumns,
  { id, articleId, speaker, cue }: StatementText,
  whole: string,
  text: string,
  hits: ReadText['hits'],
): ReadText {
  return { article: articleOf(columns, articleId, whole), text, hits, statement: id, speaker, cue };
}

function articleOf({ outlets, outlet, day }: ArticleColumns, id: number, text: string): ReadText['article'] {
  return { id, outlet: outlets[outlet[id] ?? 0] ?? null, day: day[id] ?? 0, textLength: text.length };
}
