import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

/**
 * Keeps a row in view where its list becomes lower, as when something appears below it. A row that was out of view stays there.
 *
 * @param rowHeight in pixels
 */
export function useKeptInView(virtualizer: Virtualizer<HTMLDivElement, Element>, row: number, rowHeight: number): void {
  const height = virtualizer.scrollRect?.height ?? 0;
  const before = useRef({ height, row });
  useEffect(() => {
    const scrolled = virtualizer.scrollOffset ?? 0;
    const { current } = before;
    const top = current.row * rowHeight;
    const wasInView = current.row >= 0 && top + rowHeight > scrolled && top < scrolled + current.height;
    if (height < current.height && wasInView) virtualizer.scrollToIndex(current.row);
    before.current = { height, row };
  }, [height, row, rowHeight, virtualizer]);
}
