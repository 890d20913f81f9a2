import { useCallback, useEffect, useState, type RefObject } from 'react';
import { followView } from './follow-view.ts';
import { elementsInView } from './shown-paragraphs.ts';
import { scrollToStretch } from './scroll-to-stretch.ts';
import type { Stretch } from './text-map.ts';
import { portionAt, type Portion } from './text-portions.ts';

export type ShownPortions = {
  /** The portions that are on the page paragraph by paragraph: those that were in view or near it, once. */
  readonly drawn: ReadonlySet<number>;
  /** What of the text is in view or near it; null when the whole text is drawn. */
  readonly inView: Stretch | null;
  /** Brings a stretch of the text into view, and its portion onto the page before. */
  readonly show: (stretch: Stretch) => void;
};

/**
 * Puts a long text on the page portion by portion, as it is scrolled to. Portions stay: what is selected in them, or found by the browser,
 * is not to vanish.
 */
export function useShownPortions(
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  paragraphs: readonly Stretch[],
  portions: readonly Portion[],
): ShownPortions {
  const many = portions.length > 1;
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set([0]));
  const [inView, setInView] = useState<Stretch | null>(null);
  const [asked, setAsked] = useState<Stretch | null>(null);

  const draw = useCallback((first: number, behind: number) => {
    const wanted = Array.from({ length: behind - first }, (_, index) => first + index);
    setDrawn((before) => (wanted.every((index) => before.has(index)) ? before : new Set([...before, ...wanted])));
  }, []);

  useEffect(() => {
    const view = scroller.current;
    const root = text.current;
    if (!many || !view || !root) return undefined;
    return followView(view, () => {
      const { first, behind } = elementsInView(view, root.querySelectorAll('[data-portion]'), view.clientHeight);
      draw(first, behind);
      // The title stands before the first.
      const start = first === 0 ? 0 : portions[first]?.start;
      const end = portions[behind - 1]?.end;
      if (start === undefined || end === undefined) return;
      setInView((before) => (before?.start === start && before.end === end ? before : { start, end }));
    });
  }, [many, scroller, text, portions, draw]);

  const show = useCallback(
    (stretch: Stretch) => {
      if (many) {
        draw(portionAt(portions, stretch.start), portionAt(portions, stretch.end - 1) + 1);
        setAsked({ ...stretch });
      } else scroll(scroller, text, paragraphs, stretch);
    },
    [many, portions, draw, scroller, text, paragraphs],
  );
  // Once its portion is on the page; and again when those around it are, whose heights were estimates before.
  useEffect(() => {
    if (asked === null) return undefined;
    scroll(scroller, text, paragraphs, asked);
    const frame = requestAnimationFrame(() => scroll(scroller, text, paragraphs, asked));
    return () => cancelAnimationFrame(frame);
  }, [asked, scroller, text, paragraphs]);

  return { drawn, inView: many ? (inView ?? { start: 0, end: portions[0]?.end ?? 0 }) : null, show };
}

function scroll(
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  paragraphs: readonly Stretch[],
  stretch: Stretch,
): void {
  if (scroller.current && text.current) scrollToStretch(scroller.current, { root: text.current, paragraphs }, stretch);
}
