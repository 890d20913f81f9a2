import { useEffect, useRef, type RefObject } from 'react';
import { offsetUnderPointer } from './text-ranges.ts';
import type { Stretch } from './text-map.ts';

/**
 * Tells which place of the text is pointed at or clicked. A click that ends a selection is none. At most one answer a
 * frame while the pointer moves.
 */
export function useTextPointer(
  element: RefObject<HTMLElement | null>,
  paragraphs: readonly Stretch[],
  handlers: { readonly onPoint: (offset: number | null) => void; readonly onClick: (offset: number | null) => void },
): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    let frame = 0;
    const move = (event: PointerEvent): void => {
      const { clientX, clientY } = event;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() =>
        latest.current.onPoint(offsetUnderPointer({ root, paragraphs }, clientX, clientY)),
      );
    };
    const leave = (): void => {
      cancelAnimationFrame(frame);
      latest.current.onPoint(null);
    };
    const click = (event: MouseEvent): void => {
      const inText = event.target instanceof Element && event.target.closest('[data-paragraph]') !== null;
      if (!inText || window.getSelection()?.isCollapsed === false) return;
      latest.current.onClick(offsetUnderPointer({ root, paragraphs }, event.clientX, event.clientY));
    };
    root.addEventListener('pointermove', move);
    root.addEventListener('pointerleave', leave);
    root.addEventListener('click', click);
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener('pointermove', move);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('click', click);
    };
  }, [element, paragraphs]);
}
