import type { Reading } from '../../attribution/reading.ts';
import { wordSet } from '../../english/word-list.ts';

const sportWords =
  wordSet(`goal goals match matches striker midfielder defender goalkeeper winger fullback coach inning innings season league championship
  quarterback touchdown touchdowns halftime penalty cup players player tournament seed seeded semifinal semi-final semifinals final finals quarter-final quarter-finals wicket wickets overs batsman bowler
  rebounds homer homered pitcher scored scorers scorer tries referee derby standings played lap laps qualifying podium birdie bogey par soccer cricket tennis golf rugby
  baseball basketball hockey cycling athletics lbw umpire fixture fixtures squad football relegation playoff play-off playoffs beat defeated team teams stadium fans attendance`);
const businessWords =
  wordSet(`shares share stock stocks profit profits percent earnings bln mln investors quarter quarterly dividend revenue revenues analyst analysts shareholders
  takeover merger acquisition bid bidder ipo bonds bond yields futures traders trading index exchange pct net sales forecast billion loss losses bank banks rates inflation`);

/** 1 for a report on sport, 2 for one on business, else 0: at least three telling words, and one of forty. */
export function topicOf({ lower }: Reading): number {
  let sport = 0;
  let business = 0;
  for (const word of lower) {
    if (sportWords.has(word)) sport++;
    else if (businessWords.has(word)) business++;
  }
  const most = Math.max(sport, business);
  if (most < 3 || most < lower.length / 40) return 0;
  return sport >= business ? 1 : 2;
}
