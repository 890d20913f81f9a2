import type { Tense } from './moment.ts';
import type { TokenView } from './token-view.ts';

const reach = 14;
const future = new Set(['will', "'ll", '’ll', 'shall', 'would', 'may', 'wo']);

/**
 * Whether the verb that a time belongs to looks back or ahead: the nearest one to its left in the sentence, else the
 * first to its right. "met Monday to talk" is past, "plans to meet Monday" and "is due Monday" are future.
 */
export function tenseAt(view: TokenView, first: number, end: number): Tense {
  const sentence = view.sentence(first);
  // "Wednesday's ruling" has been made, whatever is to come of it.
  if (view.tag(end) === 'POS') return 'past';
  for (let at = first - 1; at >= first - reach && view.sentence(at) === sentence; at -= 1) {
    if (startsClause(view, at, first)) break;
    const tense = tenseOf(view, at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < end + reach && view.sentence(at) === sentence; at += 1) {
    const tense = tenseOf(view, at);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(view: TokenView, at: number): Tense {
  const tag = view.tag(at);
  const word = view.lower(at);
  if (view.words.futureWords.has(word) && (tag === 'VBN' || tag === 'JJ')) return 'future';
  if (word === 'until' && !view.startsSentence(at)) return 'future';
  if (tag === 'MD') return future.has(word) ? 'future' : null;
  if (tag === 'VBD') return 'past';
  if (tag === 'VBN') return auxiliaryTense(view, at);
  if (tag === 'VB') return view.tag(at - 1) === 'TO' || view.tag(at - 1) === 'MD' ? 'future' : null;
  return null;
}

/** ", but in March": what stands before it belongs to another verb. */
function startsClause(view: TokenView, at: number, first: number): boolean {
  const word = view.lower(at);
  if (word === ';') return true;
  return word === ',' && at < first - 1 && view.tag(at + 1) === 'CC' && at >= first - 4;
}

/** "was held" and "held" look back, "is held", "to be held" and "will be held" ahead. */
function auxiliaryTense(view: TokenView, at: number): Tense {
  for (let before = at - 1; before >= at - 3; before -= 1) {
    const tag = view.tag(before);
    if (tag === 'MD' || tag === 'TO' || /^(?:is|are|'s|’s)$/u.test(view.lower(before))) return 'future';
    if (!tag.startsWith('V') && !tag.startsWith('RB')) break;
  }
  return 'past';
}
