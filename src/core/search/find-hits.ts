import { findPlaces, type Place } from './find-places.ts';
import type { SoughtText } from './sought.ts';
import { TextWords } from './text-words.ts';

export type Hit = Place;

/** Where what is looked for stands in a text, in order, overlapping places joined. Offsets in UTF-16 code units. */
export function findHits(text: string, wanted: readonly SoughtText[]): Hit[] {
  if (wanted.length === 0) return [];
  const words = new TextWords(text);
  const places = wanted.flatMap((each) => findPlaces(words, each).flatMap(({ parts }) => parts));
  const hits: Hit[] = [];
  for (const { start, end } of places.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = hits.at(-1);
    if (last && start <= last.end) hits[hits.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else hits.push({ start, end });
  }
  return hits;
}
