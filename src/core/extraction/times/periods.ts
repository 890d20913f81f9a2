import type { TimeMatch } from './moment.ts';
import { matchMonth } from './months.ts';
import { matchNearPeriod } from './near-periods.ts';
import { matchHalf, matchQuarter } from './quarters.ts';
import { matchSeason } from './seasons.ts';
import type { TokenView } from './token-view.ts';
import { matchWeekend, matchWeekOf } from './weeks.ts';
import { matchYearEarlier } from './year-earlier.ts';

/** Months, seasons, quarters, halves, and "last week", "this year", "the weekend", "a year earlier". */
export function matchPeriod(view: TokenView, at: number): TimeMatch | null {
  return (
    matchMonth(view, at) ??
    matchQuarter(view, at) ??
    matchHalf(view, at) ??
    matchSeason(view, at) ??
    matchYearEarlier(view, at) ??
    matchWeekOf(view, at) ??
    matchWeekend(view, at) ??
    matchNearPeriod(view, at)
  );
}
