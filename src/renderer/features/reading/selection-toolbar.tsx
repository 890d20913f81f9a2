import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../../contract/fact.ts';
import { rangesOf } from './text-ranges.ts';
import type { Stretch } from './text-map.ts';
import styles from './selection-toolbar.module.css';

/** What can be done with selected words, beside them. Each has its key as well. */
export function SelectionToolbar({
  span,
  text,
  paragraphs,
  onTag,
  onNote,
  onAddFact,
  onCopy,
}: {
  readonly span: Span;
  readonly text: RefObject<HTMLElement | null>;
  readonly paragraphs: readonly Stretch[];
  readonly onTag: () => void;
  readonly onNote: () => void;
  readonly onAddFact: () => void;
  readonly onCopy: () => void;
}): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });

  useLayoutEffect(() => {
    const root = text.current;
    const around = bar.current?.offsetParent?.getBoundingClientRect();
    const [first] = root ? rangesOf({ root, paragraphs }, [span]) : [];
    const box = first?.getClientRects()[0];
    if (!around || !box || !bar.current) return;
    const above = box.top - around.top - bar.current.offsetHeight - 6;
    setPlace({
      left: Math.max(8, Math.min(box.left - around.left, around.width - bar.current.offsetWidth - 8)),
      top: above > 4 ? above : box.bottom - around.top + 6,
    });
  }, [span, text, paragraphs]);

  return (
    <div
      ref={bar}
      className={styles['bar']}
      role="toolbar"
      tabIndex={-1}
      aria-label="Selected words"
      style={place}
      // The selection is to stay while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" aria-keyshortcuts="t" onClick={onTag}>
        Tag <kbd aria-hidden="true">t</kbd>
      </button>
      <button type="button" aria-keyshortcuts="j" onClick={onNote}>
        Note <kbd aria-hidden="true">j</kbd>
      </button>
      <button type="button" aria-keyshortcuts="f" onClick={onAddFact}>
        Add fact <kbd aria-hidden="true">f</kbd>
      </button>
      <button type="button" aria-keyshortcuts="c" onClick={onCopy}>
        Copy with citation <kbd aria-hidden="true">c</kbd>
      </button>
    </div>
  );
}
