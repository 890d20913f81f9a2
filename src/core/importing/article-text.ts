import { normaliseLineEnds, normaliseSpaces } from '../text/normalising.ts';
import { isHeaderLine } from './metadata/header-line.ts';
import { beginsWithAddress } from './metadata/web-address.ts';

type Line = { readonly text: string; readonly indented: boolean };

/** Width of hard-wrapped lines, UTF-16 code units: narrower lines are a list or a header, wider ones are whole paragraphs. */
const wrapWidths = { least: 45, most: 130 };

/**
 * Paragraphs of a text, each on one line, runs of white space as one space. Every word of the text is in one of them, in
 * order.
 *
 * Lines that were cut at a fixed width are put together again; lines that a writer ended stay paragraphs of their own.
 */
export function paragraphsOf(text: string): string[] {
  const [head = [], ...rest] = blocksOf(normaliseLineEnds(text));
  const blocks = [...headerApart(head), ...rest];
  const width = wrapWidth(blocks);
  return blocks.flatMap((block) => joinWrapped(block, width));
}

/** Text as it is stored: title, blank line, body. */
export function storedText(title: string, body: readonly string[]): string {
  return [title, ...body].join('\n\n');
}

/** Lines in which a header is looked for. */
const mostHeaderLines = 8;

/** Runs of lines that are not blank. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const raw of text.split('\n')) {
    const line = normaliseSpaces(raw);
    if (line !== '') block.push({ text: line, indented: /^(?:\s{2}|\t|\u3000)/.test(raw) });
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Lines below a headline that tell outlet, day or address are no end of the headline, however wide the lines are. */
function headerApart(head: readonly Line[]): (readonly Line[])[] {
  const blocks: Line[][] = [];
  let afterHeader = true;
  for (const [index, line] of head.entries()) {
    const isHeader = index < mostHeaderLines && (isHeaderLine(line.text) || beginsWithAddress(line.text));
    if (isHeader || afterHeader) blocks.push([line]);
    else blocks.at(-1)?.push(line);
    afterHeader = isHeader;
  }
  return blocks;
}

/** Width at which the lines of a text were cut; null when they were not. */
function wrapWidth(blocks: readonly (readonly Line[])[]): number | null {
  const lengths = blocks.flatMap((block) => block.slice(0, -1).map((line) => line.text.length));
  if (lengths.length === 0) return null;
  lengths.sort((a, b) => a - b);
  // Nearly the longest: a title or an address may be longer than the width.
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  return width >= wrapWidths.least && width <= wrapWidths.most ? width : null;
}

function joinWrapped(block: readonly Line[], widthOfText: number | null): string[] {
  const width = ownWidth(block) ?? widthOfText;
  const paragraphs: string[] = [];
  let before: Line | null = null;
  let pieces: string[] = [];
  for (const line of block) {
    if (before !== null && !goesOn(before, line, width)) {
      paragraphs.push(pieces.join(''));
      pieces = [];
    } else if (before !== null) pieces.push(spaceBetween(before.text, line.text));
    pieces.push(line.text);
    before = line;
  }
  if (pieces.length > 0) paragraphs.push(pieces.join(''));
  return paragraphs;
}

/** Lines of a block of its own width, at the least. */
const fewestLines = 4;

/** Width of a block that was cut at another width than the rest, as in a quotation: every one of its breaks fits it. */
function ownWidth(block: readonly Line[]): number | null {
  if (block.length < fewestLines) return null;
  const width = block.slice(0, -1).reduce((longest, { text }) => Math.max(longest, text.length), 0);
  if (width < wrapWidths.least || width > wrapWidths.most) return null;
  const isCut = block.slice(1).every((line, index) => block[index] !== undefined && goesOn(block[index], line, width));
  return isCut ? width : null;
}

/** Whether a line break is one of the width: the next word did not fit, or the sentence plainly goes on. */
function goesOn(before: Line, after: Line, width: number | null): boolean {
  if (/^[-*•–—]\s/.test(after.text)) return false;
  if (after.indented && !before.indented) return false;
  if (/[\p{L}\p{N},;-]$/u.test(before.text) && /^\p{Ll}/u.test(after.text)) return true;
  if (width === null) return false;
  const space = after.text.search(/[\s-]/);
  const word = space < 0 ? after.text.length : space;
  return before.text.length + 1 + word > width - 1;
}

/** Chinese and Japanese are written without spaces, and a word cut at its hyphen has none behind it. */
function spaceBetween(before: string, after: string): string {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」]$/u.test(before) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「]/u.test(after)
  )
    return '';
  return /\p{L}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after) ? '' : ' ';
}
