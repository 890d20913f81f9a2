import type { Tense } from './moment.ts';
import type { TokenView } from './token-view.ts';

const reach = 14;
const future = new Set(['will', "'ll", '’ll', 'shall', 'would', 'may', 'might', 'could', 'should', 'wo', 'must']);

/**
 * Whether the verb that a time belongs to looks back or ahead: the nearest one to its left in the sentence, else the
 * first to its right. "met Monday to talk" is past, "plans to meet Monday" and "is due Monday" are future.
 */
export function tenseAt(view: TokenView, first: number, end: number): Tense {
  const sentence = view.sentence(first);
  for (let at = first - 1; at >= first - reach && view.sentence(at) === sentence; at -= 1) {
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
  if (view.words.futureWords.has(word) && (tag.startsWith('V') || tag === 'JJ')) return 'future';
  if (tag === 'MD') return future.has(word) ? 'future' : null;
  if (tag === 'VBD') return 'past';
  if (tag === 'VBN') return auxiliaryTense(view, at);
  if (tag === 'VB') return view.tag(at - 1) === 'TO' || view.tag(at - 1) === 'MD' ? 'future' : null;
  return null;
}

/** "was held" and "held" look back, "to be held" and "will be held" ahead. */
function auxiliaryTense(view: TokenView, at: number): Tense {
  for (let before = at - 1; before >= at - 3; before -= 1) {
    const tag = view.tag(before);
    if (tag === 'MD' || tag === 'TO') return 'future';
    if (!tag.startsWith('V') && !tag.startsWith('RB')) break;
  }
  return 'past';
}
