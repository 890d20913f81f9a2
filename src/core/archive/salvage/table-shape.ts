import type { Connection } from '../connection.ts';
import type { Row } from './cells.ts';
import type { Value } from './records.ts';

type Column = { readonly name: string; readonly type: string; readonly nullable: boolean; readonly optional: boolean };

/** How the rows of a table are stored: its columns in the order of the record. */
export type TableShape = {
  readonly table: string;
  /** Column that is the number of the row; null when there is none. */
  readonly rowid: string | null;
  /** Stored as an index: WITHOUT ROWID. */
  readonly asIndex: boolean;
  readonly columns: readonly Column[];
};

/** Shapes of all ordinary tables of a database that is whole; not of what FTS5 keeps for itself. */
export function tableShapes(database: Connection): TableShape[] {
  const tables = database
    .prepare<[], { name: string; wr: number }>(
      "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 1 ORDER BY name",
    )
    .all();
  return tables.map(({ name: table, wr }) => {
    const info = database
      .prepare<[string], { name: string; type: string; notnull: number; dflt_value: unknown; pk: number }>(
        'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY cid',
      )
      .all(table);
    const key = info.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    const [first] = key;
    const asIndex = wr === 1;
    const rowid = !asIndex && key.length === 1 && first?.type === 'INTEGER' ? first.name : null;
    const stored = asIndex ? [...key, ...info.filter(({ pk }) => pk === 0)] : info;
    return {
      table,
      rowid,
      asIndex,
      columns: stored.map((column) => ({
        name: column.name,
        type: column.type,
        nullable: column.notnull === 0 && column.pk === 0,
        optional: (column.notnull === 0 && column.pk === 0) || column.dflt_value !== null,
      })),
    };
  });
}

/** A row by column, when it can be one of this table; null otherwise. */
export function asRowOf(shape: TableShape, { rowid, values }: Row): Readonly<Record<string, Value>> | null {
  if (values.length > shape.columns.length) return null;
  const row: Record<string, Value> = {};
  for (const [index, column] of shape.columns.entries()) {
    const value = values[index];
    if (value === undefined) {
      // The column was added later: the row was not written since.
      if (!column.optional) return null;
    } else if (column.name === shape.rowid) {
      if (value !== null || rowid === null || rowid < 1) return null;
      row[column.name] = rowid;
    } else if (fits(column, value)) row[column.name] = value;
    else return null;
  }
  return row;
}

const hash = /^[0-9a-f]{64}$/;
const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function fits({ name, type, nullable }: Column, value: Value): boolean {
  if (value === null) return nullable;
  if (typeof value === 'string') {
    if (type !== 'TEXT') return false;
    if (name === 'sha256') return hash.test(value);
    return !name.endsWith('_at') || moment.test(value);
  }
  if (Buffer.isBuffer(value)) return type === 'BLOB';
  return type === 'REAL' || (type === 'INTEGER' && Number.isInteger(Number(value)));
}
