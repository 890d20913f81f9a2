import { wordSet } from '../english/word-list.ts';

/** Words that name a day or a part of it by themselves. */
export const dayWords: ReadonlySet<string> =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  tonight mon. tue. tues. wed. thu. thurs. fri. sat. sun.`);

export const monthWords: ReadonlySet<string> =
  wordSet(`january february march april june july august september october november december
  may jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.`);

/** Nouns of time that need a word before them ("last week", "that morning") or after ("days ago"). */
export const periodWords: ReadonlySet<string> =
  wordSet(`day days week weeks month months year years night morning afternoon evening
  weekend hour hours minute minutes moment time decade decades midday noon midnight spring summer autumn fall winter quarter`);

const beforePeriod = wordSet(
  'last this next that earlier later late early previous past recent same one the a every each',
);

export function isTimeWord(word: string, tag: string): boolean {
  return dayWords.has(word) || (monthWords.has(word) && tag.startsWith('NNP')) || periodWords.has(word);
}

export function startsTime(word: string, tag: string, next: string): boolean {
  if (dayWords.has(word) || (monthWords.has(word) && tag.startsWith('NNP'))) return true;
  if (beforePeriod.has(word)) return periodWords.has(next) || dayWords.has(next) || monthWords.has(next);
  return /^(?:1[5-9]|20)\d\d$/.test(word);
}
