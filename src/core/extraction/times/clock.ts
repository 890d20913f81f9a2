import type { TokenView } from './token-view.ts';

export type Clock = {
  /** Index behind its last token. */
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
};

/** "10:35 a.m.", "9pm", "noon", "3 o'clock in the morning", "15:00 GMT", "0620 GMT", "At 2.40"; an hour alone is none. */
export function readClock(view: TokenView, at: number): Clock | null {
  const word = view.lower(at);
  const named = view.words.clockWords.get(word);
  if (named !== undefined) return isTitle(view, at) ? null : { end: at + 1, hour: named, minute: 0 };
  if (!/^\d/u.test(word)) return null;
  return readTwelve(view, at) ?? readZoned(view, at) ?? readTold(view, at) ?? readOfDay(view, at);
}

/** "High Noon": a capital within a sentence. */
function isTitle(view: TokenView, at: number): boolean {
  return view.isCapital(at) && !view.startsSentence(at) && view.isCapital(at - 1);
}

/** "10:35 a.m.", "2.40pm". */
function readTwelve(view: TokenView, at: number): Clock | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(\p{L}{2})?$/u.exec(view.lower(at));
  if (match === null) return null;
  const half = match[3] ?? view.lower(at + 1);
  const isAfternoon = view.words.afternoon.has(half);
  if (!isAfternoon && !view.words.morning.has(half)) return null;
  const given = Number(match[1]);
  if (given < 1 || given > 12) return null;
  return clock(view, match[3] === undefined ? at + 2 : at + 1, (given % 12) + (isAfternoon ? 12 : 0), match[2]);
}

/** "0620 GMT", "15:00 GMT". */
function readZoned(view: TokenView, at: number): Clock | null {
  const match = /^(\d{1,2})[:.]?(\d{2})$/u.exec(view.lower(at));
  if (match === null || !view.words.zones.has(view.lower(at + 1))) return null;
  return clock(view, at + 1, Number(match[1]), match[2]);
}

/** "at 15:00"; with a stop only where a sentence begins with it or a day follows: "At 2.40", "at 2.40 on Monday". A score has no lead. */
function readTold(view: TokenView, at: number): Clock | null {
  const match = /^(\d{1,2})([:.])(\d{2})$/u.exec(view.lower(at));
  if (match === null || !view.words.clockLeads.has(view.lower(at - 1))) return null;
  const isDayNext = view.words.on.has(view.lower(at + 1)) || view.words.weekdays.has(view.lower(at + 1));
  const isFirst = view.words.at.has(view.lower(at - 1)) && view.startsSentence(at - 1);
  const isTime = match[2] === ':' || isDayNext || (isFirst && !/^(?:NN|CD)/u.test(view.tag(at + 1)));
  return isTime ? clock(view, at + 1, Number(match[1]), match[3]) : null;
}

/** "3 o'clock", "4 in the morning". */
function readOfDay(view: TokenView, at: number): Clock | null {
  const hour = /^\d{1,2}$/u.test(view.lower(at)) ? Number(view.lower(at)) : 0;
  if (hour < 1 || hour > 12) return null;
  const isMarked = view.words.clockMarks.has(view.lower(at + 1));
  const end = isMarked ? at + 2 : at + 1;
  const length = view.phraseLength(end, view.words.halfDays, 3);
  if (length === 0) return isMarked ? clock(view, end, hour, undefined) : null;
  const isAfternoon = view.words.halfDays.get(view.phrase(end, length)) === true;
  return clock(view, end + length, (hour % 12) + (isAfternoon ? 12 : 0), undefined);
}

function clock(view: TokenView, end: number, hour: number, minutes: string | undefined): Clock | null {
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return null;
  return { end: view.words.zones.has(view.lower(end)) ? end + 1 : end, hour, minute };
}
