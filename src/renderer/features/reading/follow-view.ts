/** Calls `look` at once, and in the next frame whenever a view was scrolled or changed its size. Answers how to end that. */
export function followView(view: Element, look: () => void): () => void {
  let frame = 0;
  const lookSoon = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  look();
  view.addEventListener('scroll', lookSoon, { passive: true });
  const size = new ResizeObserver(lookSoon);
  size.observe(view);
  return () => {
    cancelAnimationFrame(frame);
    view.removeEventListener('scroll', lookSoon);
    size.disconnect();
  };
}
