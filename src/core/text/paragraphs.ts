import type { Paragraph } from '../extraction/annotated-text.ts';

type Line = { readonly start: number; readonly end: number };

/**
 * Paragraphs of an article's stored text, without the white space around them. The first is the title: everything up to
 * the first blank line, or the first line where there is no blank line.
 *
 * A body with blank lines is cut there and its single line breaks are white space (but see `cutList`); a body without is cut at single line
 * breaks, save where a line plainly runs on (no full stop before the break, a small letter after it).
 */
export function splitParagraphs(text: string): Paragraph[] {
  const blocks = splitBlocks(text);
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (rest.length === 0) return joinLines(text, first).map((line, index) => ({ ...line, title: index === 0 }));
  const [only] = rest;
  const body =
    rest.length === 1 && only !== undefined ? joinLines(text, only) : rest.flatMap((block) => cutList(text, block));
  const [title, ...below] = cutList(text, first);
  return [title ?? rangeOf(first), ...below, ...body].map((range, index) => ({ ...range, title: index === 0 }));
}

/** Runs of lines that are not blank. */
function splitBlocks(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (let lineStart = 0; lineStart <= text.length;) {
    const lineBreak = text.indexOf('\n', lineStart);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const line = trimRange(text, lineStart, lineEnd);
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    lineStart = lineEnd + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Longer lines are of running text. */
const longestHeading = 120;

/** A block of three short lines or more, each beginning with a capital or a number and none closing a sentence, is a heading, a byline and the like, or a list. */
function cutList(text: string, lines: readonly Line[]): readonly Line[] {
  const isList =
    lines.length >= 3 &&
    lines.every(
      ({ start, end }) => (end - start <= longestHeading || isAddress(text, start)) && opensLine(text, start),
    ) &&
    lines.slice(0, -1).every(({ end }) => /[\p{L}\p{N})]/u.test(text.charAt(end - 1)));
  return isList ? lines : [rangeOf(lines)];
}

function isAddress(text: string, start: number): boolean {
  return text.startsWith('http', start) || text.startsWith('www.', start);
}

/** With a capital, also behind a mark, with a number or an address. */
function opensLine(text: string, start: number): boolean {
  return isAddress(text, start) || /^[“‘"'([]?[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2));
}

function joinLines(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && runsOn(text, last, line))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function runsOn(text: string, before: Line, after: Line): boolean {
  return /[\p{L}\p{N},;–—-]/u.test(text.charAt(before.end - 1)) && /\p{Ll}/u.test(text.charAt(after.start));
}

function rangeOf(lines: readonly Line[]): Line {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** The part of a range that has no white space at either end. */
export function trimRange(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first += 1;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

/** White space of any width, the byte order mark and zero-width space included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
