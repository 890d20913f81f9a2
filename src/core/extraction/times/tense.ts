import type { Tense } from './moment.ts';
import type { TokenView } from './token-view.ts';

const reach = 14;

/**
 * Whether the verb that a time belongs to looks back or ahead: the nearest one to its left in the sentence, else the
 * first to its right. "met Monday to talk" is past, "plans to meet Monday" and "is due Monday" are future.
 */
export function tenseAt(view: TokenView, first: number, end: number): Tense {
  const sentence = view.sentence(first);
  // "Wednesday's ruling" has been made, whatever is to come of it.
  if (view.tag(end) === 'POS') return 'past';
  // "the Jan. 14 deadline": what it names, not when something was done.
  if (view.tag(first - 1) === 'DT' && /^NNS?$/u.test(view.tag(end))) return null;
  for (let at = first - 1; at >= first - reach && view.sentence(at) === sentence; at -= 1) {
    if (startsClause(view, at, first)) break;
    const tense = tenseOf(view, at);
    if (tense !== null) return tense === 'present' ? null : tense;
  }
  for (let at = end; at < end + reach && view.sentence(at) === sentence; at += 1) {
    const tense = tenseOf(view, at);
    if (tense !== null) return tense === 'present' ? null : tense;
  }
  return null;
}

/** Null where the token is no verb that tells. */
function tenseOf(view: TokenView, at: number): Tense | 'present' {
  const { words } = view;
  const tag = view.tag(at);
  const word = view.lower(at);
  if (words.futureWords.has(word) && /^(?:VBN|JJ|NN)$/u.test(tag)) return 'future';
  if (words.futureVerbs.has(word) && tag.startsWith('VB')) return 'future';
  if (words.untilWords.has(word) && tag === 'IN' && !view.startsSentence(at) && isTimeNext(view, at + 1))
    return 'future';
  if (tag === 'MD') return words.futureModals.has(word) ? 'future' : null;
  if (tag === 'VBD') return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return presentTense(view, at);
  if (tag === 'VBN') return auxiliaryTense(view, at);
  if (tag === 'VB') return view.tag(at - 1) === 'TO' || view.tag(at - 1) === 'MD' ? 'future' : null;
  return null;
}

/** "opens Monday" looks ahead; "is" and "has" tell nothing beside a participle. */
function presentTense(view: TokenView, at: number): Tense | 'present' {
  if (view.words.openingVerbs.has(view.lower(at))) return 'future';
  return /^(?:VBN|VBG|RB|TO)$/u.test(view.tag(at + 1)) ? null : 'present';
}

/** "until Friday", "by the end of May"; not "by two men". */
function isTimeNext(view: TokenView, at: number): boolean {
  const { words } = view;
  const word = view.lower(at);
  if (/^\d/u.test(word)) return true;
  return words.weekdays.has(word) || words.months.has(word) || words.early.has(word) || words.relativeDays.has(word);
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
    if (tag === 'MD' || tag === 'TO' || view.words.presentAuxiliaries.has(view.lower(before))) return 'future';
    if (!tag.startsWith('V') && !tag.startsWith('RB')) break;
  }
  return 'past';
}
