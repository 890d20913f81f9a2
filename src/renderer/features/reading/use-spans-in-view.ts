import { useEffect, useMemo, useState, type RefObject } from 'react';
import { followView } from './follow-view.ts';
import type { PartHandle } from './part-handles.ts';
import { elementsInView, indexOfParagraph, paragraphElements } from './shown-paragraphs.ts';
import type { Stretch } from './text-map.ts';

/** So many handles can stand in a text at once; of a name that is mentioned more often, only those are made that are in view. */
const most = 60;

/** The handles that stand in or near what is seen of the text, all of them when they are few. */
export function useSpansInView(
  text: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | null,
  paragraphs: readonly Stretch[],
  handles: readonly PartHandle[],
): readonly PartHandle[] {
  const many = handles.length > most;
  const [seen, setSeen] = useState<Stretch | null>(null);
  useEffect(() => {
    const view = scroller?.current;
    const root = text.current;
    if (!many || !view || !root) return undefined;
    return followView(view, () =>
      setSeen((before) => {
        const now = stretchInView(view, root, paragraphs);
        return before?.start === now.start && before.end === now.end ? before : now;
      }),
    );
  }, [many, scroller, text, paragraphs]);
  return useMemo(() => {
    if (!many) return handles;
    if (seen === null) return handles.slice(0, most);
    return handles.filter(({ span }) => span.end > seen.start && span.start < seen.end).slice(0, most);
  }, [many, seen, handles]);
}

/** The paragraphs in view, and in half of its height above and below. */
function stretchInView(view: HTMLElement, root: HTMLElement, paragraphs: readonly Stretch[]): Stretch {
  const elements = paragraphElements(root);
  const { first, behind } = elementsInView(view, elements, view.clientHeight / 2);
  return {
    start: paragraphs[indexOfParagraph(elements[first])]?.start ?? 0,
    end: paragraphs[indexOfParagraph(elements[behind - 1])]?.end ?? Number.MAX_SAFE_INTEGER,
  };
}
