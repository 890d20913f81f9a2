import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/** A row of a table as it lies there, by column: both archives of a merge have the same columns. */
export type StoredRow = Readonly<Record<string, unknown>>;

export function rowsOf({ database }: Reading, sql: string, ...values: readonly unknown[]): StoredRow[] {
  return prepared<unknown[], StoredRow>(database, sql).all(...values);
}

/** Stores a row, some columns with other values; answers its number. A row that is there already is left as it is. */
export function insertRow({ database }: Writing, table: string, row: StoredRow, changes: StoredRow = {}): number {
  const values = { ...row, ...changes };
  const columns = Object.keys(values).filter((column) => values[column] !== undefined);
  const { lastInsertRowid } = prepared<unknown[], never>(
    database,
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(...columns.map((column) => bound(values[column])));
  return Number(lastInsertRowid);
}

/** Bytes that came from another thread are no Buffers any more. */
function bound(value: unknown): unknown {
  return value instanceof Uint8Array && !Buffer.isBuffer(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value;
}

export function textIn(row: StoredRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

export function numberIn(row: StoredRow, column: string): number {
  return Number(row[column]);
}
