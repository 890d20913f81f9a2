import type { Page } from '@playwright/test';

type Watched = { readonly keys: number; readonly durations: readonly number[]; readonly frames: readonly number[] };

/** What Chromium tells of events at the least, in milliseconds. */
const least = 16;

/** Runs `act`, and tells how long keys took to the next painted frame meanwhile, and how long frames were apart. */
export async function watchPage(page: Page, act: () => Promise<void>): Promise<string> {
  const watching = await page.evaluateHandle((threshold) => {
    const durations: number[] = [];
    const frames: number[] = [];
    let keys = 0;
    let on = true;
    addEventListener('keydown', () => keys++, true);
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') durations.push(duration);
    });
    observer.observe({ type: 'event', durationThreshold: threshold } as PerformanceObserverInit);
    let last = performance.now();
    const frame = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return {
      end: () => {
        on = false;
        observer.disconnect();
        return { keys, durations, frames };
      },
    };
  }, least);
  await act();
  const { keys, durations, frames }: Watched = await watching.evaluate(({ end }) => end());
  await watching.dispose();
  // What took less than Chromium tells of is told of as that.
  const all = [...durations, ...Array.from({ length: Math.max(0, keys - durations.length) }, () => least)];
  return `${keys} keys: ${spread(all)}; ${frames.length} frames: ${spread(frames)}`;
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `half within ${at(0.5)}, 99 of 100 within ${at(0.99)}, all within ${at(1)}`;
}
