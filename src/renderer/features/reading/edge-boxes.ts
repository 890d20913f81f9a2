import { elementOfParagraph, paragraphElements } from './shown-paragraphs.ts';
import { offsetOfPlace, type ShownText } from './text-ranges.ts';
import type { Side } from './span-edges.ts';
import { paragraphAt } from './text-map.ts';

/** A place in the stored text that is one side of a span. */
export type Edge = { readonly offset: number; readonly side: Side };

/** Where an edge is on the page: beside the character that it bounds. */
export type EdgeBox = { readonly left: number; readonly top: number; readonly height: number };

/** Where edges are on the page, in their order; null for one that is not shown. */
export function edgeBoxes({ root, paragraphs }: ShownText, edges: readonly Edge[]): readonly (EdgeBox | null)[] {
  const elements = paragraphElements(root);
  return edges.map(({ offset, side }) => {
    const character = side === 'start' ? offset : offset - 1;
    const index = paragraphAt(paragraphs, character);
    const node = elementOfParagraph(elements, index)?.firstChild;
    const local = character - (paragraphs[index]?.start ?? 0);
    if (!(node instanceof Text) || local < 0 || local >= node.length) return null;
    const range = document.createRange();
    range.setStart(node, local);
    range.setEnd(node, local + 1);
    const lines = range.getClientRects();
    const box = side === 'start' ? lines[0] : lines[lines.length - 1];
    return box === undefined
      ? null
      : { left: side === 'start' ? box.left : box.right, top: box.top, height: box.height };
  });
}

/** The place between two characters that is nearest to a point, which may lie beside the lines of the text; null when it is not at its height. */
export function offsetNearPoint(shown: ShownText, x: number, y: number, near: number): number | null {
  const paragraph = elementOfParagraph(paragraphElements(shown.root), paragraphAt(shown.paragraphs, near));
  const bounds = (paragraph ?? shown.root).getBoundingClientRect();
  const inside = Math.max(bounds.left + 1, Math.min(bounds.right - 1, x));
  const place = document.caretPositionFromPoint(inside, y);
  return place && offsetOfPlace(shown, place.offsetNode, place.offset);
}
