import type { Stretch } from './text-map.ts';

/** An end of a span: where it begins, or where it ends. */
export type Side = 'start' | 'end';

/** What an edge moves by: whole words and signs, or single characters. */
export type Unit = 'word' | 'character';

/** How far a word is followed in search of its ends, UTF-16 code units: a text without white space must not be gone through at each move. */
const longestWord = 256;

const wordSign = /[\p{L}\p{N}\p{M}]/u;
/** Signs that stand within words and numbers: "don't", "3.5", "six-week". */
const innerSign = /['’.,\-‑/&]/u;
const mark = /\p{M}/u;

/** The nearest place at or near `offset` where this side of a span may lie; in white space or a word without end, `offset` itself. */
export function snapped(text: string, offset: number, side: Side, unit: Unit): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const fits = (place: number): boolean => isEdge(text, place, side, unit);
  for (let away = 0; away <= longestWord; away++) {
    if (at - away >= 0 && fits(at - away)) return at - away;
    if (at + away <= text.length && fits(at + away)) return at + away;
  }
  return unit === 'word' ? snapped(text, at, side, 'character') : at;
}

/** The next place in this direction where this side of a span may lie; where it is when there is none. */
export function stepped(text: string, offset: number, side: Side, by: 1 | -1, unit: Unit): number {
  for (let away = 1; away <= longestWord; away++) {
    const place = offset + by * away;
    if (place < 0 || place > text.length) return offset;
    if (isEdge(text, place, side, unit)) return place;
  }
  return unit === 'word' ? stepped(text, offset, side, by, 'character') : offset;
}

/**
 * The span with one of its sides brought to `offset`, which is kept within `room` and on its side of the other end: at least one word or
 * character stays.
 */
export function withEdge(text: string, span: Stretch, side: Side, offset: number, unit: Unit, room: Stretch): Stretch {
  const { start, end } = span;
  if (side === 'start') {
    const last = lastBefore(text, end, 'start', unit);
    const moved = Math.min(snapped(text, offset, 'start', unit), last);
    return { start: Math.max(moved, room.start), end };
  }
  const first = firstBehind(text, start, 'end', unit);
  const moved = Math.max(snapped(text, offset, 'end', unit), first);
  return { start, end: Math.min(moved, room.end) };
}

/** The last place before `offset` where a span may begin: what stands between is one word. */
function lastBefore(text: string, offset: number, side: Side, unit: Unit): number {
  const place = stepped(text, offset, side, -1, unit);
  return place < offset ? place : Math.max(0, offset - 1);
}

function firstBehind(text: string, offset: number, side: Side, unit: Unit): number {
  const place = stepped(text, offset, side, 1, unit);
  return place > offset ? place : Math.min(text.length, offset + 1);
}

/** Whether a span may begin or end at this place: at a word or sign, or between two characters; never at white space, nor within a character. */
function isEdge(text: string, place: number, side: Side, unit: Unit): boolean {
  if (isWithinCharacter(text, place)) return false;
  const inside = side === 'start' ? signAt(text, place) : signBefore(text, place);
  if (inside === '' || /\s/u.test(inside)) return false;
  return unit === 'character' || !isWithinWord(text, place);
}

function isWithinCharacter(text: string, place: number): boolean {
  const next = text.charCodeAt(place);
  const before = text.charCodeAt(place - 1);
  if (next >= 0xdc00 && next <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return true;
  return place > 0 && mark.test(signAt(text, place));
}

/** Both sides belong to one word: letters and digits, or a sign such as the apostrophe between two of them. */
function isWithinWord(text: string, place: number): boolean {
  const before = signBefore(text, place);
  const next = signAt(text, place);
  if (wordSign.test(before) && wordSign.test(next)) return true;
  if (innerSign.test(before) && wordSign.test(next)) return wordSign.test(signBefore(text, place - before.length));
  return wordSign.test(before) && innerSign.test(next) && wordSign.test(signAt(text, place + next.length));
}

function signAt(text: string, place: number): string {
  const point = text.codePointAt(place);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function signBefore(text: string, place: number): string {
  const low = text.charCodeAt(place - 1);
  return signAt(text, low >= 0xdc00 && low <= 0xdfff && place > 1 ? place - 2 : place - 1);
}
