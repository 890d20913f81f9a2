import type { TimeMatch } from './moment.ts';
import type { Reference } from './time-words.ts';
import type { TokenView } from './token-view.ts';

/** "now", "recently", "in the past", "the near future", "current" before a noun: times that no calendar has. */
export function matchReference(view: TokenView, at: number): TimeMatch | null {
  const { words } = view;
  const length = view.phraseLength(at, words.references, 4);
  const value = length === 0 ? undefined : words.references.get(view.phrase(at, length));
  // "the past" before a noun or a number begins a stretch of time: "the past two months".
  if (value !== undefined)
    return /^(?:NN|CD|JJ)/u.test(view.tag(at + length)) && length > 1 ? null : match(at + length, value);
  const adjective = words.referenceAdjectives.get(view.lower(at));
  if (adjective === undefined || words.referenceCompounds.has(view.phrase(at, 2))) return null;
  const isBeforeNoun = /^(?:NN|JJ)/u.test(view.tag(at + 1)) && !words.units.has(view.lower(at + 1));
  const isOwned = view.tag(at) === 'NN' && /^(?:PRP\$|POS)$/u.test(view.tag(at - 1));
  return isBeforeNoun || isOwned ? match(at + 1, adjective) : null;
}

/** Not sure enough to be shown as found: two annotators often differ on these. */
function match(end: number, value: Reference): TimeMatch {
  return { end, type: 'date', rule: 'time-reference', confidence: 0.45, value: () => value };
}
