import { type Reading, tagAt, tokenAt, wordAt } from './reading.ts';

const longest = 12;

/** "RIGA, May 3 (Agency) —": the first token behind the place that a report begins with, else `floor`. */
export function afterDateline(reading: Reading, floor: number, edge: number): number {
  if (!/^\p{Lu}{3}/u.test(tokenAt(reading, floor).text)) return floor;
  for (let at = floor + 1; at < Math.min(floor + longest, edge - 2); at++) {
    if (wordAt(reading, at) === '—') return at + 1;
    if (!/^(?:NNP|CD|,|\.|-[LR]RB-|[()])/.test(tagAt(reading, at))) return floor;
  }
  return floor;
}
