/** Units of time as TIMEX3 writes them; "TM" and "TH" are minutes and hours, "10Y" and "100Y" decades and centuries. */
export type TimeUnit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Y' | '10Y' | '100Y' | 'Q';

/** The words of a language for days and times; all in lower case. */
export type TimeWords = {
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also other words or names ("may", "march", "april"). */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words after a weekday that make it a name: "Sunday Times". */
  readonly weekdayNames: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Days from the day of publication: "today" 0, "tomorrow" 1. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Parts of a named day: "morning" is MO. */
  readonly dayParts: ReadonlyMap<string, string>;
  /** Nights that need no day beside them, in days from the day of publication: "tonight" 0. */
  readonly nights: ReadonlyMap<string, number>;
  readonly clockWords: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, string>;
  readonly sets: ReadonlyMap<string, string>;
  readonly holidays: ReadonlyMap<string, { readonly month: number; readonly day: number }>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly this: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** "the past two months". */
  readonly stretches: ReadonlySet<string>;
  readonly recent: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  readonly early: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Words before a bare month or year, or before a bare "weeks". */
  readonly monthLeads: ReadonlySet<string>;
  readonly durationLeads: ReadonlySet<string>;
  readonly morning: ReadonlySet<string>;
  readonly afternoon: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  readonly futureWords: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
};
