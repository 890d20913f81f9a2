import type { Frame } from '../english/cue-verbs.ts';
import { wordSet } from '../english/word-list.ts';
import type { Cue } from './cue.ts';
import { type Reading, type Stretch, isQuoted, wordAt } from './reading.ts';

/** Marks that close a content without being part of it. */
export const closing = wordSet(". ! ? ; : , — ) '' ” \" ` ’");

export function frames(cue: Cue, frame: Frame): boolean {
  return cue.readings.some((reading) => reading.frames.has(frame));
}

/** Without full stops, commas and dashes at either end; quotation marks stay. */
export function trimmed(reading: Reading, first: number, end: number): readonly Stretch[] {
  let from = first;
  let to = end;
  while (from < to && !isQuoted(reading, from) && /^[,;:—]$/.test(wordAt(reading, from))) from++;
  while (
    to > from &&
    !isQuoted(reading, to - 1) &&
    closing.has(wordAt(reading, to - 1)) &&
    wordAt(reading, to - 1) !== ')'
  )
    to--;
  return to > from ? [{ first: from, end: to }] : [];
}

export function holdsQuotation(reading: Reading, first: number, ceiling: number): boolean {
  for (let at = first; at < ceiling; at++) if (isQuoted(reading, at)) return true;
  return false;
}

export function firstQuoted(reading: Reading, first: number, ceiling: number): number | null {
  for (let at = first; at < ceiling; at++) if (isQuoted(reading, at)) return at;
  return null;
}
