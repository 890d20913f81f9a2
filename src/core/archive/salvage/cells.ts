import { type Pages, pageSize } from './pages.ts';
import { readRecord, readVarint, type Value } from './records.ts';

/** Kinds of pages of a tree: of a table with row numbers, or of an index (as tables WITHOUT ROWID are stored). */
export type PageKind = 'table-leaf' | 'table-branch' | 'index-leaf' | 'index-branch';

const kinds: Readonly<Record<number, PageKind>> = {
  2: 'index-branch',
  5: 'table-branch',
  10: 'index-leaf',
  13: 'table-leaf',
};

export type Row = { readonly rowid: number | null; readonly values: readonly Value[] };

/** What can be read of a page of a tree: its rows, and the pages below it. Cells that make no sense are left out. */
export type TreePage = {
  readonly kind: PageKind;
  readonly rows: readonly Row[];
  readonly children: readonly number[];
};

/** Reads a page of a tree; null when it is none. */
export function readTreePage(pages: Pages, page: number): TreePage | null {
  const bytes = pages.read(page);
  if (bytes === null) return null;
  const start = page === 1 ? 100 : 0;
  const kind = kinds[bytes.readUInt8(start)];
  if (kind === undefined) return null;
  const branch = kind.endsWith('branch');
  const pointers = start + (branch ? 12 : 8);
  const cells = bytes.readUInt16BE(start + 3);
  if (pointers + cells * 2 > pageSize) return null;
  const rows: Row[] = [];
  const children: number[] = branch ? [bytes.readUInt32BE(start + 8)] : [];
  for (let cell = 0; cell < cells; cell += 1) {
    let at = bytes.readUInt16BE(pointers + cell * 2);
    if (at < pointers + cells * 2 || at + 4 > pageSize) continue;
    if (branch) {
      children.push(bytes.readUInt32BE(at));
      at += 4;
    }
    if (kind === 'table-branch') continue;
    const row = readCell(pages, bytes, at, kind === 'table-leaf');
    if (row !== null) rows.push(row);
  }
  return { kind, rows, children };
}

function readCell(pages: Pages, bytes: Buffer, start: number, ofTable: boolean): Row | null {
  const length = readVarint(bytes, start);
  if (length === null || length.value < 0 || length.value > pages.count * pageSize) return null;
  const rowid = ofTable ? readVarint(bytes, length.next) : null;
  if (ofTable && rowid === null) return null;
  const payload = readPayload(pages, bytes, rowid?.next ?? length.next, length.value, ofTable);
  const values = payload === null ? null : readRecord(payload);
  return values === null ? null : { rowid: rowid?.value ?? null, values };
}

/** Content of a cell, the part on other pages included (SQLite's file format, section 1.6). */
function readPayload(pages: Pages, bytes: Buffer, at: number, length: number, ofTable: boolean): Buffer | null {
  const most = ofTable ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23;
  if (length <= most) return at + length > pageSize ? null : bytes.subarray(at, at + length);
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (pageSize - 4));
  const here = wanted <= most ? wanted : least;
  if (at + here + 4 > pageSize) return null;
  const parts = [bytes.subarray(at, at + here)];
  let left = length - here;
  let next = bytes.readUInt32BE(at + here);
  while (left > 0) {
    const page = pages.read(next);
    if (page === null) return null;
    const size = Math.min(left, pageSize - 4);
    parts.push(page.subarray(4, 4 + size));
    left -= size;
    next = page.readUInt32BE(0);
  }
  // A chain that goes on was joined to another one.
  return next === 0 ? Buffer.concat(parts, length) : null;
}
