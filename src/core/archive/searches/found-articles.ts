import type { ArticleFilters, Expansion, QueryProblem } from '../../../contract/search.ts';
import type { ArticleSet } from '../../search/ranking/article-set.ts';
import { type SoughtText, textOfQuery } from '../../search/sought.ts';
import { readQuery } from '../read-query.ts';
import { type ArticleColumns, articleColumns } from '../word-index/article-columns.ts';
import { filterArticles } from '../word-index/articles-of-filters.ts';
import { articlesOfQuery } from '../word-index/articles-of-query.ts';
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
