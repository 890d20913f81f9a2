import type { LinePattern } from '../../../contract/split-rule.ts';
import { normaliseSpaces } from '../../text/normalising.ts';
import { findDates } from '../metadata/find-dates.ts';

/** Longest line that may be a heading, a label or a separator, UTF-16 code units. */
export const longestHeading = 160;

/** Whether a line of a text fits a pattern. Linear in the line. */
export function fitsPattern(lines: readonly string[], at: number, pattern: LinePattern): boolean {
  const line = normaliseSpaces(lines[at] ?? '');
  if (line === '') return false;
  switch (pattern.kind) {
    case 'same':
      return line === pattern.text;
    case 'numbered':
      return numberedShape(line) === pattern.shape;
    case 'label':
      return line.startsWith(pattern.label);
    case 'date':
      return isDateLine(line);
    case 'capitals':
      return isBlank(lines[at - 1]) && isCapitals(line);
    case 'gap':
      return gapBefore(lines, at) >= pattern.lines;
  }
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** The line with each number as "#": all of "Document 1 of 20" have one. Null: there is no number, or it is no heading. */
export function numberedShape(line: string): string | null {
  if (line.length > longestHeading || !/\d/u.test(line)) return null;
  return line.replace(/\d+/gu, '#');
}

/** "Headline:" of "Headline: Ferry runs aground"; null for a line that begins otherwise. */
export function labelOf(line: string): string | null {
  return /^\p{L}[\p{L}\p{N} ./_-]{1,30}:(?=\s|$)/u.exec(line)?.[0] ?? null;
}

/** A date with no other words than a weekday. */
export function isDateLine(line: string): boolean {
  if (line.length > 40) return false;
  const [date] = findDates(line);
  if (date === undefined || date.readings.length === 0) return false;
  const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(/[\s,.()|-]/gu, '');
  return /^\p{L}{0,12}$/u.test(rest);
}

function isCapitals(line: string): boolean {
  return line.length <= longestHeading && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** A line of signs only, that sets apart: "* * *", "-----". */
export function isSeparator(line: string): boolean {
  return line.length >= 2 && line.length <= longestHeading && !/[\p{L}\p{N}]/u.test(line);
}

/** Empty lines in front of a line. */
export function gapBefore(lines: readonly string[], at: number): number {
  let before = at - 1;
  while (before >= 0 && isBlank(lines[before])) before -= 1;
  return at - 1 - before;
}
