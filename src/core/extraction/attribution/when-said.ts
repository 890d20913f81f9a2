import type { TimeFact } from '../../../contract/fact.ts';
import type { Cue } from './cue.ts';
import { type Reading, type Stretch, sentenceOf, stretchSpan, tokenAt } from './reading.ts';

/** The day (or month, or year) on which something was said: the date nearest to the cue in its sentence that is no part of the content. */
export function whenSaid(
  reading: Reading,
  { cue }: Cue,
  content: readonly Stretch[],
  times: readonly TimeFact[],
): string | null {
  const sentence = sentenceOf(reading, cue.first);
  if (sentence === undefined) return null;
  const { start, end } = stretchSpan(reading, cue);
  const contents = content.map((stretch) => stretchSpan(reading, stretch));
  const last = tokenAt(reading, sentence.endToken - 1).end;
  let best: TimeFact | null = null;
  let distance = Infinity;
  for (let index = firstFrom(times, sentence.start); index < times.length; index++) {
    const time = times[index];
    if (time === undefined || time.start >= last) break;
    if (time.value === null || !/^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?$/.test(time.value)) continue;
    if (contents.some((one) => one.start < time.end && time.start < one.end)) continue;
    const gap = time.start >= end ? time.start - end : start - time.end;
    if (gap < distance) {
      best = time;
      distance = gap;
    }
  }
  return best?.value?.slice(0, 10) ?? null;
}

function firstFrom(times: readonly TimeFact[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
