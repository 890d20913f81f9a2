import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useRef, type RefObject } from 'react';

type VirtualRows = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly items: readonly VirtualItem[];
  /** Height of all rows, in pixels. */
  readonly height: number;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Rows that fit into view, at least one. */
  readonly rowsInView: () => number;
};

/**
 * Rows of a list of any length, of which only those in view exist; the row of the cursor always does, so that
 * `aria-activedescendant` never points at nothing.
 *
 * @param rowHeight in pixels; an estimate when rows measure themselves
 * @param scrolled where the list was scrolled to when it was last shown, in pixels
 * @param covered how much of the list something else takes, in pixels: a row that is scrolled to stands above it
 */
export function useVirtualRows(
  count: number,
  rowHeight: number,
  cursor: number,
  scrolled = 0,
  covered = 0,
): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const indexes = defaultRangeExtractor(range);
      const first = indexes[0] ?? 0;
      const last = indexes.at(-1) ?? 0;
      if (cursor < 0 || cursor >= count) return indexes;
      if (cursor < first) return [cursor, ...indexes];
      return cursor > last ? [...indexes, cursor] : indexes;
    },
    [cursor, count],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor,
    initialOffset: scrolled,
    scrollPaddingEnd: covered,
  });
  return {
    scroller,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    virtualizer,
    rowsInView: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight)),
  };
}
