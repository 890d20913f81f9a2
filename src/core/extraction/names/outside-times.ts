import type { Span, TimeFact } from '../../../contract/fact.ts';
import type { Name } from './name.ts';

/**
 * Leaves out people who are only a part of a day's name: "Eve" of "New Year's Eve", "Patrick" of "St. Patrick's Day". Other mentions of
 * the same name stay.
 * @param times not overlapping
 */
export function namesOutsideTimes(names: readonly Name[], times: readonly TimeFact[]): readonly Name[] {
  const inside = mentionsInside(names, times);
  if (inside.size === 0) return names;
  return names.flatMap((name) => {
    const mentions = name.mentions.filter((mention) => !inside.has(mention));
    return mentions.length === 0 ? [] : [{ ...name, mentions }];
  });
}

function mentionsInside(names: readonly Name[], times: readonly TimeFact[]): ReadonlySet<Span> {
  const mentions = names
    .filter(({ kind }) => kind === 'person')
    .flatMap((name) => name.mentions)
    .sort((a, b) => a.start - b.start);
  const ordered = times.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const inside = mentions.filter(({ start, end }) => {
    while ((ordered[next]?.end ?? Infinity) <= start) next++;
    const time = ordered[next];
    return time !== undefined && time.start <= start && end <= time.end;
  });
  return new Set(inside);
}
