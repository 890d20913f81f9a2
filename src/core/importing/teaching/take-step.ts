import type { FieldPlace, SplitRule, SplitStep } from '../../../contract/split-rule.ts';
import type { SplitField } from '../../../contract/vocabulary.ts';
import { normaliseSpaces } from '../../text/normalising.ts';
import { cutLines, startsOf } from './cut-lines.ts';
import { fitsPattern, isBlank, labelOf } from './line-pattern.ts';
import { lineNumbers, nameLines } from './name-lines.ts';
import { proposeRules } from './propose-rules.ts';

/** Share of the articles that must begin at a line with words when all beginnings move as one did. */
const mostLand = 0.8;

/** The rule after a step that a person takes with it: what was done at one place is done in the same way at all others, unless it was said to be for this one. */
export function takeStep(lines: readonly string[], rule: SplitRule, step: SplitStep): SplitRule {
  switch (step.kind) {
    case 'move': {
      const to = lineWithWords(lines, rule, step.from, step.to);
      if (to === null) return rule;
      return step.everywhere ? moveAll(lines, rule, step.from, to) : moveOne(lines, rule, step.from, to);
    }
    case 'join':
      return withoutStart(lines, rule, step.at);
    case 'begin':
      return withStart(lines, rule, step.at);
    case 'name':
      return nameLine(lines, rule, step.line, step.field);
  }
}

/** The line to which a beginning is moved: empty lines and separators are passed over in the direction of the move. */
function lineWithWords(lines: readonly string[], rule: SplitRule, from: number, to: number): number | null {
  const direction = to < from ? -1 : 1;
  for (let line = to; line >= 0 && line < lines.length; line += direction)
    if (!isBlank(lines[line]) && !(rule.separator && fitsPattern(lines, line, rule.cut))) return line;
  return null;
}

/** By as many lines as the one was moved, where they stand at lines with words then; else by a pattern of the line to which it was moved. */
function moveAll(lines: readonly string[], rule: SplitRule, from: number, to: number): SplitRule {
  const start = startsOf(lines, rule).findLast((line) => line <= from) ?? from;
  const by = to - start;
  const shifted = {
    ...rule,
    offset: rule.offset + by,
    extra: rule.extra.map((line) => line + by),
    without: rule.without.map((line) => Math.max(0, line + by)),
  };
  const fits = Math.abs(shifted.offset) <= 50 && shifted.extra.every((line) => line >= 0);
  const starts = fits ? startsOf(lines, shifted) : [];
  const landing = starts.filter((line) => !isBlank(lines[line])).length;
  if (fits && landing >= starts.length * mostLand) return shifted;
  const others = proposeRules(lines).filter((proposal) => startsOf(lines, proposal.rule).includes(to));
  const [best] = others;
  if (best !== undefined) return { ...best.rule, fields: rule.fields };
  return fits ? shifted : moveOne(lines, rule, from, to);
}

function moveOne(lines: readonly string[], rule: SplitRule, from: number, to: number): SplitRule {
  return withStart(lines, withoutStart(lines, rule, from), to);
}

function withStart(lines: readonly string[], rule: SplitRule, at: number): SplitRule {
  if (at < 0 || at >= lines.length) return rule;
  const without = rule.without.filter((line) => line !== at);
  const next = { ...rule, without };
  return startsOf(lines, next).includes(at) ? next : { ...next, extra: [...rule.extra, at] };
}

/** `at`: the first line of an article. Where its start stands, empty lines and a separator may stand between. */
function withoutStart(lines: readonly string[], rule: SplitRule, at: number): SplitRule {
  const start = startsOf(lines, rule).findLast((line) => line <= at);
  if (start === undefined) return rule;
  if (rule.extra.includes(start)) return { ...rule, extra: rule.extra.filter((line) => line !== start) };
  return { ...rule, without: [...rule.without, start] };
}

function nameLine(lines: readonly string[], rule: SplitRule, line: number, field: SplitField | null): SplitRule {
  const article = cutLines(lines, rule).find(
    ({ what, start, end }) => what === 'article' && start <= line && line < end,
  );
  if (article === undefined) return rule;
  const named = nameLines(lines, rule, article.start, article.end);
  const was = named.find((one) => one.line === line);
  const others = rule.fields.filter(
    (one) =>
      !isAt(lines, article.start, article.end, line, one.at) &&
      // A field has one place, and a place one field.
      (field === null || field === 'ignored' || one.field !== field),
  );
  if (field === null) return was === undefined ? rule : { ...rule, fields: others };
  return { ...rule, fields: [...others, { field, at: placeOf(lines, rule, article.start, article.end, line) }] };
}

function isAt(lines: readonly string[], start: number, end: number, line: number, at: FieldPlace): boolean {
  if (at.kind === 'label') return normaliseSpaces(lines[line] ?? '').startsWith(at.label);
  return lineNumbers(lines, start, end)[at.line - 1] === line;
}

/** Behind its label, where other articles have that label too; else as the line of its number. */
function placeOf(lines: readonly string[], rule: SplitRule, start: number, end: number, line: number): FieldPlace {
  const label = labelOf(normaliseSpaces(lines[line] ?? ''));
  if (label !== null) {
    const articles = cutLines(lines, rule).filter(({ what }) => what === 'article');
    const having = articles.filter((article) =>
      lineNumbers(lines, article.start, article.end).some((each) =>
        normaliseSpaces(lines[each] ?? '').startsWith(label),
      ),
    );
    if (having.length * 2 > articles.length) return { kind: 'label', label };
  }
  return { kind: 'line', line: Math.min(200, lineNumbers(lines, start, end).indexOf(line) + 1) };
}
