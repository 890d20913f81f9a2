import { normaliseSpaces } from '../../text/normalising.ts';
import type { HtmlNode, HtmlParent } from './html-tree.ts';

/** Elements that hold no words of the page. */
const passedOver = new Set(
  `script style noscript template head iframe object embed svg math canvas audio video select option button input
  textarea nav dialog`.split(/\s+/u),
);

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/u),
);

/** The words of a tree as plain paragraphs, in order. Cells of a table are set apart by a space. */
export function htmlParagraphs(root: HtmlParent): string[] {
  return htmlBlocks(root).flat();
}

/** The paragraphs of a tree, those together that only line breaks (br) set apart. Without recursion. */
export function htmlBlocks(root: HtmlParent): string[][] {
  const found: string[][] = [];
  let block: string[] = [];
  let pieces: string[] = [];
  const endLine = (): void => {
    const paragraph = normaliseSpaces(pieces.join(''));
    if (paragraph !== '') block.push(paragraph);
    pieces = [];
  };
  const end = (): void => {
    endLine();
    if (block.length > 0) found.push(block);
    block = [];
  };
  type Step = { readonly node: HtmlNode } | { readonly end: string };
  const waiting: Step[] = childSteps(root);
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('end' in step) {
      if (blocks.has(step.end)) end();
      else if (step.end === 'td' || step.end === 'th') pieces.push(' ');
      continue;
    }
    const { node } = step;
    // Line ends of the source are spaces of the page.
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value.replaceAll('\n', ' '));
    else if ('tagName' in node && !passedOver.has(node.tagName)) {
      if (node.tagName === 'br') {
        endLine();
        continue;
      }
      if (blocks.has(node.tagName)) end();
      waiting.push({ end: node.tagName }, ...childSteps(node));
    }
  }
  end();
  return found;
}

function childSteps(parent: HtmlParent): { readonly node: HtmlNode }[] {
  return [...parent.childNodes].reverse().map((node) => ({ node }));
}
