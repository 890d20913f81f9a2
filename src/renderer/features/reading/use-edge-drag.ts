import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';

/** Near the upper or lower end of the scrolled view, px, dragging scrolls it, by this many px a frame. */
const scrollZone = 36;
const scrollStep = 12;

type Point = { readonly x: number; readonly y: number };

type DragEvents = {
  /** A handle was taken; where its edge is on the page. */
  readonly onTake: (id: string) => Point | null;
  /** Its edge is dragged to this point; `fine` asks for single characters. */
  readonly onMove: (id: string, to: Point, fine: boolean) => void;
  readonly onRelease: (id: string) => void;
  /** The system took the pointer away. */
  readonly onAbandon: () => void;
};

type Drag = {
  readonly id: string;
  /** From the edge to where the pointer took the handle. */
  readonly grip: Point;
  /** All handles: while one is dragged they let the pointer through to the text. */
  readonly group: HTMLElement | null;
  pointer: Point;
  fine: boolean;
};

/** Dragging of handles by mouse, pen or finger; scrolls the text when the pointer comes near its ends. */
export function useEdgeDrag(scroller: RefObject<HTMLElement | null> | null, events: DragEvents) {
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const follow = (): void => {
    const { current } = drag;
    if (current === null) return;
    const { id, grip, pointer, fine } = current;
    latest.current.onMove(id, { x: pointer.x - grip.x, y: pointer.y - grip.y }, fine);
  };
  const scroll = (): void => {
    cancelAnimationFrame(frame.current);
    const view = scroller?.current;
    const { current } = drag;
    if (!view || current === null) return;
    const { top, bottom } = view.getBoundingClientRect();
    const { y } = current.pointer;
    const by = y < top + scrollZone ? -scrollStep : y > bottom - scrollZone ? scrollStep : 0;
    if (by === 0) return;
    const before = view.scrollTop;
    view.scrollBy({ top: by });
    if (view.scrollTop === before) return;
    follow();
    frame.current = requestAnimationFrame(scroll);
  };
  const end = (): Drag | null => {
    cancelAnimationFrame(frame.current);
    const { current } = drag;
    drag.current = null;
    current?.group?.removeAttribute('data-dragging');
    return current;
  };

  return {
    isDragging: () => drag.current !== null,
    /** Lets go without keeping anything. */
    abandon: () => void end(),
    handlersOf: (id: string) => ({
      onPointerDown(event: PointerEvent<HTMLElement>): void {
        if (event.button !== 0) return;
        const edge = latest.current.onTake(id);
        if (edge === null) return;
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        const pointer = { x: event.clientX, y: event.clientY };
        const group = event.currentTarget.parentElement;
        group?.setAttribute('data-dragging', '');
        const grip = { x: pointer.x - edge.x, y: pointer.y - edge.y };
        drag.current = { id, grip, group, pointer, fine: event.altKey };
      },
      onPointerMove(event: PointerEvent<HTMLElement>): void {
        const { current } = drag;
        if (current?.id !== id) return;
        current.pointer = { x: event.clientX, y: event.clientY };
        current.fine = event.altKey;
        follow();
        scroll();
      },
      onPointerUp(): void {
        if (end() !== null) latest.current.onRelease(id);
      },
      onPointerCancel(): void {
        if (end() !== null) latest.current.onAbandon();
      },
    }),
  };
}
