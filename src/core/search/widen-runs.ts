import type { Run, Slot, Sought, SoughtWords } from './sought.ts';
import { ideograph } from './split-ideographs.ts';

/** As many as a query has words. */
const mostPairs = 64;

/**
 * How many characters of a script without spaces make more than a word or a name. Of 1,190 questions of XQuAD in Chinese, 96 in 100 have eight or
 * more in a row. Words of Thai, Lao, Khmer and Burmese have more characters.
 */
const longestName = { ideographs: 7, letters: 19 } as const;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const letters = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Whether a text without spaces is a sentence or a question rather than a word or a name. */
export function isLongRun(text: string): boolean {
  if (!ideograph.test(text)) return false;
  const count = (script: RegExp): number => text.match(script)?.length ?? 0;
  return count(ideographs) > longestName.ideographs || count(letters) > longestName.letters;
}

/**
 * A query in which a long run of a script without spaces, where it stands nowhere as it is, means any of its pairs of characters: two of them are
 * often a word. What is left out of a query stays as it is, and so do words that must be near others.
 */
export function widenRuns(
  query: Sought,
  isNowhere: (words: SoughtWords) => boolean,
): { readonly query: Sought; readonly widened: readonly string[] } {
  const widened: string[] = [];
  return { query: widen(query), widened };

  function widen(part: Sought): Sought {
    if (part.type === 'and' || part.type === 'or') return { type: part.type, parts: part.parts.map(widen) };
    if (part.type !== 'words' || part.mayBePairs !== true || !isNowhere(part)) return part;
    const pairs = pairsOf(part);
    if (pairs.length < 2) return part;
    widened.push(part.typed);
    return { type: 'or', parts: pairs };
  }
}

/** Neighbours of the run as it was typed, each pair once; a word of another script is one alone. */
function pairsOf({ runs: [run = []], column }: SoughtWords): readonly SoughtWords[] {
  const pairs = new Map<string, Run>();
  for (const [index, slot] of run.entries()) {
    const next = run[index + 1];
    const pair = !isIdeograph(slot) ? [slot] : next !== undefined && isIdeograph(next) ? [slot, next] : null;
    if (pair !== null) pairs.set(pair.map(wordOf).join(''), pair);
  }
  return [...pairs].slice(0, mostPairs).map(([typed, pair]) => ({ type: 'words', typed, column, runs: [pair] }));
}

function isIdeograph(slot: Slot): boolean {
  return ideograph.test(wordOf(slot));
}

function wordOf({ words }: Slot): string {
  const [word = ''] = words.keys();
  return word;
}
