import { formatMonth } from './civil-date.ts';
import { type Direction, directionAt } from './direction.ts';
import type { Moment, TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';
import { looksAhead } from './tense.ts';
import { readYearSuffix } from './year-suffix.ts';

/** "February", "November 2020", "last May", "late-November", "January of last year"; not "Theresa May", "she may". */
export function matchMonth(view: TokenView, at: number): TimeMatch | null {
  const lead = directionAt(view, at);
  const place = lead === null ? at : at + 1;
  const word = view.lower(place);
  const cut = word.indexOf('-');
  const isPrefixed = cut > 0 && view.words.earlyPrefixes.has(word.slice(0, cut));
  const name = isPrefixed ? word.slice(cut + 1) : word;
  const month = view.words.months.get(name);
  if (month === undefined) return null;
  if (!view.isCapital(place) && !isPrefixed && view.words.doubtfulMonths.has(name)) return null;
  const suffix = readYearSuffix(view, place + 1);
  if (suffix !== null) {
    return period(suffix.end, 0.95, (moment) => {
      const year = suffix.year(moment);
      return year === null ? null : formatMonth(year, month);
    });
  }
  if (lead === null && view.words.doubtfulMonths.has(name) && !isMonthPlace(view, place)) return null;
  return period(place + 1, 0.85, (moment) => resolveMonth(month, lead, moment));
}

/** "in May", "the March accession"; not "Theresa May", "April Jones", "May he rest". */
function isMonthPlace(view: TokenView, at: number): boolean {
  if (view.words.monthLeads.has(view.lower(at - 1))) return !view.tag(at + 1).startsWith('NNP');
  return /^(?:DT|PRP\$)$/u.test(view.tag(at - 1)) && /^NNS?$/u.test(view.tag(at + 1));
}

/** Months ahead or back within which the tense decides; beyond them the nearer year is meant. */
const farthest = 9;

function resolveMonth(month: number, lead: Direction | null, { published, tense }: Moment): string | null {
  if (published === null) return null;
  const { year } = published;
  const ahead = (month - published.month + 12) % 12;
  const next = month < published.month ? year + 1 : year;
  const past = month <= published.month ? year : year - 1;
  if (lead === 1) return formatMonth(ahead === 0 ? year + 1 : next, month);
  if (lead === -1) return formatMonth(ahead === 0 ? year - 1 : past, month);
  if (lead === 0) return formatMonth(tense === 'past' ? past : next, month);
  if (ahead > farthest) return formatMonth(past, month);
  const isSoon = ahead > 0 && 12 - ahead > farthest && tense !== 'past';
  return formatMonth(looksAhead(tense) || isSoon ? next : past, month);
}

function period(end: number, confidence: number, value: (moment: Moment) => string | null): TimeMatch {
  return { end, type: 'date', rule: 'time-month', confidence, value };
}
