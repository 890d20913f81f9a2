import { FailureError } from '../../../contract/failure.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import type { KeptMark, KeptSearch } from '../../../contract/saved-search.ts';
import type { Opposite } from '../../../contract/undo.ts';
import type { HitDecision } from '../../../contract/vocabulary.ts';
import { fold } from '../../search/fold.ts';
import { articlesOf, intersection, setOf, sizeOf } from '../../search/ranking/article-set.ts';
import { prepared } from '../statement-cache.ts';
import { orderArticles } from '../word-index/order-articles.ts';
import type { Reading, Writing } from '../writing.ts';
import { foundArticles } from './found-articles.ts';
import { allMarks, marksOf, putMarks } from './hit-marks.ts';
import { keptSearches, savedSearchOf } from './kept-searches.ts';
import { markedArticles } from './marked-articles.ts';

/** All saved searches in their order, with what each finds now. */
export function listSearches(reading: Reading): Output<'savedSearch.list'> {
  return reading.database.transaction(() => keptSearches(reading).map((search) => withCounts(reading, search)))();
}

/** A saved search, and what is kept about one article for it. Throws `not-found`. */
export function hitOfSearch(reading: Reading, { id, articleId }: Input<'savedSearch.hit'>): Output<'savedSearch.hit'> {
  return reading.database.transaction(() => {
    const saved = withCounts(reading, savedSearchOf(reading, id));
    const [mark = { isRead: false, isNew: false, decision: null }] = marksOf(reading, id, [articleId]);
    return { saved, mark };
  })();
}

function withCounts(reading: Reading, search: KeptSearch): Output<'savedSearch.list'>[number] {
  const { id, name, query, filters, order, lookedThrough } = search;
  const { columns, articles, problem } = foundArticles(reading, query, filters);
  const marked = (show: 'read' | 'new' | HitDecision): number => {
    const { sql, parameters } = markedArticles({ search: id, show });
    const ids = prepared<unknown[], number>(reading.database, sql)
      .pluck()
      .iterate(...parameters);
    return sizeOf(intersection(articles, setOf(columns.size, ids)));
  };
  return {
    id,
    name,
    query,
    filters,
    order,
    problem,
    total: sizeOf(articles),
    fresh: articlesOf(articles).filter((article) => article > lookedThrough).length,
    recent: marked('new'),
    read: marked('read'),
    decisions: { relevant: marked('relevant'), 'not-relevant': marked('not-relevant'), later: marked('later') },
  };
}

/** Keeps a search under a name. Throws `conflict` when there is one of this name. */
export function createSearch(
  writing: Writing,
  { name, query, filters, order }: Input<'savedSearch.create'>,
): Output<'savedSearch.create'> {
  refuseNameInUse(writing, name, null);
  const last = prepared<[], number>(writing.database, 'SELECT coalesce(max(ordinal), 0) FROM saved_search').pluck();
  const greatest = greatestArticle(writing);
  const id = insert(writing, {
    ordinal: (last.get() ?? 0) + 1,
    name,
    query,
    filters,
    order,
    createdAt: writing.now(),
    lookedThrough: greatest,
    newAfter: greatest,
  });
  return { id, opposite: { label: `Save search “${name}”`, operation: 'savedSearch.remove', input: { id } } };
}

