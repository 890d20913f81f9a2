import { rangesOf, type ShownText } from './text-ranges.ts';
import type { Stretch } from './text-map.ts';

/**
 * Brings a stretch of the text into the view of its scrolling container, a third from the top. Does nothing when it is in
 * view already, so that the text does not move under a reader's eyes.
 */
export function scrollToStretch(scroller: HTMLElement, shown: ShownText, stretch: Stretch): void {
  const [range] = rangesOf(shown, [stretch]);
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (top >= view.top + 48 && bottom <= view.bottom - 24) return;
  scroller.scrollTop += top - view.top - view.height / 3;
}
