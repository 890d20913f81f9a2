import { trimmed } from './content-parts.ts';
import type { Cue } from './cue.ts';
import { type Reading, type Stretch, isFiniteVerb, isQuoted, tagAt, tokenFrom, wordAt } from './reading.ts';

/** What is true "according to" somebody: the clause before it, the one after it at the head of a sentence, or both. */
export function accordingContent(reading: Reading, cue: Cue, floor: number, ceiling: number): readonly Stretch[] {
  const { first } = cue.cue;
  const after = cue.source?.end ?? cue.after;
  let edge = first;
  while (
    edge > floor &&
    ((/^[,—]$/.test(wordAt(reading, edge - 1)) && !isQuoted(reading, edge - 1)) ||
      (tagAt(reading, edge - 1) === 'RB' && wordAt(reading, edge - 2) === ','))
  )
    edge--;
  if (edge - floor <= 1 && !isQuoted(reading, floor))
    return wordAt(reading, after) === ',' ? trimmed(reading, after + 1, ceiling) : [];
  const quotation = isQuoted(reading, edge - 1)
    ? reading.annotated.quotations[reading.quotation[edge - 1] ?? -1]
    : undefined;
  const start = quotation === undefined ? floor : Math.min(floor, tokenFrom(reading, quotation.start));
  const before = trimmed(reading, /^(?:and|but)$/.test(wordAt(reading, start)) ? start + 1 : start, edge);
  const isInserted = wordAt(reading, after) === ',' && isFiniteVerb(tagAt(reading, after + 1));
  return isInserted ? [...before, ...trimmed(reading, after + 1, ceiling)] : before;
}
