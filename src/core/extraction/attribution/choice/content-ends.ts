import { type Reading, isFiniteVerb, isQuoted, tagAt, tokenFrom, wordAt } from '../reading.ts';
import { isTimeWord, startsTime } from '../time-words.ts';

const most = 16;
const farthest = 150;

/**
 * Where a content that begins with token `start` may end (exclusive), farthest first: at the sentence's end, or before a mark, a
 * conjunction, a preposition, a time or a further verb. A quotation is never cut; one that goes on after the sentence is taken whole.
 */
export function contentEnds(reading: Reading, start: number, ceiling: number): readonly number[] {
  const near: number[] = [];
  let verbs = 0;
  for (let at = start; at < Math.min(ceiling, start + farthest); at++) {
    const isVerb = isFiniteVerb(tagAt(reading, at)) || tagAt(reading, at) === 'TO';
    // "those who say they want a ban | are many": the verb of what the cue belongs to.
    const isOuter = isVerb && verbs > 0 && tagAt(reading, at) !== 'TO' && /^(?:NN|CD)/.test(tagAt(reading, at - 1));
    if (isVerb) verbs++;
    if (at > start && (isOuter || isBorder(reading, start, at)) && !isCut(reading, at)) near.push(at);
  }
  const { syntax } = reading.annotated;
  if (syntax.known) {
    // The phrases that begin with the content.
    for (let at = start; at < Math.min(ceiling, start + 6); at++) {
      const { first, end } = syntax.extent(at);
      if (first === start && end > start && end < ceiling && !isCut(reading, end)) near.push(end);
    }
  }
  const sorted = [...new Set(near)].toSorted((a, b) => a - b);
  const kept = sorted.length <= most ? sorted : [...sorted.slice(0, most - 4), ...sorted.slice(-4)];
  return [...new Set([wholeEnd(reading, ceiling), ...kept.toReversed()])];
}

/** The sentence's end, or that of the quotation in which it lies. */
function wholeEnd(reading: Reading, ceiling: number): number {
  const quotation = reading.annotated.quotations[reading.quotation[ceiling - 1] ?? -1];
  return quotation === undefined ? ceiling : Math.max(ceiling, tokenFrom(reading, quotation.end));
}

function isCut(reading: Reading, at: number): boolean {
  return isQuoted(reading, at) && reading.quotation[at] === reading.quotation[at - 1];
}

function isBorder(reading: Reading, start: number, at: number): boolean {
  const word = wordAt(reading, at);
  const tag = tagAt(reading, at);
  if (isQuoted(reading, at - 1) !== isQuoted(reading, at)) return true;
  if (/^[,;:()—]$/.test(word) || tag === 'CC' || tag.startsWith('W')) return true;
  if (tag === 'IN' && word !== 'of') return true;
  if (word === 'to' || tag === 'TO') return at - start < 25;
  const isTime = isTimeWord(word, tag) || startsTime(word, tag, wordAt(reading, at + 1));
  return isTime && !isTimeWord(wordAt(reading, at - 1), tagAt(reading, at - 1));
}
