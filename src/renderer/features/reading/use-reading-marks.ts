import { useMemo, type RefObject } from 'react';
import type { StoredFact } from '../../../contract/decision.ts';
import { layersOf } from './highlight-layers.ts';
import { hoveredLayers } from './selected-layers.ts';
import type { Stretch } from './text-map.ts';
import { useHighlights, type HighlightLayers } from './use-highlights.ts';

type Marks = {
  readonly listed: readonly StoredFact[];
  readonly tagged: readonly Stretch[];
  readonly hovered: StoredFact | undefined;
  readonly hits: HighlightLayers;
  /** The passage that the address asks for. */
  readonly passage: Stretch | null;
  /** A selection that a form may still use, although a field has taken the focus. */
  readonly kept: Stretch | null;
  /** What is marked of a very long text: what is in view; null for all. */
  readonly inView: Stretch | null;
};

/** All marks over the text but those of the chosen fact (`SelectedFact`), in layers that change on their own: moving the pointer draws one of them again, not all. */
export function useReadingMarks(
  text: RefObject<HTMLElement | null>,
  paragraphs: readonly Stretch[],
  { listed, tagged, hovered, hits, passage, kept, inView }: Marks,
): void {
  const layers = {
    tagged: useMemo(() => ({ tagged }), [tagged]),
    facts: useMemo(() => layersOf(listed), [listed]),
    hovered: useMemo(() => hoveredLayers(hovered), [hovered]),
    asked: useMemo(
      () => ({ passage: passage ? [passage] : [], 'kept-selection': kept ? [kept] : [] }),
      [passage, kept],
    ),
  };
  useHighlights(text, paragraphs, layers.facts, 0, inView);
  // Above the facts: a tagged passage within a statement must be seen on the statement's ground.
  useHighlights(text, paragraphs, layers.tagged, 20, inView);
  useHighlights(text, paragraphs, layers.hovered, 30, inView);
  useHighlights(text, paragraphs, hits, 50, inView);
  useHighlights(text, paragraphs, layers.asked, 60, inView);
}
