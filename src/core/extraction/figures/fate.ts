import type { FigureContext } from './figure-context.ts';

/** What happened to those who are counted: "killing 12 people", "12 people were killed". Null when the text beside does not tell. */
export function findFate(context: FigureContext, first: number, end: number): string | null {
  const { words } = context;
  if (words === null) return null;
  const before = words.fates.get(context.lower(first - 1));
  if (before !== undefined && context.sentence(first - 1) === context.sentence(first)) return before;
  for (let at = end; at < end + 5 && context.sentence(at) === context.sentence(first); at += 1) {
    const fate = words.fates.get(context.lower(at));
    // "12 soldiers killed 5" tells what they did, not what was done to them.
    if (fate !== undefined) return context.tag(at) === 'VBD' && at === end && isNounNext(context, at + 1) ? null : fate;
    if (!words.fateLinks.has(context.lower(at))) break;
  }
  return null;
}

function isNounNext(context: FigureContext, at: number): boolean {
  return /^(?:DT|CD|NN|JJ|PRP)/u.test(context.tag(at));
}
