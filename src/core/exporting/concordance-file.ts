import type { ConcordanceLine } from '../../contract/concordance.ts';
import {
  aboutConcordance,
  type AskedConcordance,
  concordanceColumns,
  concordanceTitle,
} from '../../contract/concordance-file.ts';
import { csvOf } from './csv.ts';

/**
 * The beginning of a file of lines.
 *
 * @param made when, ISO 8601
 */
export function concordanceHead(form: 'csv' | 'jsonl', asked: AskedConcordance, made: string): string {
  const about = aboutConcordance(asked);
  if (form === 'jsonl') return jsonLines([{ list: concordanceTitle, made, ...Object.fromEntries(about) }]);
  return csvOf([
    [`Cuttings: ${concordanceTitle}`],
    ['Made', made],
    ...about.map(([label, value]) => [label, String(value)]),
    [],
    concordanceColumns.map(([name]) => name),
  ]);
}

/** Lines behind the head, or behind other lines. */
export function concordanceRows(form: 'csv' | 'jsonl', lines: readonly ConcordanceLine[]): string {
  if (form === 'jsonl') return jsonLines(lines);
  return csvOf(lines.map((line) => concordanceColumns.map(([, cell]) => String(line[cell] ?? ''))));
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
