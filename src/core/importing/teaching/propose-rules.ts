import type { LinePattern, SplitRule } from '../../../contract/split-rule.ts';
import { normaliseSpaces } from '../../text/normalising.ts';
import { cutLines, startsOf } from './cut-lines.ts';
import {
  fitsPattern,
  gapBefore,
  isBlank,
  isDateLine,
  isSeparator,
  labelOf,
  longestHeading,
  numberedShape,
} from './line-pattern.ts';

export type Proposal = { readonly rule: SplitRule; readonly articles: number; readonly score: number };

/** Proposals that are shown, and the fewest words that half of the articles of one must have. */
const most = 6;
const fewestWords = 12;

/** How much kinds of patterns are trusted when their articles are as even; lines of signs, which stand for nothing else, most. */
const trust: Readonly<Record<LinePattern['kind'], number>> = {
  numbered: 1,
  same: 0.9,
  label: 0.8,
  gap: 0.6,
  date: 0.5,
  capitals: 0.4,
};

/** Different patterns of one kind that are tried, the most frequent first. */
const tried = 12;

/**
 * Rules by which a text may be cut into articles: lines that come again (separators, headings with numbers, labels), dates, headings in capitals, gaps. The best
 * first: those whose articles are much of a size, and begin where blocks of lines do.
 */
export function proposeRules(lines: readonly string[]): readonly Proposal[] {
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  for (const cut of patternsIn(lines)) {
    const rule = ruleOf(lines, cut);
    const key = startsOf(lines, rule).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const proposal = judge(lines, rule);
    if (proposal !== null) proposals.push(proposal);
  }
  return proposals.toSorted((a, b) => b.score - a.score).slice(0, most);
}

/** A rule for a pattern: with what stands above the fitting lines in their blocks, where that is the same everywhere. */
export function ruleOf(lines: readonly string[], cut: LinePattern): SplitRule {
  const separator = cut.kind === 'same' && isSeparator(cut.text);
  return { cut, separator, offset: separator ? 0 : 0 - usualLead(lines, cut), fields: [], without: [], extra: [] };
}

function patternsIn(lines: readonly string[]): readonly LinePattern[] {
  const same = new Map<string, number>();
  const shapes = new Map<string, number>();
  const labels = new Map<string, number>();
  let dates = 0;
  let widest = 0;
  const count = (counts: Map<string, number>, key: string | null): void => {
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const [at, raw] of lines.entries()) {
    const line = normaliseSpaces(raw);
    if (line === '' || line.length > longestHeading) continue;
    count(same, line);
    const shape = numberedShape(line);
    if (shape !== null && /\p{L}/u.test(shape)) count(shapes, shape);
    count(labels, labelOf(line));
    if (isDateLine(line)) dates += 1;
    if (at > 0) widest = Math.max(widest, Math.min(20, gapBefore(lines, at)));
  }
  const frequent = (counts: Map<string, number>): readonly string[] =>
    [...counts]
      .filter(([, times]) => times >= 2)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, tried)
      .map(([key]) => key);
  const separators = [...same.keys()].filter((line) => isSeparator(line));
  return [
    ...frequent(shapes).map((shape): LinePattern => ({ kind: 'numbered', shape })),
    ...separators.slice(0, tried).map((text): LinePattern => ({ kind: 'same', text })),
    ...frequent(same).map((text): LinePattern => ({ kind: 'same', text })),
    ...frequent(labels).map((label): LinePattern => ({ kind: 'label', label })),
    ...(dates >= 2 ? [{ kind: 'date' } as const] : []),
    { kind: 'capitals' },
    ...[4, 3, 2].filter((gap) => gap <= widest).map((gap): LinePattern => ({ kind: 'gap', lines: gap })),
  ];
}

/** Lines between the beginning of a block and the line that fits: as most of them have it, if most do. */
function usualLead(lines: readonly string[], cut: LinePattern): number {
  const leads = new Map<number, number>();
  let all = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (!fitsPattern(lines, at, cut)) continue;
    all += 1;
    let lead = 0;
    while (lead < 10 && at - lead > 0 && !isBlank(lines[at - lead - 1])) lead += 1;
    leads.set(lead, (leads.get(lead) ?? 0) + 1);
  }
  const [usual = 0, times = 0] = [...leads].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return usual < 10 && times >= all * 0.6 ? usual : 0;
}

/** Null: it cuts out fewer than two articles, or such that hold hardly a word. */
function judge(lines: readonly string[], rule: SplitRule): Proposal | null {
  const stretches = cutLines(lines, rule);
  const words = stretches
    .filter(({ what }) => what === 'article')
    .map(({ start, end }) => wordsIn(lines, start, end))
    .toSorted((a, b) => a - b);
  if (words.length < 2 || (words[Math.floor(words.length / 2)] ?? 0) < fewestWords) return null;
  const mean = words.reduce((sum, one) => sum + one, 0) / words.length;
  const deviation = Math.sqrt(words.reduce((sum, one) => sum + (one - mean) ** 2, 0) / words.length);
  const before = stretches.find(({ what }) => what === 'before');
  const outside = before === undefined ? 0 : wordsIn(lines, before.start, before.end);
  const inside = 1 - outside / Math.max(1, mean * words.length + outside);
  const tiny = words.filter((one) => one < fewestWords).length / words.length;
  const trusted = rule.separator ? 1.1 : trust[rule.cut.kind];
  const score = (trusted * inside * (1 - tiny)) / (1 + deviation / mean / 2);
  return { rule, articles: words.length, score };
}

function wordsIn(lines: readonly string[], start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; at += 1) words += lines[at]?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words;
}
