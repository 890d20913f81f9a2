import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { htmlParagraphs } from './html-paragraphs.ts';
import { type HtmlParent, parseHtml, sizeOfTree } from './html-tree.ts';

/** Readability takes cubic time in depth; no page of a newspaper comes near these. */
const limits = { depth: 200, nodes: 100_000 };

/** Less than this is not the text of an article, UTF-16 code units. */
const shortest = 140;

/** The paragraphs of the main text of a page, without menus, notices and comments; null when none stands out. */
export function mainText(
  page: HtmlParent,
): { readonly title: string | null; readonly paragraphs: readonly string[] } | null {
  const { depth, nodes } = sizeOfTree(page);
  if (depth > limits.depth || nodes > limits.nodes) return null;
  // linkedom is given what parse5 made whole: of a fragment it would make an empty body.
  const { document } = parseHTML(serialize(page));
  // linkedom's document has what Readability asks of one; only its types differ.
  const found = new Readability(document as unknown as Document, { charThreshold: shortest }).parse();
  if (!found || typeof found.content !== 'string') return null;
  const paragraphs = htmlParagraphs(parseHtml(found.content));
  if (paragraphs.join(' ').length < shortest) return null;
  return { title: found.title?.trim() || null, paragraphs };
}
