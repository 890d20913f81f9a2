import type { TimeFact } from '../../../contract/fact.ts';
import type { Name } from '../names/name.ts';

/**
 * Leaves out what is part of the name of an organisation or a place: "the Westland Daily", "the Sunday Herald", "September 11 Museum". A
 * date at the end stays: "Coast News Monday" is more often a name and its day.
 */
export function timesOutsideNames(times: readonly TimeFact[], names: readonly Name[]): readonly TimeFact[] {
  const mentions = names
    .filter(({ kind }) => kind !== 'person')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return times.filter(({ start, end, value }) => {
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    const mention = mentions[next];
    if (mention === undefined || mention.start > start || mention.end < end) return true;
    const isWhole = mention.start === start && mention.end === end;
    const isDateAtEnd = mention.end === end && /^\d/u.test(value ?? '0');
    return isWhole || isDateAtEnd;
  });
}
