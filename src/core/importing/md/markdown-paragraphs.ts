import { type Node, Parser } from 'commonmark';
import { normaliseSpaces } from '../../text/normalising.ts';

/** Words of a Markdown text, and its first heading. */
export type MarkdownText = { readonly paragraphs: readonly string[]; readonly heading: string | null };

/**
 * Plain paragraphs of a Markdown text: a heading, a paragraph, an item of a list, a line of code is one each. Links and
 * pictures leave their text, emphasis leaves its words, HTML leaves nothing.
 */
export function markdownParagraphs(markdown: string): MarkdownText {
  const paragraphs: string[] = [];
  let heading: string | null = null;
  let pieces: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === 'code_block') paragraphs.push(...linesOf(node.literal ?? ''));
    else if (entering) pieces.push(...textOf(node));
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const lines = linesOf(pieces.join(''));
      if (node.type === 'heading') heading ??= lines.join(' ') || null;
      if (lines.length > 0) lines[0] = `${itemMark(node)}${lines[0] ?? ''}`;
      paragraphs.push(...lines);
      pieces = [];
    }
  }
  return { paragraphs, heading };
}

function textOf(node: Node): string[] {
  if (node.type === 'softbreak') return [' '];
  if (node.type === 'linebreak') return ['\n'];
  return node.type === 'text' || node.type === 'code' ? [node.literal ?? ''] : [];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(normaliseSpaces)
    .filter((line) => line !== '');
}

/** The mark of a list's item, before its first paragraph: its number as it was written. */
function itemMark(node: Node): string {
  const item = node.parent;
  if (item?.type !== 'item' || node.prev !== null) return '';
  if (item.listType !== 'ordered') return '- ';
  return `${item.listStart}. `;
}
