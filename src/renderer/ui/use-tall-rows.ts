import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { afterScroll, heightOf, settled, withRowInView, type Scrolled } from './tall-list.ts';

type TallRows = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Rows in view and a few around them. */
  readonly indexes: readonly number[];
  /** Where a row lies in the element that holds the rows, in pixels. */
  readonly topOf: (row: number) => number;
  /** Height of the element that holds the rows, in pixels. */
  readonly height: number;
  readonly showRow: (row: number) => void;
  readonly rowsInView: () => number;
};

type Window = { readonly first: number; readonly last: number; readonly shift: number };

const around = 8;
const pause = 150;

/** Rows of one height, in pixels, in a list of any length: also of a million. Only those in view exist. */
export function useTallRows(count: number, rowHeight: number): TallRows {
  const scroller = useRef<HTMLDivElement>(null);
  const now = useRef<Scrolled>({ top: 0, scrollTop: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const real = count * rowHeight;
  const [shown, setShown] = useState<Window>({ first: 0, last: 20, shift: 0 });

  const look = useCallback(() => {
    const view = scroller.current?.clientHeight ?? 0;
    const { top, scrollTop } = now.current;
    const first = Math.floor(top / rowHeight);
    const last = Math.ceil((top + view) / rowHeight);
    const shift = scrollTop - top;
    setShown((before) =>
      before.first === first && before.last === last && before.shift === shift ? before : { first, last, shift },
    );
  }, [rowHeight]);

  const put = useCallback(
    (next: Scrolled) => {
      now.current = next;
      if (scroller.current && Math.abs(scroller.current.scrollTop - next.scrollTop) > 1)
        scroller.current.scrollTop = next.scrollTop;
      look();
    },
    [look],
  );

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const sizes = (): { real: number; view: number } => ({ real, view: element.clientHeight });
    const settle = (): void => put(settled(now.current, sizes()));
    const onScroll = (): void => {
      if (Math.abs(element.scrollTop - now.current.scrollTop) <= 1) return;
      now.current = afterScroll(now.current, element.scrollTop, sizes());
      look();
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, pause);
    };
    // The list may have become shorter than where it was scrolled to.
    settle();
    const resized = new ResizeObserver(settle);
    resized.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer.current);
      resized.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [real, look, put]);

  const showRow = useCallback(
    (row: number) => {
      const view = scroller.current?.clientHeight ?? 0;
      put(withRowInView(now.current, row * rowHeight, (row + 1) * rowHeight, { real, view }));
    },
    [put, real, rowHeight],
  );

  const first = Math.max(0, shown.first - around);
  const last = Math.min(count, shown.last + around);
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return {
    scroller,
    indexes,
    topOf: (row) => row * rowHeight + shown.shift,
    height: heightOf({ real }),
    showRow,
    rowsInView: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight)),
  };
}
