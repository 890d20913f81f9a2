import type { SplitRule } from '../../../contract/split-rule.ts';
import { fitsPattern, isBlank } from './line-pattern.ts';

/** A stretch of lines, `end` exclusive: one article, or lines that belong to none, with the reason. Together they are all lines, in order. */
export type Stretch = {
  readonly what: 'article' | 'before' | 'between';
  readonly start: number;
  readonly end: number;
};

/**
 * Cuts lines into articles by a rule. Every line is in exactly one stretch. Lines in front of the first article belong to none (`before`), unless articles
 * are set apart by separators: then the first stands in front of the first separator. Separators and stretches of empty lines are `between`.
 */
export function cutLines(lines: readonly string[], rule: SplitRule): readonly Stretch[] {
  const starts = startsOf(lines, rule);
  const [first] = starts;
  const stretches: Stretch[] = [];
  const add = (what: Stretch['what'], start: number, end: number): void => {
    if (start < end) stretches.push({ what, start, end });
  };
  if (first === undefined) {
    add('before', 0, lines.length);
    return stretches;
  }
  const bounds = rule.separator ? [0, ...starts.filter((start) => start > 0)] : starts;
  if (!rule.separator) add('before', 0, first);
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1] ?? lines.length;
    for (const piece of withoutSeparators(lines, rule, start, end)) add(piece.what, piece.start, piece.end);
  }
  return stretches;
}

/** Lines at which articles begin, from 0, rising. */
export function startsOf(lines: readonly string[], rule: SplitRule): readonly number[] {
  const without = new Set(rule.without);
  const starts = new Set(rule.extra.filter((line) => line < lines.length));
  const by = rule.offset + (rule.separator ? 1 : 0);
  for (let at = 0; at < lines.length; at += 1) {
    if (!fitsPattern(lines, at, rule.cut)) continue;
    const start = at + by;
    if (start >= 0 && start < lines.length && !without.has(start)) starts.add(start);
  }
  return [...starts].toSorted((a, b) => a - b);
}

/** The article of a stretch, and what at its edges is a separator. A stretch without words is no article. */
function withoutSeparators(lines: readonly string[], rule: SplitRule, start: number, end: number): readonly Stretch[] {
  const isOutside = (at: number): boolean => isBlank(lines[at]) || (rule.separator && fitsPattern(lines, at, rule.cut));
  let from = start;
  let to = end;
  while (from < to && isOutside(from)) from += 1;
  while (to > from && isOutside(to - 1)) to -= 1;
  return [
    { what: 'between', start, end: from },
    { what: 'article', start: from, end: to },
    { what: 'between', start: to, end },
  ];
}
