import { wordSet } from '../english/word-list.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { type Reading, type Stretch, isFiniteVerb, isQuoted, tagAt, wordAt } from './reading.ts';
import { isTimeWord, startsTime } from './time-words.ts';

const placeAndTimePrepositions = wordSet(
  'on in at during after before to from through via by with of since for about within over',
);
const adverbTags = new Set(['RB', 'RBR', 'RBS']);
/** Adverbs that open a content and do not belong to the cue. */
const contentAdverbs = wordSet(
  'not there so too very more most less both only just even here now no yes never if as how why when where nearly almost about roughly',
);

/**
 * Skips what may stand between a cue and its content: adverbs, times and prepositional phrases ("on Monday", "at the meeting", "in an interview
 * with …", "to reporters"). Returns the index of the first token after them, at most `ceiling`.
 */
export function skipAdjuncts(reading: Reading, from: number, ceiling: number): number {
  let at = from;
  for (let round = 0; round < 6 && at < ceiling && !isQuoted(reading, at); round++) {
    const next = skipOne(reading, at, ceiling);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipOne(reading: Reading, at: number, ceiling: number): number {
  const word = wordAt(reading, at);
  const tag = tagAt(reading, at);
  const afterTime = skipTime(reading, at, ceiling);
  // "said Monday's attack": the time belongs to a noun phrase.
  if (
    afterTime > at &&
    tagAt(reading, afterTime) !== 'POS' &&
    !/^(?:NN|JJ|CD|VB[DZP]$|MD)/.test(tagAt(reading, afterTime))
  )
    return afterTime;
  if (afterTime > at)
    return /^(?:NN|JJ|CD|DT|PRP)/.test(tagAt(reading, afterTime)) && tagAt(reading, at) !== 'DT' ? afterTime : at;
  if (adverbTags.has(tag) && !contentAdverbs.has(word) && !isFiniteVerb(tagAt(reading, at + 1))) return at + 1;
  if ((tag === 'IN' || tag === 'TO') && placeAndTimePrepositions.has(word)) {
    const time = skipTime(reading, at + 1, ceiling);
    if (time > at + 1) return time;
    const end = nounPhraseEnd(reading, at + 1, ceiling);
    if (end > at + 1 && !isFiniteVerb(tagAt(reading, end))) return end;
  }
  return at;
}

/** End of a time expression that begins at `at` ("last week", "earlier Monday", "February 2019"), or `at`. */
export function skipTime(reading: Reading, at: number, ceiling: number): number {
  if (!startsTime(wordAt(reading, at), tagAt(reading, at), wordAt(reading, at + 1))) return at;
  let end = at + 1;
  while (
    end < ceiling &&
    (isTimeWord(wordAt(reading, end), tagAt(reading, end)) || /^\d{1,4}$/.test(wordAt(reading, end)))
  )
    end++;
  return end;
}

const hearers =
  wordSet(`reporters journalists lawmakers investors analysts supporters parliament congress them him her us me it you
  everyone people voters crowd audience`);

/** The hearer after "told", "informed" and the like; null when there is none. */
export function hearerAfter(reading: Reading, from: number, ceiling: number): Stretch | null {
  if (isQuoted(reading, from)) return null;
  const tag = tagAt(reading, from);
  if (tag === 'PRP') return { first: from, end: from + 1 };
  if (hearers.has(wordAt(reading, from))) return { first: from, end: from + 1 };
  if (tag === 'IN' && wordAt(reading, from) !== 'that') return null;
  const end = nounPhraseEnd(reading, from, ceiling);
  return end > from ? { first: from, end } : null;
}
