import { firstWordsOf, lastWordsOf } from '../phrase-edges.ts';
import type { FigureContext } from './figure-context.ts';
import type { Bound } from './figure-words.ts';

export type FoundBound = { readonly first: number; readonly end: number; readonly bound: Bound };

/**
 * The bound in front of tokens `first` to `end` ("more than", "at least", "topped"), else behind `end` ("or more"), else behind
 * `unitEnd`, where what is counted ends. The longest phrase wins. `unit` is what is counted: "over" before years says
 * how long something took.
 */
export function findBound(
  context: FigureContext,
  first: number,
  end: number,
  unit: string,
  unitEnd: number,
): FoundBound | null {
  return (
    boundBefore(context, first, end, unit) ?? boundAfter(context, first, end) ?? boundAfter(context, first, unitEnd)
  );
}

function boundBefore(context: FigureContext, first: number, end: number, unit: string): FoundBound | null {
  const { words } = context;
  if (words === null) return null;
  // "below the 1.9 per cent" that were expected.
  const last = words.determiners.has(context.lower(first - 1)) ? first - 1 : first;
  const word = context.lower(last - 1);
  if (!lastWordsOf(words.boundsBefore).has(word) && !words.boundVerbs.has(word)) return null;
  for (let count = 5; count > 0; count -= 1) {
    const start = last - count;
    if (context.sentence(start) !== context.sentence(first)) continue;
    const phrase = context.phrase(start, count);
    const bound = words.boundsBefore.get(phrase) ?? boundVerb(context, start, phrase);
    if (bound === undefined) continue;
    if (words.boundBlockers.get(phrase)?.has(context.lower(start - 1)) === true) continue;
    if (words.timeBounds.has(phrase) && words.timeUnits.has(unit) && !isTimeLed(context, start)) continue;
    return { first: start, end, bound };
  }
  return null;
}

function boundVerb(context: FigureContext, at: number, word: string): Bound | undefined {
  return context.tag(at).startsWith('V') ? context.words?.boundVerbs.get(word) : undefined;
}

function isTimeLed(context: FigureContext, at: number): boolean {
  return context.isFirst(at) || context.words?.timeBoundLeads.has(context.lower(at - 1)) === true;
}

function boundAfter(context: FigureContext, first: number, end: number): FoundBound | null {
  if (context.words === null || !firstWordsOf(context.words.boundsAfter).has(context.lower(end))) return null;
  for (let count = 2; count > 0; count -= 1) {
    const bound = context.words?.boundsAfter.get(context.phrase(end, count));
    if (bound !== undefined && context.sentence(end) === context.sentence(first)) {
      return { first, end: end + count, bound };
    }
  }
  return null;
}
