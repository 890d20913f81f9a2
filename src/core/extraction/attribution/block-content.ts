import type { Cue } from './cue.ts';
import {
  type Reading,
  type Stretch,
  isFiniteVerb,
  isQuoted,
  sentenceOf,
  tagAt,
  tokenAt,
  tokenFrom,
  wordAt,
} from './reading.ts';

/** So many tokens may stand between the cue and the colon: "wrote in a letter to the mayor:". */
const farthest = 10;

/** "The governor added:" at the end of a paragraph: what is said is the next one, most often set off as a block without quotation marks, or a quotation there. */
export function blockContent(reading: Reading, { cue, after, act, readings }: Cue): Stretch | null {
  if (act === 'attitude' || !readings.some(({ frames }) => frames.has('quote') || frames.has('clause'))) return null;
  let colon = after;
  while (colon < after + farthest && wordAt(reading, colon) !== ':') {
    if (isFiniteVerb(tagAt(reading, colon)) || isQuoted(reading, colon)) return null;
    colon++;
  }
  if (wordAt(reading, colon) !== ':') return null;
  const own = sentenceOf(reading, cue.first)?.paragraph;
  const next = reading.annotated.sentences[tokenAt(reading, colon + 1).sentence]?.paragraph;
  if (own === undefined || next !== own + 1) return null;
  const block = reading.annotated.paragraphs[next];
  if (block === undefined || block.title) return null;
  const quotation = reading.annotated.quotations[reading.quotation[colon + 1] ?? -1];
  return { first: colon + 1, end: tokenFrom(reading, (quotation ?? block).end) };
}
