import type { Reason } from '../../contract/search.ts';
import { findPlaces, type Place } from './find-places.ts';
import type { SoughtText } from './sought.ts';
import { TextWords } from './text-words.ts';

export type Hit = { readonly start: number; readonly end: number };

/** A hit with what of what is looked for stands there: a bit for each. */
export type WantedHit = Hit & { readonly wanted: number };

/** Where what is looked for stands in a text, and the reasons of what was not typed as it stands there. */
export type Found = { readonly hits: readonly WantedHit[]; readonly why: readonly Reason[] };

/** As many as fit: of longer queries, some share one. */
const bits = 31;
/** Reasons told of one text. */
const mostReasons = 8;

/** Hits in order, overlapping ones joined; offsets in UTF-16 code units. Each reason once. */
export function findWanted(text: string, wanted: readonly SoughtText[]): Found {
  if (wanted.length === 0) return { hits: [], why: [] };
  const words = new TextWords(text);
  const places = wanted.flatMap((each, index) =>
    findPlaces(words, each).flatMap(({ parts }) => parts.map((place) => ({ ...place, wanted: 1 << (index % bits) }))),
  );
  return { hits: joined(places), why: distinctReasons(places.flatMap(({ reason }) => reason ?? [])) };
}

export function findHits(text: string, wanted: readonly SoughtText[]): readonly Hit[] {
  return findWanted(text, wanted).hits.map(({ start, end }) => ({ start, end }));
}

/** Capitals aside. */
export function distinctReasons(reasons: readonly Reason[]): Reason[] {
  const byWord = new Map(reasons.map((reason) => [`${reason.typed}\n${reason.word.toLowerCase()}`, reason]));
  return [...byWord.values()].slice(0, mostReasons);
}

function joined(places: readonly (Place & WantedHit)[]): WantedHit[] {
  const hits: WantedHit[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const { start, end, wanted } = place;
    const last = hits.at(-1);
    if (last && start <= last.end)
      hits[hits.length - 1] = { start: last.start, end: Math.max(last.end, end), wanted: last.wanted | wanted };
    else hits.push({ start, end, wanted });
  }
  return hits;
}
