import { FailureError } from '../../../contract/failure.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import type { KeptList } from '../../../contract/query-list.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { fold } from '../../search/fold.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

type Row = Omit<KeptList, 'exactWords'> & { readonly exactWords: 0 | 1 };

/** The lists of queries that are kept, by name. */
export function listQueryLists({ database }: Reading): Output<'queryList.list'> {
  return prepared<[], Output<'queryList.list'>[number]>(
    database,
    'SELECT id, name FROM query_list ORDER BY name_folded',
  ).all();
}

/** A list that is kept. Throws `not-found`. */
export function queryListOf({ database }: Reading, id: number): KeptList {
  const row = prepared<[number], Row>(
    database,
    `SELECT id, name, list, exact_words AS exactWords, counted_through AS countedThrough FROM query_list WHERE id = ?`,
  ).get(id);
  if (row === undefined) throw new FailureError('not-found', 'This list is no longer kept.', String(id));
  return { ...row, exactWords: row.exactWords === 1 };
}

/** Keeps a list under a name, new or in the place of one. Throws `conflict` when another has this name. */
export function keepQueryList(
  writing: Writing,
  { id: present, name, list, exactWords, countedThrough }: Input<'queryList.keep'>,
): Output<'queryList.keep'> {
  const { database } = writing;
  const other = prepared<[string], number>(database, 'SELECT id FROM query_list WHERE name_folded = ?').pluck();
  const named = other.get(fold(name));
  if (named !== undefined && named !== present)
    throw new FailureError('conflict', `There is a list “${name}” already. Choose another name.`, name);
  const values = [name, fold(name), list, exactWords ? 1 : 0, writing.now(), countedThrough];
  if (present === null) {
    const { lastInsertRowid } = prepared<unknown[], never>(
      database,
      `INSERT INTO query_list (name, name_folded, list, exact_words, kept_at, counted_through) VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(...values);
    const id = Number(lastInsertRowid);
    return { id, opposite: { label: `Keep list “${name}”`, operation: 'queryList.remove', input: { id } } };
  }
  const before = queryListOf(writing, present);
  prepared<unknown[], never>(
    database,
    `UPDATE query_list SET name = ?, name_folded = ?, list = ?, exact_words = ?, kept_at = ?, counted_through = ? WHERE id = ?`,
  ).run(...values, present);
  return { id: present, opposite: { label: `Change list “${name}”`, operation: 'queryList.keep', input: before } };
}

/** Undone, it has another number. */
export function removeQueryList(writing: Writing, id: number): Opposite {
  const { id: _, ...before } = queryListOf(writing, id);
  prepared<[number], never>(writing.database, 'DELETE FROM query_list WHERE id = ?').run(id);
  return { label: `Remove list “${before.name}”`, operation: 'queryList.keep', input: { id: null, ...before } };
}

/** A list was counted to its end in all articles up to this one. */
export function noteCounted({ database }: Writing, { id, through }: Input<'queryList.counted'>): void {
  prepared<[number, number], never>(database, 'UPDATE query_list SET counted_through = ? WHERE id = ?').run(
    through,
    id,
  );
}
