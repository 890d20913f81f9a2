/** What stands in a cell: a text, a number, or a civil day (ISO 8601; a month or a year alone stays a text). */
export type Cell = string | number | null | { readonly day: string };

/** A row with its cells, in the order of the columns, and the whole of what it tells of, for programs. */
export type ListRow = { readonly cells: readonly Cell[]; readonly whole: object };

/** A list as it is shown, to be saved as a file in one of several forms. */
export type ListFile = {
  /** File name without its ending. */
  readonly name: string;
  /** What the list is: "Articles that match “ferry”". */
  readonly title: string;
  /** What was asked, and how much was found. */
  readonly about: readonly (readonly [label: string, value: Cell])[];
  readonly columns: readonly string[];
  /** In parts, so that a long list is gathered while the page stays alive. */
  readonly rows: () => AsyncIterable<readonly ListRow[]>;
};

/** The forms that a list is saved in, with what people call them. */
export const listForms = ['csv', 'xlsx', 'jsonl'] as const;
export type ListForm = (typeof listForms)[number];

export const formNames: Readonly<Record<ListForm, string>> = { csv: 'CSV', xlsx: 'Excel', jsonl: 'JSON Lines' };

export const formTypes: Readonly<Record<ListForm, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl',
};

/** A date of publication as a cell: a day where it is one. */
export function dayCell(date: string | null): Cell {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { day: date } : date;
}

/** All parts of a list that is there already. */
export async function* rowsOf(rows: readonly ListRow[]): AsyncGenerator<readonly ListRow[]> {
  yield rows;
}
