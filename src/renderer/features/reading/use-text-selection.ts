import { useEffect, useState, type RefObject } from 'react';
import type { Span } from '../../../contract/fact.ts';
import { selectedStretch } from './text-ranges.ts';
import { trimmed, type Stretch } from './text-map.ts';

export type TextSelection = {
  /** What is selected in the text now. */
  readonly now: Span | null;
  /** What was selected last: still there when a field of a form has taken the focus. */
  readonly last: Span | null;
  readonly clear: () => void;
};

/** What a person selects of the article's text, without white space at its ends. Quiet while the pointer is still dragging. */
export function useTextSelection(
  text: string,
  paragraphs: readonly Stretch[],
  element: RefObject<HTMLElement | null>,
): TextSelection {
  const [now, setNow] = useState<Span | null>(null);
  const [last, setLast] = useState<Span | null>(null);

  useEffect(() => {
    let dragging = false;
    const read = (): void => {
      const root = element.current;
      if (!root || dragging) return;
      const selected = selectedStretch({ root, paragraphs });
      const stretch = selected && trimmed(text, selected);
      const span = stretch && { ...stretch, text: text.slice(stretch.start, stretch.end) };
      setNow((before) => (before?.start === span?.start && before?.end === span?.end ? before : span));
      if (span) setLast((before) => (before?.start === span.start && before.end === span.end ? before : span));
    };
    const press = (event: PointerEvent): void => {
      dragging = event.target instanceof Node && (element.current?.contains(event.target) ?? false);
    };
    const release = (): void => {
      dragging = false;
      // The browser settles what is selected after the pointer event.
      setTimeout(read);
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [element, paragraphs, text]);

  return {
    now,
    last,
    clear: () => {
      window.getSelection()?.removeAllRanges();
      setNow(null);
      setLast(null);
    },
  };
}
