import type { CivilDate } from './civil-date.ts';

/** 'future' is told by the verb itself ("will"), 'ahead' by what is planned, wished or possible. */
export type Tense = 'past' | 'ahead' | 'future' | null;

/** What a time expression is resolved against. */
export type Moment = {
  /** Day of publication. */
  readonly published: CivilDate | null;
  /** The last day that this sentence or the two before named, for "that day" and "at 9 a.m.". */
  readonly anchor: CivilDate | null;
  /** The value of the last day, month, quarter or year that this sentence or the one before named; for "a year earlier". */
  readonly period: string | null;
  readonly tense: Tense;
};

/** An expression that begins at a token; `value` needs a moment, and is null when that lacks what is needed. */
export type TimeMatch = {
  /** Index behind its last token. */
  readonly end: number;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly rule: string;
  readonly confidence: number;
  readonly value: (moment: Moment) => string | null;
};

/** A day that an expression names, so that a time of day can be joined to it. */
export type DayMatch = {
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly day: (moment: Moment) => CivilDate | null;
};
