import { csvOf } from '../../ui/csv.ts';
import { verdictNames, type GridRow } from './grid-rows.ts';

/** The grid as CSV. */
export function gridCsv(columns: readonly string[], rows: readonly GridRow[]): string {
  return csvOf([
    ['Kind', 'What', 'Verdict', 'Note', ...columns],
    ...rows.map(({ kind, label, verdict, note, cells }) => [
      kind,
      label,
      verdictNames[verdict],
      note ?? '',
      ...cells.map((cell) =>
        cell.map(({ text, detail }) => (detail === null ? text : `${text} (${detail})`)).join('\n'),
      ),
    ]),
  ]);
}
