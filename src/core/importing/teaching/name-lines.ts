import type { SplitRule } from '../../../contract/split-rule.ts';
import type { SplitField } from '../../../contract/vocabulary.ts';
import { normaliseSpaces } from '../../text/normalising.ts';
import { isBlank } from './line-pattern.ts';

export type NamedLine = {
  /** From 0, over the whole text. */
  readonly line: number;
  readonly field: SplitField;
  /** Without the label. */
  readonly value: string;
};

/** Which lines of an article are values of fields, by a rule; the first place for a field that holds something has it. */
export function nameLines(lines: readonly string[], rule: SplitRule, start: number, end: number): readonly NamedLine[] {
  const places = lineNumbers(lines, start, end);
  const named = new Map<number, NamedLine>();
  for (const { field, at } of rule.fields) {
    if (field !== 'ignored' && [...named.values()].some((one) => one.field === field)) continue;
    const found =
      at.kind === 'line'
        ? places[at.line - 1]
        : places.find((line) => !named.has(line) && normaliseSpaces(lines[line] ?? '').startsWith(at.label));
    if (found === undefined || named.has(found)) continue;
    const text = normaliseSpaces(lines[found] ?? '');
    const value = at.kind === 'label' ? text.slice(at.label.length).trim() : text;
    named.set(found, { line: found, field, value });
  }
  return [...named.values()].toSorted((a, b) => a.line - b.line);
}

/** Lines of a stretch that are not empty. */
export function lineNumbers(lines: readonly string[], start: number, end: number): readonly number[] {
  const numbers: number[] = [];
  for (let line = start; line < end; line += 1) if (!isBlank(lines[line])) numbers.push(line);
  return numbers;
}
