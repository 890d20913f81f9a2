/** Units of time as TIMEX3 writes them; "TM" and "TH" are minutes and hours, "2W" fortnights, "10Y" and "100Y" decades and centuries. */
export type TimeUnit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | '2W' | 'M' | 'Y' | '10Y' | '100Y' | 'Q';

/** A day that comes back each year. Weekdays count from 1, Monday; `nth` -1 is the last one, `plus` days are added. */
export type YearlyDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days after Easter Sunday of the western churches. */
  | { readonly easter: number };

/** Values of TIMEX3 for times that no calendar has. */
export type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** The words of a language for days and times; all in lower case, parts of phrases separated by one space. */
export type TimeWords = {
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also other words or names ("may", "march", "jan"). */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** "mondays": each of them. */
  readonly weekdayPlurals: ReadonlyMap<string, number>;
  /** Words after and before a weekday that make it a name: "Sunday Times", "Black Monday". */
  readonly weekdayNames: ReadonlySet<string>;
  readonly weekdayEpithets: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Those of `units` that stand for several. */
  readonly pluralUnits: ReadonlySet<string>;
  /** Days from the day of publication: "today" 0, "tomorrow" 1. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Before one of them: "the day before" -1. */
  readonly dayShifts: ReadonlyMap<string, number>;
  /** "2001-09-11" by the name of a day. */
  readonly namedDates: ReadonlyMap<string, string>;
  /** Parts of a named day: "morning" is MO. */
  readonly dayParts: ReadonlyMap<string, string>;
  /** Nights that need no day beside them, in days from the day of publication: "tonight" 0. */
  readonly nights: ReadonlyMap<string, number>;
  readonly clockWords: ReadonlyMap<string, number>;
  /** "o'clock", as one token. */
  readonly clockMarks: ReadonlySet<string>;
  /** "in the morning" behind an hour: false is before noon. */
  readonly halfDays: ReadonlyMap<string, boolean>;
  readonly seasons: ReadonlyMap<string, string>;
  /** Those that are other words too: "the fall in prices". */
  readonly doubtfulSeasons: ReadonlySet<string>;
  readonly sets: ReadonlyMap<string, string>;
  /** "twice" of "twice a week", "times" of "three times a week". */
  readonly frequencies: ReadonlySet<string>;
  /** "per" of "per week"; beside the articles. */
  readonly per: ReadonlySet<string>;
  /** "other" of "every other week". */
  readonly alternate: ReadonlySet<string>;
  readonly holidays: ReadonlyMap<string, YearlyDay>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "twenty-first" of "May twenty-first". */
  readonly dayOrdinals: ReadonlyMap<string, number>;
  readonly halves: ReadonlySet<string>;
  /** "and a half" behind a unit. */
  readonly andHalf: ReadonlySet<string>;
  /** Words in a sentence that tell of business, where "the first half" is one of a year. */
  readonly business: ReadonlySet<string>;
  /** Words in a sentence that tell of a game, where "the third quarter" is no time. */
  readonly game: ReadonlySet<string>;
  readonly fiscal: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly this: ReadonlySet<string>;
  /** "following" of "the following year": counted from the time named before. */
  readonly toldShifts: ReadonlyMap<string, number>;
  readonly that: ReadonlySet<string>;
  readonly same: ReadonlySet<string>;
  /** "latest" of "the latest quarter". */
  readonly latest: ReadonlySet<string>;
  /** "the past two months". */
  readonly stretches: ReadonlySet<string>;
  readonly recent: ReadonlySet<string>;
  /** "several" of "several months"; phrases too ("a few"). */
  readonly some: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  /** "earlier" of "a year earlier". */
  readonly earlier: ReadonlySet<string>;
  /** "year-ago": the same time a year before. */
  readonly yearAgo: ReadonlySet<string>;
  /** "period" of "the year-earlier period". */
  readonly period: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  readonly early: ReadonlySet<string>;
  /** "early" of "early-1990s"; "mid" also as a token before a hyphen. */
  readonly earlyPrefixes: ReadonlySet<string>;
  /** "the end of" the month; "year-end" and the like as whole words for the year. */
  readonly ends: ReadonlySet<string>;
  readonly yearEnds: ReadonlySet<string>;
  readonly weekend: ReadonlySet<string>;
  readonly century: ReadonlySet<string>;
  /** "nineties" 199. */
  readonly decadeNames: ReadonlyMap<string, number>;
  /** Behind the digits of an ordinal: "st". */
  readonly ordinalEndings: readonly string[];
  readonly articles: ReadonlySet<string>;
  /** "the". */
  readonly definite: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "beginning" of "the week beginning February 4". */
  readonly beginning: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  /** Between days of one month: "24 and 25 April". */
  readonly dayLinks: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  /** Words before a bare month or year, or before a bare "weeks". */
  readonly monthLeads: ReadonlySet<string>;
  readonly durationLeads: ReadonlySet<string>;
  /** Before "the quarter", "the year". */
  readonly periodLeads: ReadonlySet<string>;
  /** Before a number that is no year: "about". */
  readonly countLeads: ReadonlySet<string>;
  /** Words that belong to a length of time: "nearly", "more than". */
  readonly lengthModifiers: ReadonlySet<string>;
  /** "long" of "week-long"; "daylong" and the like with their values. */
  readonly long: ReadonlySet<string>;
  readonly longs: ReadonlyMap<string, string>;
  readonly morning: ReadonlySet<string>;
  readonly afternoon: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  /** Before a time of day: "at". */
  readonly clockLeads: ReadonlySet<string>;
  /** "now", "in the past". */
  readonly references: ReadonlyMap<string, Reference>;
  /** Those that stand for a time only before a noun: "current". */
  readonly referenceAdjectives: ReadonlyMap<string, Reference>;
  /** Nouns with which they name something else: "current account". */
  readonly referenceCompounds: ReadonlySet<string>;
  /** "will"; and the others that may look ahead, "could". */
  readonly certainModals: ReadonlySet<string>;
  readonly futureModals: ReadonlySet<string>;
  /** "due", "scheduled": participles and adjectives that look ahead; "plans", "expects": verbs that do. */
  readonly futureWords: ReadonlySet<string>;
  readonly futureVerbs: ReadonlySet<string>;
  /** "opens": verbs whose present tense looks ahead beside a day. */
  readonly openingVerbs: ReadonlySet<string>;
  /** Words between a verb and a time that look ahead: "until". */
  readonly untilWords: ReadonlySet<string>;
  /** "is" of "is held Monday". */
  readonly presentAuxiliaries: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
};
