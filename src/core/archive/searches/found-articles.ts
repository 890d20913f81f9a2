import type { Input } from '../../../contract/operations.ts';
import type { ArticleFilters, Expansion, QueryProblem } from '../../../contract/search.ts';
import { type ArticleSet, sizeOf } from '../../search/ranking/article-set.ts';
import { type Slot, type Sought, type SoughtText, textOfQuery, wordsWithin } from '../../search/sought.ts';
import { readQuery } from '../read-query.ts';
import { areColumnsRead, type ArticleColumns, articleColumns } from '../word-index/article-columns.ts';
import { filterArticles } from '../word-index/articles-of-filters.ts';
import { articlesOfQuery } from '../word-index/articles-of-query.ts';
import { firstOfSlot, type Stretch } from '../word-index/first-of-slot.ts';
import { newestOfAll } from '../word-index/newest-of-all.ts';
import { orderArticles } from '../word-index/order-articles.ts';
import { readSlot } from '../word-index/read-words.ts';
import type { Reading } from '../writing.ts';

/** What a search finds, as a set, with what else is known of it. */
export type FoundArticles = {
  readonly columns: ArticleColumns;
  readonly articles: ArticleSet;
  readonly words: readonly SoughtText[];
  readonly problem: QueryProblem | null;
  readonly expansions: readonly Expansion[];
};

/** The articles that fit a query and the chosen facets. */
export function foundArticles(reading: Reading, typed: string, filters: ArticleFilters): FoundArticles {
  const { query, problem, expansions } = readQuery(reading, typed);
  const columns = articleColumns(reading);
  const articles = filterArticles(reading, columns, articlesOfQuery(reading, columns, query), filters);
  return { columns, articles, words: textOfQuery(query), problem, expansions };
}

/** A stretch of what a search finds, in order. */
export type FoundStretch = Omit<FoundArticles, 'columns' | 'articles'> & Stretch;

/** Hits from which on all articles are ordered: as many of the best stand in nearly all chunks. */
const firstHits = 500;

/** The articles of one page of a search. */
export function foundStretch(
  reading: Reading,
  { query: typed, filters, order, offset, limit }: Omit<Input<'search.articles'>, 'markedIn'>,
): FoundStretch {
  const { query, problem, expansions } = readQuery(reading, typed);
  const words = textOfQuery(query);
  const end = offset + limit;
  // The list that stands first when an archive is opened. Without a word to weigh, the newest are the most relevant.
  const isNewest = query.type === 'all' && (order === 'newest' || order === 'relevance');
  if (isNewest && end <= firstHits && narrowsNothing(filters) && !areColumnsRead(reading))
    return { ...newestOfAll(reading, offset, end), words, problem, expansions };
  const columns = articleColumns(reading);
  const one = order === 'relevance' && end <= firstHits && narrowsNothing(filters) ? onlySlot(query) : null;
  if (one !== null) return { ...firstOfSlot(reading, columns, one, offset, end), words, problem, expansions };
  // Which articles hold a word is told without reading it once more by what ranks them.
  if (order === 'relevance') for (const slot of words.flatMap(singleSlots)) readSlot(reading, columns, slot);
  const found = filterArticles(reading, columns, articlesOfQuery(reading, columns, query), filters);
  const articles = orderArticles(reading, columns, found, order, words, offset, end);
  return { articles, total: sizeOf(found), words, problem, expansions };
}

function narrowsNothing(filters: ArticleFilters): boolean {
  return Object.values(filters).every(
    (chosen) => chosen === undefined || (Array.isArray(chosen) && chosen.length === 0),
  );
}

/** The slots that are sought by themselves, and not in a row: each article that is found by one is ranked by it. */
function singleSlots(sought: SoughtText): Slot[] {
  return wordsWithin(sought).flatMap(({ runs }) => runs.flatMap(([slot, next]) => (slot && !next ? [slot] : [])));
}

/** The one slot that a query asks for, in whatever column; null: it asks for something else. */
function onlySlot(query: Sought): Slot | null {
  if (query.type !== 'words' || query.column !== null) return null;
  const [run, ...others] = query.runs;
  const [slot, ...following] = run ?? [];
  return slot !== undefined && others.length === 0 && following.length === 0 ? slot : null;
}