function insert({ database }: Writing, search: Omit<KeptSearch, 'id'> & { readonly id?: number }): number {
  const { lastInsertRowid } = prepared<unknown[], never>(
    database,
    `INSERT INTO saved_search (id, ordinal, name, name_folded, query, filters, article_order, created_at, looked_through, new_after)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    search.id ?? null,
    search.ordinal,
    search.name,
    fold(search.name),
    search.query,
    JSON.stringify(search.filters),
    search.order,
    search.createdAt,
    search.lookedThrough,
    search.newAfter,
  );
  return Number(lastInsertRowid);
}

/** Renames a saved search, or lets it stand for another query, filters or order; its marks stay. */
export function editSearch(writing: Writing, { id, ...changes }: Input<'savedSearch.edit'>): Opposite {
  const { name, query, filters, order } = savedSearchOf(writing, id);
  const before = { name, query, filters, order };
  const after = {
    name: changes.name ?? name,
    query: changes.query ?? query,
    filters: changes.filters ?? filters,
    order: changes.order ?? order,
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return null;
  refuseNameInUse(writing, after.name, id);
  prepared<unknown[], never>(
    writing.database,
    'UPDATE saved_search SET name = ?, name_folded = ?, query = ?, filters = ?, article_order = ? WHERE id = ?',
  ).run(after.name, fold(after.name), after.query, JSON.stringify(after.filters), after.order, id);
  const label = after.name === name ? `Change search “${name}”` : `Rename search “${name}”`;
  return { label, operation: 'savedSearch.edit', input: asJson({ id, ...before }) };
}

/** Puts saved searches in this order; those that are not named come last, as they were. */
export function arrangeSearches(writing: Writing, ids: readonly number[]): Opposite {
  const before = keptSearches(writing).map(({ id }) => id);
  const wanted = new Set([...ids.filter((id) => before.includes(id)), ...before]);
  if ([...wanted].join() === before.join()) return null;
  const place = prepared<[number, number], never>(writing.database, 'UPDATE saved_search SET ordinal = ? WHERE id = ?');
  for (const [index, id] of [...wanted].entries()) place.run(index + 1, id);
  return { label: 'Order the saved searches', operation: 'savedSearch.arrange', input: { ids: before } };
}

export function removeSearch(writing: Writing, id: number): Opposite {
  const search = savedSearchOf(writing, id);
  const marks = allMarks(writing, id);
  prepared<[number], never>(writing.database, 'DELETE FROM saved_search WHERE id = ?').run(id);
  return {
    label: `Remove search “${search.name}”`,
    operation: 'savedSearch.restore',
    input: asJson({ search, marks }),
  };
}

/** Undoes a removal, marks included. */
export function restoreSearch(writing: Writing, search: KeptSearch, marks: readonly KeptMark[]): Opposite {
  refuseNameInUse(writing, search.name, null);
  insert(writing, search);
  putMarks(writing, search.id, marks);
  return { label: `Remove search “${search.name}”`, operation: 'savedSearch.remove', input: { id: search.id } };
}

/** It is looked at now. Answers how many articles came since the last time. */
export function lookAtSearch(writing: Writing, id: number): Output<'savedSearch.look'> {
  const { query, filters, lookedThrough } = savedSearchOf(writing, id);
  const { articles } = foundArticles(writing, query, filters);
  const fresh = articlesOf(articles).filter((article) => article > lookedThrough).length;
  // Where nothing is new, what was new before stays so.
  prepared<[number, number, number], never>(
    writing.database,
    'UPDATE saved_search SET new_after = iif(?, looked_through, new_after), looked_through = ? WHERE id = ?',
  ).run(fresh > 0 ? 1 : 0, Math.max(lookedThrough, greatestArticle(writing)), id);
  return { fresh };
}

/** The next unread article of a saved search; from the beginning again at its end. */
export function nextUnread(
  reading: Reading,
  { id, after }: Input<'savedSearch.nextUnread'>,
): Output<'savedSearch.nextUnread'> {
  return reading.database.transaction(() => {
    const { query, filters, order } = savedSearchOf(reading, id);
    const { columns, articles, words } = foundArticles(reading, query, filters);
    const ordered = [...orderArticles(reading, columns, articles, order, words, 0, sizeOf(articles))];
    const { sql, parameters } = markedArticles({ search: id, show: 'read' });
    const read = new Set(
      prepared<unknown[], number>(reading.database, sql)
        .pluck()
        .all(...parameters),
    );
    const start = after === null ? 0 : ordered.indexOf(after) + 1;
    const unread = [...ordered.slice(start), ...ordered.slice(0, start)].filter((article) => !read.has(article));
    const next = unread.find((article) => article !== after) ?? null;
    const row = next === null ? null : ordered.indexOf(next);
    return { articleId: next, row, unread: unread.length, query, filters, order };
  })();
}

function greatestArticle({ database }: Reading): number {
  return prepared<[], number>(database, 'SELECT coalesce(max(id), 0) FROM article').pluck().get() ?? 0;
}

function refuseNameInUse({ database }: Reading, name: string, except: number | null): void {
  const id = prepared<[string], number>(database, 'SELECT id FROM saved_search WHERE name_folded = ?')
    .pluck()
    .get(fold(name));
  if (id !== undefined && id !== except)
    throw new FailureError('conflict', `There is a search “${name}” already. Choose another name.`, name);
}

type Json = NonNullable<Opposite>['input'];

/** Filters that are left out are no JSON. */
function asJson(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
