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

/** Whether a time is told of as still to come. */
export function looksAhead(tense: Tense): boolean {
  return tense === 'future' || tense === 'ahead';
}

/** Null where the token is no verb that tells. */
function tenseOf(view: TokenView, at: number): Tense | 'present' {
  const { words } = view;
  const tag = view.tag(at);
  const word = view.lower(at);
  if (words.futureWords.has(word) && /^(?:VBN|JJ|NN)$/u.test(tag)) return 'ahead';
  if (words.futureVerbs.has(word) && tag.startsWith('VB')) return 'ahead';
  if (words.untilWords.has(word) && tag === 'IN' && !view.startsSentence(at) && isTimeNext(view, at + 1))
    return 'ahead';
  if (tag === 'MD') return modalTense(view, at);
  if (tag === 'VBD') return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return presentTense(view, at);
  if (tag === 'VBN') return auxiliaryTense(view, at);
  if (tag === 'VB')
    return view.tag(at - 1) === 'TO' ? 'ahead' : view.tag(at - 1) === 'MD' ? modalTense(view, at - 1) : null;
  return null;
}

/** "will" is sure, "may" and "could" are not. */
function modalTense(view: TokenView, at: number): Tense {
  const word = view.lower(at);
  if (view.words.certainModals.has(word)) return 'future';
  return view.words.futureModals.has(word) ? 'ahead' : null;
}

/** "opens Monday" looks ahead; "is" and "has" tell nothing beside a participle. */
function presentTense(view: TokenView, at: number): Tense | 'present' {
  if (view.words.openingVerbs.has(view.lower(at))) return 'ahead';
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
    if (tag === 'MD') return modalTense(view, before);
    if (tag === 'TO' || view.words.presentAuxiliaries.has(view.lower(before))) return 'ahead';
    if (!tag.startsWith('V') && !tag.startsWith('RB')) break;
  }
  return 'past';
}
