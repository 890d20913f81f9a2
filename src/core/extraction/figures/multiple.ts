import type { Compact } from './compact.ts';
import type { FigureContext } from './figure-context.ts';
import { splitDigits } from './read-number.ts';

/** "doubled", "tripled"; "twice as much", "double the size"; "tenfold". "He scored twice" and "double digits" are none. */
export function readMultiple(context: FigureContext, at: number): Compact | null {
  const { words } = context;
  if (words === null) return null;
  const word = context.lower(at);
  const verb = words.multiples.get(word);
  if (verb !== undefined && isVerb(context, at)) return multiple(context, at, verb, 0.75);
  const multiplier = words.multipliers.get(word);
  if (multiplier !== undefined && isCompared(context, at)) return multiple(context, at, multiplier, 0.75);
  const fold = foldOf(context, word);
  return fold === null ? null : multiple(context, at, fold, 0.8);
}

function multiple(context: FigureContext, at: number, value: number, confidence: number): Compact {
  const unit = context.words?.times ?? '';
  return { end: at + 1, value, unit, bound: null, confidence, rule: 'figure-multiple' };
}

/** "doubles" and "double" are verbs only where nothing else fits; "doubled down" is an expression. */
function isVerb(context: FigureContext, at: number): boolean {
  const tag = context.tag(at);
  if (context.lower(at + 1) === 'down') return false;
  // The tagger takes "nearly doubled," for an adjective; "double" alone is one.
  const isPast = /^VB[DNG]$/u.test(tag) || (tag === 'JJ' && context.tag(at - 1) === 'RB');
  if (isPast) return !context.tag(at + 1).startsWith('NN');
  return tag === 'VB' && /^(?:MD|TO|RB)$/u.test(context.tag(at - 1));
}

function isCompared(context: FigureContext, at: number): boolean {
  if (context.sentence(at + 1) !== context.sentence(at)) return false;
  return (
    context.words?.multiplierCompany.has(context.lower(at + 1)) === true || /^(?:JJR|RBR)$/u.test(context.tag(at + 1))
  );
}

function foldOf({ words, numbers }: FigureContext, word: string): number | null {
  if (words === null || numbers === null || !word.endsWith(words.fold)) return null;
  const head = word.slice(0, -words.fold.length).replace(/-$/u, '');
  return numbers.ones.get(head) ?? splitDigits(head, numbers)?.value ?? null;
}
