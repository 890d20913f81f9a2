/**
 * Scrolling through lists that are taller than a browser can lay out (Chromium ends at some 33 million pixels): the element that scrolls is
 * as tall as it may be, and stands for a taller one. Small steps move the list by as many pixels as the wheel turned; a jump of the scroll bar
 * moves it in proportion. Pure; all lengths in pixels.
 */
export type Sizes = {
  /** Height of all rows. */
  readonly real: number;
  /** Height of what is in view. */
  readonly view: number;
};

/** Where the list is: `top` of the rows in view, and `scrollTop` of the element that scrolls. */
export type Scrolled = { readonly top: number; readonly scrollTop: number };

const tallest = 8_000_000;

/** Height of the element inside of the one that scrolls. */
export function heightOf({ real }: Pick<Sizes, 'real'>): number {
  return Math.min(real, tallest);
}

/** What is in view after the element was scrolled to `scrollTop`. */
export function afterScroll(before: Scrolled, scrollTop: number, sizes: Sizes): Scrolled {
  if (sizes.real <= tallest) return { top: scrollTop, scrollTop };
  const step = scrollTop - before.scrollTop;
  const isStep = Math.abs(step) <= Math.max(sizes.view, 600);
  const atEnd = scrollTop <= 0 || scrollTop >= heightOf(sizes) - sizes.view - 1;
  const top = isStep && !atEnd ? before.top + step : (scrollTop / scrollRoom(sizes)) * room(sizes);
  return { top: clamp(top, sizes), scrollTop };
}

/** The same place, with the scroll bar where it belongs: small steps leave it a little beside that. */
export function settled({ top }: Pick<Scrolled, 'top'>, sizes: Sizes): Scrolled {
  const there = clamp(top, sizes);
  if (sizes.real <= tallest) return { top: there, scrollTop: there };
  return { top: there, scrollTop: Math.round((there / Math.max(1, room(sizes))) * scrollRoom(sizes)) };
}

/** Moved just so far that the row from `start` to `end` is in view. */
export function withRowInView(now: Scrolled, start: number, end: number, sizes: Sizes): Scrolled {
  if (start < now.top) return settled({ top: start }, sizes);
  if (end > now.top + sizes.view) return settled({ top: end - sizes.view }, sizes);
  return now;
}

function room({ real, view }: Sizes): number {
  return Math.max(0, real - view);
}

function scrollRoom(sizes: Sizes): number {
  return Math.max(1, heightOf(sizes) - sizes.view);
}

function clamp(top: number, sizes: Sizes): number {
  return Math.max(0, Math.min(room(sizes), top));
}
