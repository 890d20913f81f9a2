import type { SplitLine, SplitPreview, SplitRule, SplitStep } from '../../../contract/split-rule.ts';
import type { DocumentLines } from '../documents/document-lines.ts';
import { isRefused } from '../exports/export-part.ts';
import { previewed } from '../tables/preview-table.ts';
import { cutLines } from './cut-lines.ts';
import { lineNumbers } from './name-lines.ts';
import { proposeRules } from './propose-rules.ts';
import { type SplitArticle, splitText } from './split-text.ts';
import { takeStep } from './take-step.ts';

/** Articles and lines of each that are shown. */
const shown = { articles: 200, lines: 8, line: 160 } as const;

/** How a text would be cut, and what rules its lines propose. Without a rule, the best of them is tried. */
export function previewSplit(
  document: DocumentLines,
  rule: SplitRule | null,
  step: SplitStep | null,
  fileName: string,
): SplitPreview {
  const { lines } = document;
  const proposals = proposeRules(lines);
  const before = rule ?? proposals[0]?.rule ?? null;
  const tried = before === null || step === null ? before : takeStep(lines, before, step);
  const articles = tried === null ? [] : splitText(document, tried, fileName);
  const stretches = tried === null ? [] : cutLines(lines, tried);
  const outside = (what: 'before' | 'between'): readonly number[] =>
    stretches.filter((stretch) => stretch.what === what).flatMap(({ start, end }) => lineNumbers(lines, start, end));
  const inFront = outside('before');
  return {
    rule: tried,
    proposals: proposals.map(({ rule: proposed, articles: count }) => ({ rule: proposed, articles: count })),
    lines: lines.length,
    found: articles.length,
    refused: articles.filter(({ part }) => isRefused(part)).length,
    articles: articles.slice(0, shown.articles).map((article) => shownArticle(lines, article)),
    outside: {
      before: inFront.length,
      between: outside('between').length,
      first: inFront[0] === undefined ? null : cut(lines[inFront[0]] ?? ''),
    },
  };
}

function shownArticle(
  lines: readonly string[],
  { stretch, named, part }: SplitArticle,
): SplitPreview['articles'][number] {
  const { start, end } = stretch;
  const head = lineNumbers(lines, start, end)
    .slice(0, shown.lines)
    .map((line): SplitLine => ({
      line,
      text: cut(lines[line] ?? ''),
      field: named.find((one) => one.line === line)?.field ?? null,
    }));
  const article = isRefused(part)
    ? {
        place: part.place,
        title: part.title ?? '',
        outlet: null,
        byline: null,
        published: null,
        words: 0,
        beginning: part.note,
      }
    : previewed(part);
  return { ...article, start, end, lines: head };
}

function cut(line: string): string {
  const text = line.trim();
  return text.length <= shown.line ? text : `${text.slice(0, shown.line).toWellFormed()}…`;
}
