import { readTreePage, type Row } from './cells.ts';
import type { Pages } from './pages.ts';
import type { Value } from './records.ts';
import { asRowOf, type TableShape } from './table-shape.ts';

/** First pages of the trees of a database, by name; what cannot be read of its schema is missing. */
export type Roots = ReadonlyMap<string, { readonly page: number; readonly sql: string }>;

/** What is left of the list of tables and indexes. */
export function readRoots(pages: Pages): Roots {
  const roots = new Map<string, { page: number; sql: string }>();
  const seen = new Set<number>();
  for (const { values } of walk(pages, 1, 'table', seen).rows()) {
    const [type, name, , page, sql] = values;
    if (typeof name === 'string' && typeof page === 'number' && page > 0 && typeof type === 'string')
      roots.set(name, { page, sql: typeof sql === 'string' ? sql : '' });
  }
  return roots;
}

/** Rows of a damaged file by table, the same row twice now and then. */
export type DamagedTables = {
  /** Takes every row that can be read, table after table; then what lies on pages that no table leads to any more. */
  each(shapes: readonly TableShape[], take: (table: string, row: Readonly<Record<string, Value>>) => void): void;
  /** Rows of an index, as stored: its columns and the number of the row. */
  index(name: string): Iterable<readonly Value[]>;
};

export function damagedTables(pages: Pages, roots: Roots): DamagedTables {
  return {
    each(shapes, take) {
      const seen = new Set<number>([1]);
      for (const shape of shapes) {
        const root = roots.get(shape.table);
        if (root === undefined) continue;
        for (const row of walk(pages, root.page, shape.asIndex ? 'index' : 'table', seen).rows()) {
          const fitting = asRowOf(shape, row);
          if (fitting !== null) take(shape.table, fitting);
        }
      }
      // The trees of indexes and of FTS5 are walked too: their pages are nobody's leftovers.
      const known = new Set(shapes.map(({ table }) => table));
      for (const [name, { page, sql }] of roots) {
        if (known.has(name)) continue;
        const kind = /^\s*CREATE\s+TABLE/iu.test(sql) && !/WITHOUT\s+ROWID/iu.test(sql) ? 'table' : 'index';
        for (const _row of walk(pages, page, kind, seen).rows());
      }
      for (let page = 2; page <= pages.count; page += 1) {
        if (seen.has(page)) continue;
        const left = readTreePage(pages, page);
        if (left === null || left.rows.length === 0) continue;
        const shape = ownerOf(shapes, left.rows, left.kind === 'table-leaf');
        if (shape === null) continue;
        for (const row of left.rows) {
          const fitting = asRowOf(shape, row);
          if (fitting !== null) take(shape.table, fitting);
        }
      }
    },
    *index(name) {
      const root = roots.get(name);
      if (root === undefined) return;
      for (const { values } of walk(pages, root.page, 'index', new Set()).rows()) yield values;
    },
  };
}

/** The one table whose rows these can be; null when there is none, or more than one. */
function ownerOf(shapes: readonly TableShape[], rows: readonly Row[], ofTable: boolean): TableShape | null {
  const owners = shapes.filter(
    (shape) => shape.asIndex !== ofTable && rows.every((row) => asRowOf(shape, row) !== null),
  );
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** Pages below a root, each once however they lead to one another; a page of another kind of tree was overwritten. */
function walk(pages: Pages, root: number, kind: 'table' | 'index', seen: Set<number>) {
  return {
    *rows(): Generator<Row> {
      const waiting = [root];
      for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
        if (seen.has(page)) continue;
        const found = readTreePage(pages, page);
        if (found === null || !found.kind.startsWith(kind)) continue;
        seen.add(page);
        for (const child of found.children.toReversed()) waiting.push(child);
        yield* found.rows;
      }
    },
  };
}
