import type { MarkedText } from '../../contract/search.ts';
import type { Hit, WantedHit } from './find-hits.ts';

/** Characters of a snippet, and how far before its first hit it begins: little, for a narrow window cuts off the end of the line. */
const snippetLength = 240;
const lead = 40;
/** Characters of a line from its first hit on that are in sight in windows of usual widths: 85 at 1,280 pixels, 50 at 1,000. */
const inSight = 80;

/** The whole text in pieces, hits marked. */
export function markHits(text: string, hits: readonly Hit[]): MarkedText {
  return markRange(text, hits, 0, text.length);
}

/**
 * The stretch of the text that tells most of what is looked for, cut at spaces, hits marked; the beginning of the text when there is none.
 * Line breaks become spaces.
 */
export function makeSnippet(text: string, hits: readonly WantedHit[]): MarkedText {
  const inSentences = hits.filter(({ start }) => !isInAddress(text, start));
  const start = hits.length === 0 ? 0 : bestStart(inSentences.length === 0 ? hits : inSentences);
  const from = start === 0 ? 0 : nextSpace(text, start);
  const to = from + snippetLength >= text.length ? text.length : lastSpace(text, from + snippetLength);
  const pieces = markRange(text, hits, from, to).map(({ text: piece, hit }) => ({
    text: piece.replaceAll('\n', ' '),
    hit,
  }));
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** Longer runs of characters without a space are no address of an article, UTF-16 code units. */
const longestAddress = 300;

/** Whether a place lies in the address of a web page: its words repeat the headline and tell nothing. */
function isInAddress(text: string, place: number): boolean {
  let from = place;
  while (from > 0 && place - from < longestAddress && text.charCodeAt(from - 1) > 0x20) from--;
  return place - from >= 4 && /^\W?(?:https?:\/\/|www\.)/iu.test(text.slice(from, place));
}

/** How soon more of the same word says less, and how much an early place is worth: as Lucene's UnifiedHighlighter has them. */
const saturation = 1.2;
const pivot = 87;

/**
 * Where a window tells most: each word that is looked for counts, the more often it stands there the less, and early in the text a little more. So
 * a window with all words goes before a list that repeats one of them.
 */
function bestStart(hits: readonly WantedHit[]): number {
  const times = new Uint32Array(32);
  const bits = hits.reduce((all, { wanted }) => all | wanted, 0);
  let best = 0;
  let most = 0;
  for (let first = 0, last = 0; first < hits.length; first++) {
    const start = hits[first]?.start ?? 0;
    for (; last < hits.length && (last <= first || (hits[last]?.end ?? 0) <= start + inSight); last++)
      count(times, hits[last]?.wanted ?? 0, 1);
    const score = worth(times, bits) * (1 + 1 / Math.log(pivot + start));
    if (score > most) {
      most = score;
      best = start;
    }
    count(times, hits[first]?.wanted ?? 0, -1);
  }
  return Math.max(0, best - lead);
}

function count(times: Uint32Array, wanted: number, by: 1 | -1): void {
  for (let rest = wanted; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    times[bit] = (times[bit] ?? 0) + by;
  }
}

function worth(times: Uint32Array, bits: number): number {
  let sum = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const often = times[31 - Math.clz32(rest & -rest)] ?? 0;
    sum += often / (often + saturation);
  }
  return sum;
}

function nextSpace(text: string, from: number): number {
  const space = /\s/u;
  for (let at = from; at < Math.min(text.length, from + lead); at++) if (space.test(text.charAt(at))) return at + 1;
  return wholeCharacter(text, from);
}

function lastSpace(text: string, to: number): number {
  const space = /\s/u;
  for (let at = to; at > to - lead; at--) if (space.test(text.charAt(at))) return at;
  return wholeCharacter(text, to);
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function markRange(text: string, hits: readonly Hit[], from: number, to: number): MarkedText {
  const pieces: { text: string; hit: boolean }[] = [];
  let at = from;
  for (const hit of hits) {
    const [start, end] = [Math.max(hit.start, from), Math.min(hit.end, to)];
    if (start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false });
  return pieces;
}
