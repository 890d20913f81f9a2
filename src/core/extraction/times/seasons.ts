import { formatYear } from './civil-date.ts';
import { type Direction, directionAt } from './direction.ts';
import type { Moment, TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';
import { looksAhead } from './tense.ts';
import { readYearSuffix } from './year-suffix.ts';

/** "last fall", "this summer", "the winter of 2003", "spring 2024", "early summer", "in the fall"; a season by itself is none. */
export function matchSeason(view: TokenView, at: number): TimeMatch | null {
  const lead = directionAt(view, at);
  const place = lead === null ? at : at + 1;
  const season = view.words.seasons.get(view.lower(place));
  if (season === undefined) return null;
  const suffix = readYearSuffix(view, place + 1);
  if (suffix !== null) {
    return match(suffix.end, 0.9, (moment) => {
      const year = suffix.year(moment);
      return year === null ? null : `${formatYear(year)}-${season}`;
    });
  }
  const isDoubtful = lead === null && view.words.doubtfulSeasons.has(view.lower(place));
  if (isDoubtful && view.words.of.has(view.lower(place + 1))) return null;
  const isNoun = view.tag(place).startsWith('NN') && !view.tag(place + 1).startsWith('NN');
  const isLed = view.words.early.has(view.lower(at - 1)) || isBehindArticle(view, at);
  return lead === null && !(isLed && isNoun) ? null : match(place + 1, 0.8, (moment) => resolve(season, lead, moment));
}

/** "in the fall", "by the summer". */
function isBehindArticle(view: TokenView, at: number): boolean {
  const { words } = view;
  const lead = view.lower(at - 2);
  return words.definite.has(view.lower(at - 1)) && (words.monthLeads.has(lead) || words.periodLeads.has(lead));
}

/** Months in which seasons begin, north of the equator. */
const begins: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function resolve(season: string, lead: Direction | null, { published, tense }: Moment): string | null {
  if (published === null) return null;
  const begin = begins[season] ?? 1;
  const isBegun = published.month >= begin;
  const isOver = published.month >= begin + 3;
  const direction = lead ?? (looksAhead(tense) || (tense === null && !isOver) ? (isOver ? 1 : 0) : isBegun ? 0 : -1);
  if (direction === 0) return `${formatYear(published.year)}-${season}`;
  if (direction === 1) return `${formatYear(published.year + (isBegun ? 1 : 0))}-${season}`;
  return `${formatYear(published.year - (isOver ? 0 : 1))}-${season}`;
}

function match(end: number, confidence: number, value: (moment: Moment) => string | null): TimeMatch {
  return { end, type: 'date', rule: 'time-season', confidence, value };
}
