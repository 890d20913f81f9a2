import type { Fact } from '../../../contract/fact.ts';
import type {
  factKinds,
  figureBounds,
  sourceKinds,
  statementActs,
  statementModes,
  timeTypes,
  Verdict,
} from '../../../contract/vocabulary.ts';

type Words<List extends readonly string[]> = Readonly<Record<List[number], string>>;

export const kindNames = {
  statement: 'Statements',
  figure: 'Figures',
  time: 'Times',
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
} as const satisfies Words<typeof factKinds>;

export const oneOfKind = {
  statement: 'Statement',
  figure: 'Figure',
  time: 'Time',
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
} as const satisfies Words<typeof factKinds>;

export const sourceKindNames = {
  named: 'named person',
  role: 'person by role',
  organisation: 'organisation',
  media: 'other media',
  document: 'document',
  anonymous: 'anonymous',
  unknown: 'source not given',
} as const satisfies Words<typeof sourceKinds>;

export const modeNames = {
  direct: 'direct quote',
  indirect: 'in other words',
  mixed: 'partly quoted',
  none: 'nothing said',
} as const satisfies Words<typeof statementModes>;

export const actNames = {
  say: 'says',
  report: 'reports',
  request: 'asks for',
  deny: 'denies',
  confirm: 'confirms',
  predict: 'expects',
  designate: 'names',
  rule: 'rules',
  'no-comment': 'does not comment',
  attitude: 'feels or thinks',
} as const satisfies Words<typeof statementActs>;

export const boundNames = {
  '=': 'exactly',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  range: 'from … to',
} as const satisfies Words<typeof figureBounds>;

export const timeTypeNames = {
  date: 'date',
  time: 'time of day',
  duration: 'length of time',
  set: 'repeated',
} as const satisfies Words<typeof timeTypes>;

export const verdictNames = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  edited: 'Edited',
  added: 'Added',
} as const satisfies Readonly<Record<Verdict, string>>;

/** Value of a figure as a person reads it: "at least 1,200", "12–17". */
export function figureValue(
  { value, high, bound }: Pick<Extract<Fact, { kind: 'figure' }>, 'value' | 'high' | 'bound'>,
  locale?: string,
): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  if (bound === 'range') return `${format.format(value)}–${high === null ? '?' : format.format(high)}`;
  return bound === '=' ? format.format(value) : `${boundNames[bound]} ${format.format(value)}`;
}

/** Units of TIMEX3 lengths; after "T" they are those of a day. */
const units: Readonly<Record<string, Intl.NumberFormatOptions['unit']>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** Values of times that no calendar has. */
const references: Readonly<Record<string, string>> = {
  PRESENT_REF: 'the present',
  PAST_REF: 'some time in the past',
  FUTURE_REF: 'some time in the future',
};

/** A TIMEX3 value as a person reads it: a date without a time zone, a length of time, a quarter; other values as they are. */
export function timeValue(value: string, locale?: string): string {
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (date) {
    const [, year, month, day] = date;
    const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    return new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric', weekday: 'short' } : {}),
    }).format(moment);
  }
  const duration = /^P(?:(\d{1,9})|X)([YMWD])$|^P(T)(?:(\d{1,9})|X)([HMS])$/.exec(value);
  if (duration) {
    const [, days, dayUnit = '', time = '', hours, hourUnit = ''] = duration;
    const unit = units[`${time}${dayUnit}${hourUnit}`];
    const count = days ?? hours;
    if (unit) return lengthOf(unit, count === undefined ? null : Number(count), locale);
  }
  const part = /^(\d{4})-([QH]\d)$/.exec(value);
  if (part) return `${part[2]} ${part[1]}`;
  return references[value] ?? value;
}

/** "6 weeks"; "some weeks" when the text does not say how many. */
function lengthOf(unit: string, count: number | null, locale?: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  if (count !== null) return format.format(count);
  return format
    .formatToParts(2)
    .map(({ type, value }) => (type === 'integer' ? 'some' : value))
    .join('');
}

/** A fact in one line, for lists, menus and what a screen reader says. */
export function nameOf(fact: Fact): string {
  switch (fact.kind) {
    case 'statement':
      return (
        fact.content.map(({ text }) => text.replace(/^that\s+/i, '')).join(' … ') || (fact.cue?.text ?? 'Statement')
      );
    case 'figure':
    case 'time':
      return fact.text;
    case 'person':
    case 'organisation':
    case 'place':
      return fact.name;
  }
}

/** What is known about a fact beyond its words, in short pieces. */
export function detailsOf(fact: Fact, locale?: string): readonly string[] {
  switch (fact.kind) {
    case 'statement':
      return [
        modeNames[fact.mode],
        ...(fact.act === 'say' ? [] : [actNames[fact.act]]),
        ...(fact.cue ? [`“${fact.cue.text}”`] : []),
        ...(fact.audience ? [`to ${fact.audience}`] : []),
        ...(fact.when ? [timeValue(fact.when, locale)] : []),
        ...(fact.anonymityReason ? [`anonymous: “${fact.anonymityReason.text}”`] : []),
      ];
    case 'figure': {
      const value = [figureValue(fact, locale), fact.unit].filter(Boolean).join(' ');
      return [...(value === fact.text.toLowerCase() ? [] : [value]), ...(fact.of ? [fact.of] : [])];
    }
    case 'time':
      return [fact.value === null ? 'needs the date of the article' : timeValue(fact.value, locale)];
    case 'person':
      return [...fact.roles.map(({ text }) => text), mentions(fact.mentions.length)];
    case 'organisation':
      return [...fact.abbreviations, mentions(fact.mentions.length)];
    case 'place':
      return [mentions(fact.mentions.length)];
  }
}

function mentions(count: number): string {
  return count === 1 ? 'named once' : `named ${count} times`;
}
