import { elementOfParagraph, paragraphElements } from './shown-paragraphs.ts';
import { offsetOf, piecesOf, type Piece, type Stretch } from './text-map.ts';

/**
 * Between the stored text and its elements on the page. Each paragraph is one element with `data-paragraph` that holds
 * one text node, so that offsets within the node are offsets within the paragraph.
 */
export type ShownText = { readonly root: HTMLElement; readonly paragraphs: readonly Stretch[] };

/** Ranges of the page that show the stretches, one for each paragraph on the page that a stretch touches. */
export function rangesOf({ root, paragraphs }: ShownText, stretches: readonly Stretch[]): readonly Range[] {
  const elements = paragraphElements(root);
  return stretches
    .flatMap((stretch) => piecesOf(stretch, paragraphs))
    .flatMap((piece) => rangeOf(elementOfParagraph(elements, piece.paragraph)?.firstChild, piece));
}

function rangeOf(node: ChildNode | null | undefined, { start, end }: Piece): readonly Range[] {
  if (!(node instanceof Text) || end > node.length) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [range];
}

/** Offset in the stored text of a place on the page; null when it is not in the text. */
export function offsetOfPlace({ root, paragraphs }: ShownText, node: Node, local: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-paragraph]');
  if (!paragraph || !root.contains(paragraph)) return null;
  const index = Number(paragraph.getAttribute('data-paragraph'));
  const bounds = paragraphs[index];
  if (!bounds) return null;
  if (node instanceof Text) return offsetOf(paragraphs, index, local);
  // A place between children of the element: before its only text node, or after it.
  return local === 0 ? bounds.start : bounds.end;
}

/** Offset of the character under the pointer; null when none is there. */
export function offsetUnderPointer(shown: ShownText, x: number, y: number): number | null {
  const place = document.caretPositionFromPoint(x, y);
  if (!place) return null;
  const { offsetNode, offset } = place;
  if (!(offsetNode instanceof Text)) return null;
  // The caret may stand behind the character that is pointed at.
  for (const first of [offset, offset - 1]) {
    if (first < 0 || first >= offsetNode.length) continue;
    const range = document.createRange();
    range.setStart(offsetNode, first);
    range.setEnd(offsetNode, first + 1);
    const over = [...range.getClientRects()].some(
      (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    );
    if (over) return offsetOfPlace(shown, offsetNode, first);
  }
  return null;
}

/** What is selected of the text; null when nothing is, or something outside it. */
export function selectedStretch(shown: ShownText): Stretch | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOfPlace(shown, startContainer, startOffset);
  const end = offsetOfPlace(shown, endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}
