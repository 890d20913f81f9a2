import { FailureError } from '../../../contract/failure.ts';
import type { KeptSearch } from '../../../contract/saved-search.ts';
import { articlesOf } from '../../search/ranking/article-set.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { foundArticles } from './found-articles.ts';

type Row = Omit<KeptSearch, 'filters'> & { readonly filters: string };

const select = `SELECT id, ordinal, name, query, filters, article_order AS "order", created_at AS createdAt,
  looked_through AS lookedThrough, new_after AS newAfter FROM saved_search`;

function asSearch({ filters, ...row }: Row): KeptSearch {
  return { ...row, filters: JSON.parse(filters) as KeptSearch['filters'] };
}

/** A saved search. Throws `not-found`. */
export function savedSearchOf({ database }: Reading, id: number): KeptSearch {
  const row = prepared<[number], Row>(database, `${select} WHERE id = ?`).get(id);
  if (row === undefined) throw new FailureError('not-found', 'This search is no longer kept.', String(id));
  return asSearch(row);
}

/** All saved searches in their order. */
export function keptSearches({ database }: Reading): KeptSearch[] {
  return prepared<[], Row>(database, `${select} ORDER BY ordinal, id`).all().map(asSearch);
}

/** Numbers of the articles that a saved search finds now, in no order. */
export function articlesOfSearch(reading: Reading, id: number): Uint32Array {
  const { query, filters } = savedSearchOf(reading, id);
  return articlesOf(foundArticles(reading, query, filters).articles);
}
