import { useEffect, type RefObject } from 'react';
import { rangesOf } from './text-ranges.ts';
import type { Stretch } from './text-map.ts';

/** False in browsers without the CSS Custom Highlight API: the text is then shown without marks. */
export const canHighlight = typeof CSS !== 'undefined' && 'highlights' in CSS;

export type HighlightLayers = Readonly<Record<string, readonly Stretch[]>>;

/**
 * Marks stretches of the text, layer by layer, without touching its elements. `layers` must be stable between renders
 * that change nothing. Names are global to the page: `::highlight(name)`.
 *
 * @param order the first layer's place among all: higher ones lie above
 * @param inView what of a very long text is marked: what is in view; null for all
 */
export function useHighlights(
  text: RefObject<HTMLElement | null>,
  paragraphs: readonly Stretch[],
  layers: HighlightLayers,
  order: number,
  inView: Stretch | null,
): void {
  useEffect(() => {
    const root = text.current;
    if (!canHighlight || !root) return;
    const names = Object.keys(layers);
    names.forEach((name, index) => {
      const highlight = new Highlight(...rangesOf({ root, paragraphs }, within(layers[name] ?? [], inView)));
      highlight.priority = order + index;
      CSS.highlights.set(name, highlight);
    });
    return () => {
      for (const name of names) CSS.highlights.delete(name);
    };
  }, [text, paragraphs, layers, order, inView]);
}

function within(stretches: readonly Stretch[], inView: Stretch | null): readonly Stretch[] {
  return inView === null ? stretches : stretches.filter(({ start, end }) => start < inView.end && end > inView.start);
}
