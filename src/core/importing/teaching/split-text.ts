import type { SplitRule } from '../../../contract/split-rule.ts';
import type { SplitField } from '../../../contract/vocabulary.ts';
import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import type { DocumentLines } from '../documents/document-lines.ts';
import { isRefused, readPart } from '../exports/export-part.ts';
import { dayIn } from '../metadata/day-in.ts';
import { cutLines, type Stretch } from './cut-lines.ts';
import { type NamedLine, nameLines } from './name-lines.ts';

/** An article that a rule cuts out of a text, with where it stands. */
export type SplitArticle = {
  readonly stretch: Stretch;
  readonly named: readonly NamedLine[];
  readonly part: FoundArticle | RefusedPart;
};

/** The articles that a rule cuts out of a text. */
export function splitText(
  { lines, wrapped }: DocumentLines,
  rule: SplitRule,
  fileName: string,
): readonly SplitArticle[] {
  const stretches = cutLines(lines, rule).filter(({ what }) => what === 'article');
  return stretches.map((stretch, index) => {
    const named = nameLines(lines, rule, stretch.start, stretch.end);
    const value = (field: SplitField): string | null => named.find((one) => one.field === field)?.value || null;
    const published = dayIn(value('published') ?? '');
    // A line that was to be the date and is none stays in the text.
    const out = new Set(
      named.flatMap(({ line, field }) => (field === 'published' && published === null ? [] : [line])),
    );
    const body: string[] = [];
    for (let line = stretch.start; line < stretch.end; line += 1) body.push(out.has(line) ? '' : (lines[line] ?? ''));
    const language = value('language')?.toLowerCase() ?? null;
    const part = readPart(
      {
        place: `${index + 1} of ${stretches.length}`,
        title: value('title'),
        body,
        stated: {
          outlet: value('outlet'),
          byline: value('byline'),
          published,
          section: value('section'),
          page: value('page'),
          url: value('url'),
          language: language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/u.test(language) ? language : null,
        },
        statedIn: 'lines named by a rule',
      },
      wrapped,
      fileName,
    );
    return { stretch, named, part };
  });
}

/** What a file gives when it is read by a rule, with a note of lines that belong to no article. */
export function articlesOfSplit(document: DocumentLines, rule: SplitRule, fileName: string): FoundInFile {
  const parts = splitText(document, rule, fileName).map(({ part }) => part);
  const before = cutLines(document.lines, rule).find(({ what }) => what === 'before');
  const outside =
    before === undefined ? [] : document.lines.slice(before.start, before.end).filter((line) => line.trim() !== '');
  return {
    articles: parts.flatMap((part) => (isRefused(part) ? [] : [part])),
    refused: parts.flatMap((part) => (isRefused(part) ? [part] : [])),
    announced: null,
    note:
      outside.length === 0
        ? null
        : `${outside.length === 1 ? '1 line' : `${outside.length} lines`} in front of the first article ${outside.length === 1 ? 'belongs' : 'belong'} to none.`,
  };
}

/** Whether a text plainly has the layout of a rule: articles begin at lines of its own words, and most of them have its labels. */
export function hasLayout(lines: readonly string[], rule: SplitRule): boolean {
  if (!['same', 'numbered', 'label'].includes(rule.cut.kind)) return false;
  const articles = cutLines(lines, rule).filter(({ what }) => what === 'article');
  if (articles.length < 2) return false;
  const labels = rule.fields.flatMap(({ field, at }) => (at.kind === 'label' && field !== 'ignored' ? [at.label] : []));
  return labels.every((label) => {
    const having = articles.filter(({ start, end }) =>
      lines.slice(start, end).some((line) => line.trimStart().startsWith(label)),
    );
    return having.length * 2 > articles.length;
  });
}
