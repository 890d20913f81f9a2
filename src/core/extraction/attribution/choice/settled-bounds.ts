import { cueReadings } from '../../english/cue-verbs.ts';
import { type Reading, type Stretch, isFiniteVerb, isQuoted, tagAt, tokenAt, wordAt } from '../reading.ts';
import type { CueCandidate } from './cue-candidates.ts';

/** How far behind its beginning a content is looked at for what begins it instead. */
const farthest = 25;

/**
 * What grammar settles about the bounds of a content, before a model weighs the rest: answers whether a content may be made of these stretches.
 * @param edge first token of cue and source together
 */
export function settledBounds(
  reading: Reading,
  cue: CueCandidate,
  edge: number,
): (stretches: readonly Stretch[]) => boolean {
  const quoted = quotedBefore(reading, cue, edge);
  return (stretches) =>
    (quoted === null || stretches.some(({ first, end }) => first <= quoted && quoted < end)) &&
    !stretches.some(({ first, end }) => first >= cue.end && beginsTooEarly(reading, cue, first, end));
}

/** “The plan is dead,” Poe said about the vote: a quotation that stops at a comma right before source and verb is what was said. Answers its last token. */
function quotedBefore(reading: Reading, { group, token }: CueCandidate, edge: number): number | null {
  if (group === null || group.form === 'participle' || group.passive) return null;
  const last = isQuoted(reading, edge - 1) ? edge - 1 : wordAt(reading, edge - 1) === ',' ? edge - 2 : -1;
  const quotation = reading.annotated.quotations[reading.quotation[last] ?? -1];
  if (quotation === undefined || tokenAt(reading, last).sentence !== tokenAt(reading, edge).sentence) return null;
  const { text } = reading.annotated;
  const stops = last === edge - 2 || /[,?!]\s*$/.test(text.slice(quotation.inner.start, quotation.inner.end));
  // "shouted, “Go,” Poe joked" gives the quotation to the other verb.
  const introduced = /[,:]\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start));
  if (!stops || introduced) return null;
  for (let at = edge; at < Math.min(token, group.first); at++)
    if (isFiniteVerb(tagAt(reading, at)) && cueReadings(wordAt(reading, at)).length > 0) return null;
  return last;
}

/**
 * "told a crowd in Riga that …", "said in a letter that …", "telling them, “…”": one who is told, or a time or place, is no beginning of what is said where
 * "that" or a quotation behind it begins the same.
 */
function beginsTooEarly(reading: Reading, cue: CueCandidate, first: number, end: number): boolean {
  const { readings, group } = cue;
  if (group === null || group.passive || isQuoted(reading, first)) return false;
  const takes = (frame: 'listener' | 'clause' | 'name'): boolean => readings.some(({ frames }) => frames.has(frame));
  const lead = first === cue.end + 1 ? cue.end : first;
  const isAdjunct = /^(?:IN|VBG)$/.test(tagAt(reading, lead)) && wordAt(reading, lead) !== 'that';
  if (takes('name') || !(takes('listener') || (isAdjunct && takes('clause')))) return false;
  if (/^(?:whether|if|how|why|what|who|when|where)$/.test(wordAt(reading, first))) return false;
  for (let at = first + 1; at < Math.min(end, first + farthest); at++) {
    if (isQuoted(reading, at)) return /^[,:]$/.test(wordAt(reading, at - 1));
    if (wordAt(reading, at) === 'that' && tagAt(reading, at) === 'IN') return true;
    if (isFiniteVerb(tagAt(reading, at)) || /^(?:[;—]|to|and|or)$/.test(wordAt(reading, at))) return false;
  }
  return false;
}
