import type { TimeFact } from '../../../contract/fact.ts';
import { type Reading, type Stretch, wordAt } from './reading.ts';

/** Words that join times: "Wednesday or Thursday". */
const joints = /^(?:or|and|the|on|to|,)$/;

/** Tells of a source whether it is nothing but times: "those with tickets for Wednesday or Thursday can ask …" has no such source. */
export function onlyTimes(reading: Reading, times: readonly TimeFact[]): (source: Stretch) => boolean {
  const inTime = new Uint8Array(reading.tokens.length);
  let next = 0;
  for (const [at, { start, end }] of reading.tokens.entries()) {
    while ((times[next]?.end ?? Infinity) <= start) next++;
    const time = times[next];
    if (time !== undefined && time.start <= start && end <= time.end) inTime[at] = 1;
  }
  return ({ first, end }) => {
    let found = false;
    for (let at = first; at < end; at++) {
      if (inTime[at] === 1) found = true;
      else if (!joints.test(wordAt(reading, at))) return false;
    }
    return found;
  };
}
