/**
 * What each rule saw, in words. A test runs the examples of all extraction tests and asks that every rule that occurs stands here and in the
 * table "Rules in words" of docs/facts.md.
 */
const ruleTexts: Readonly<Record<string, string>> = {
  person: 'A person made this fact.',

  'subject:before': 'A verb of saying stands after its subject, which is the source.',
  'subject:apposition':
    'A verb of saying stands after its subject and words in commas that describe it; the subject is the source.',
  'subject:relative':
    'A verb of saying stands in a relative clause (“who said …”); the source is what the clause describes.',
  'subject:coordinated': 'A verb of saying shares the subject of an earlier verb (“… and added that …”).',
  inverted: 'The source stands behind the verb of saying (“…, said Hill”).',
  'according-to': 'Words such as “according to” name the source.',
  participle: 'A participle such as “saying” or “citing” continues what the source did.',
  passive: 'A verb of saying stands in the passive (“was told”, “was described as”).',
  'no-comment': 'The source is said to have refused to comment, or not to have answered.',
  'label:transcript-label': 'A name and a colon begin the paragraph, as in a transcript.',
  'label:headline-label': 'A name and a colon stand in the headline.',
  'label:signature': 'A name stands behind the quotation, after a dash.',
  'cue-verb':
    'A verb, and what stands around it, read as saying or thinking; no rule, or another source than the rules give.',
  'cue-noun': 'A noun that attributes (“the claim that …”, “her call for …”).',
  'cue-adjective': 'An adjective that tells what somebody thinks (“is confident that …”).',
  'cue-adverb': 'A word by which the text says that it passes something on (“reportedly”).',
  'quotation-alone': 'A whole sentence stands in quotation marks, and nobody near it is said to have said it.',

  'figure-number': 'A number in digits or words.',
  'figure-range': 'Two numbers that are the ends of a range.',
  'figure-score': 'Two numbers with a hyphen that read as a score or a count of votes.',
  'figure-ratio': 'A share such as “one in five” or “two-thirds”.',
  'figure-multiple': 'So many times as much (“doubled”, “twice as many”, “tenfold”).',
  'figure-vague': 'A word for many (“dozens”, “thousands”); its value is a convention.',
  'figure-nobody': 'A word for none (“nobody”).',
  'figure-measure': 'A number and a unit joined by a hyphen (“six-week”).',
  'figure-age': 'An age (“44-year-old”).',

  'time-full-date': 'A date with its year.',
  'time-month-day': 'A day of a month without a year; the year follows from the day of publication.',
  'time-numeric-date': 'A date in digits that can be read in one way only.',
  'time-weekday': 'A day of the week, next to the day of publication.',
  'time-relative-day': 'A day counted from the day of publication (“yesterday”).',
  'time-that-day': 'It takes up the day named before (“that day”).',
  'time-holiday': 'A feast that falls on a known date.',
  'time-month': 'A month.',
  'time-quarter': 'A quarter or half of a year.',
  'time-season': 'A season.',
  'time-weekend': 'A weekend, next to the day of publication.',
  'time-near-period': 'A week, month or year counted from the day of publication (“last week”).',
  'time-that-period': 'It takes up the time named before (“that week”).',
  'time-year': 'A year.',
  'time-decade': 'A decade.',
  'time-century': 'A century.',
  'time-clock': 'A time of day.',
  'time-day-part': 'A part of a day (“Monday morning”).',
  'time-ago': 'A time counted back from the day of publication (“two months ago”).',
  'time-duration': 'A length of time.',
  'time-reference': 'A word for the present, the past or the future (“now”, “recently”).',
  'time-set': 'A time that repeats (“every Monday”, “daily”).',

  name: 'Capitalised words that read as a name.',
  'name-vote': 'Capitalised words that read as a name; all places in the article that name the same voted on its kind.',
};

/** A sentence about what this rule saw; null for a rule that has no words here. */
export function ruleText(rule: string): string | null {
  return Object.hasOwn(ruleTexts, rule) ? (ruleTexts[rule] ?? null) : null;
}

/** Every rule that has words, in the order of the documentation. */
export const explainedRules: readonly string[] = Object.keys(ruleTexts);
