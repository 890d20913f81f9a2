import type { FactGrid } from '../../../contract/comparison.ts';
import { gridVerdicts, type GridVerdict } from '../../../contract/vocabulary.ts';

export type GridRow = FactGrid['rows'][number];
export const gridKinds = ['statement', 'figure'] as const;
export type GridKind = (typeof gridKinds)[number];
export type GridFilters = { readonly verdicts: readonly GridVerdict[]; readonly kinds: readonly GridKind[] };
export const allRows: GridFilters = { verdicts: gridVerdicts, kinds: gridKinds };

export const verdictNames = {
  agree: 'Agree',
  differ: 'Differ',
  'only-here': 'Only here',
} as const satisfies Readonly<Record<GridVerdict, string>>;

export function shownRows(rows: readonly GridRow[], { verdicts, kinds }: GridFilters): readonly GridRow[] {
  return rows.filter(({ verdict, kind }) => verdicts.includes(verdict) && kinds.includes(kind));
}

/** How many rows each choice shows, given the choices of the other kind of filter. */
export function gridCounts(
  rows: readonly GridRow[],
  { verdicts, kinds }: GridFilters,
): { readonly verdicts: Readonly<Record<GridVerdict, number>>; readonly kinds: Readonly<Record<GridKind, number>> } {
  const counts = { verdicts: { agree: 0, differ: 0, 'only-here': 0 }, kinds: { statement: 0, figure: 0 } };
  for (const { verdict, kind } of rows) {
    if (kinds.includes(kind)) counts.verdicts[verdict]++;
    if (verdicts.includes(verdict)) counts.kinds[kind]++;
  }
  return counts;
}

/** The list with `one` put in or taken out, in the order of `all`. */
export function toggled<Value>(list: readonly Value[], one: Value, all: readonly Value[]): readonly Value[] {
  return all.filter((value) => (value === one ? !list.includes(one) : list.includes(value)));
}
