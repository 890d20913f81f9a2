import type { Input } from '../../../contract/operations.ts';
import type { AskedSearch } from '../../../contract/search-history.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/** Searches that are kept. */
export const mostAsked = 500;
/** Characters of JSON that a host takes in one call, with room to spare: what is longer cannot be handed back for undoing. */
const longestUndo = 900_000;

type Row = Omit<AskedSearch, 'filters'> & { readonly filters: string };

/** Searches that people asked, the newest first. */
export function listAsked({ database }: Reading, limit: number): AskedSearch[] {
  return prepared<[number], Row>(
    database,
    'SELECT id, query, filters, articles, asked_at AS askedAt FROM asked_search ORDER BY id DESC LIMIT ?',
  )
    .all(limit)
    .map(({ filters, ...row }) => ({ ...row, filters: JSON.parse(filters) as AskedSearch['filters'] }));
}

/** A person asked this. One that was asked before becomes the newest. */
export function noteAsked(writing: Writing, { query, filters, articles }: Input<'searchHistory.note'>): void {
  put(writing, { id: null, query, filters, articles, askedAt: writing.now() });
  letGo(writing);
}

/** Forgets some searches, or all of them. */
export function forgetAsked(writing: Writing, ids: readonly number[] | null): Opposite {
  const wanted = ids === null ? null : new Set(ids);
  const searches = listAsked(writing, mostAsked).filter(({ id }) => wanted?.has(id) ?? true);
  if (searches.length === 0) return null;
  const erase = prepared<[number], never>(writing.database, 'DELETE FROM asked_search WHERE id = ?');
  for (const { id } of searches) erase.run(id);
  const input = JSON.parse(JSON.stringify({ searches })) as NonNullable<Opposite>['input'];
  const [first] = searches;
  const label =
    searches.length === 1 && first !== undefined ? `Forget the search “${first.query}”` : 'Forget the searches asked';
  return JSON.stringify(input).length > longestUndo ? null : { label, operation: 'searchHistory.restore', input };
}

/** Puts forgotten searches back in their places; one that was asked again since stays the newer one. */
export function restoreAsked(writing: Writing, searches: readonly AskedSearch[]): Opposite {
  const present = new Set(listAsked(writing, mostAsked).map(({ query, filters }) => JSON.stringify([query, filters])));
  const missing = searches.filter(({ query, filters }) => !present.has(JSON.stringify([query, filters])));
  if (missing.length === 0) return null;
  for (const search of missing) put(writing, search);
  letGo(writing);
  return {
    label: 'Forget the searches asked',
    operation: 'searchHistory.forget',
    input: { ids: missing.map(({ id }) => id) },
  };
}

function put(
  { database }: Writing,
  { id, query, filters, articles, askedAt }: Omit<AskedSearch, 'id'> & { readonly id: number | null },
): void {
  prepared<unknown[], never>(
    database,
    'INSERT OR REPLACE INTO asked_search (id, query, filters, articles, asked_at) VALUES (?, ?, ?, ?, ?)',
  ).run(id, query, JSON.stringify(filters), articles, askedAt);
}

function letGo({ database }: Writing): void {
  prepared<[number], never>(
    database,
    'DELETE FROM asked_search WHERE id NOT IN (SELECT id FROM asked_search ORDER BY id DESC LIMIT ?)',
  ).run(mostAsked);
}
