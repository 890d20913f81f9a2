import { marks } from './marks.ts';
import type { Units } from './units.ts';

/** So many words at most are looked at to find the top of what a pair of marks encloses. */
const longest = 100;

/**
 * Heads of the tokens that are only punctuation, by the guideline of Universal Dependencies: a mark belongs to the phrase
 * that it closes or opens, a full stop to the top of the sentence, and no arc is crossed.
 * Answers the head of each mark as a word of `units`; -1 for tokens that are words.
 */
export function attachMarks(units: Units, heads: Int32Array): Int32Array {
  const { count, token, mark } = units;
  const result = new Int32Array(mark.length).fill(-1);
  const top = topOf(heads, count);
  const { starts, ends } = extents(heads, count);
  /** Brackets and quotation marks that wait for their other half: token and the word before it. */
  const open: { readonly at: number; readonly word: number; readonly quote: boolean }[] = [];
  let word = 0;
  let head = top;
  for (const [at, bit] of mark.entries()) {
    if (word < count && token[word + 1] === at) {
      word += 1;
      head = 0;
      continue;
    }
    // Climbed once for all marks of a gap: the work stays linear.
    if (head === 0) head = word === count ? top : atGap(units, heads, starts, ends, word, top);
    result[at] = bit === marks.end && word < count ? aboveNext(heads, word, head) : head;
    const quote = (bit & (marks.openQuote | marks.closeQuote)) !== 0;
    const last = open.at(-1);
    if (last?.quote === quote && (quote || bit === marks.closeBracket)) {
      open.pop();
      if (word > last.word) {
        const enclosed = topOfStretch(heads, starts, ends, last.word + 1, word);
        if (enclosed > 0) result[last.at] = enclosed;
        if (enclosed > 0) result[at] = enclosed;
      }
    } else if (quote || bit === marks.openBracket) open.push({ at, word, quote });
  }
  return result;
}

/** A full stop within a sentence belongs to what the words after it hang on. */
function aboveNext(heads: Int32Array, word: number, head: number): number {
  const above = heads[head] ?? 0;
  return head > word && above > 0 && above <= word ? above : head;
}

/** The word that all others of a stretch hang on, themselves and with all that is theirs; 0 when there is none. */
function topOfStretch(heads: Int32Array, starts: Int32Array, ends: Int32Array, first: number, last: number): number {
  if (last - first >= longest) return 0;
  let top = 0;
  for (let word = first; word <= last; word += 1) {
    const head = heads[word] ?? 0;
    if (head >= first && head <= last) {
      if ((starts[word] ?? 0) < first || (ends[word] ?? 0) > last) return 0;
    } else if (top === 0) top = word;
    else return 0;
  }
  return top;
}

function topOf(heads: Int32Array, count: number): number {
  for (let word = 1; word <= count; word += 1) if (heads[word] === count + 1) return word;
  return 1;
}

/**
 * Between two words: the phrase that a mark encloses, when one ends or begins there that has a mark at its other end as
 * well; else the highest that ends or begins there, whichever depends on something across the gap.
 */
function atGap(
  { gap }: Units,
  heads: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  left: number,
  top: number,
): number {
  const right = left + 1;
  let closing = ends[left] === left ? left : 0;
  let enclosed = 0;
  for (let word = closing; word > 0; word = ends[heads[word] ?? 0] === left ? (heads[word] ?? 0) : 0) {
    closing = word;
    if (enclosed === 0 && word !== top && (gap[starts[word] ?? 0] ?? 0) !== 0) enclosed = word;
  }
  let opening = starts[right] === right ? right : 0;
  let introduced = 0;
  for (let word = opening; word > 0; word = starts[heads[word] ?? 0] === right ? (heads[word] ?? 0) : 0) {
    opening = word;
    if (introduced === 0 && word !== top && (gap[(ends[word] ?? 0) + 1] ?? 0) !== 0) introduced = word;
  }
  if (opening === 0 || closing === top) return enclosed || closing || opening;
  if (closing === 0 || opening === top) return introduced || opening;
  return (heads[closing] ?? 0) > left ? enclosed || closing : introduced || opening;
}

/** First and last word of what hangs on each word; each word is passed once per level, from the outside in. */
function extents(heads: Int32Array, count: number): { readonly starts: Int32Array; readonly ends: Int32Array } {
  const starts = new Int32Array(count + 4);
  const ends = new Int32Array(count + 4);
  const waiting = new Int32Array(count + 4);
  for (let word = 1; word <= count; word += 1) {
    starts[word] = word;
    ends[word] = word;
    const head = heads[word] ?? 0;
    waiting[head] = (waiting[head] ?? 0) + 1;
  }
  for (let leaf = 1; leaf <= count; leaf += 1) {
    if (waiting[leaf] !== 0) continue;
    waiting[leaf] = -1;
    for (let word = leaf; ;) {
      const head = heads[word] ?? 0;
      if (head < 1 || head > count) break;
      starts[head] = Math.min(starts[head] ?? head, starts[word] ?? word);
      ends[head] = Math.max(ends[head] ?? head, ends[word] ?? word);
      waiting[head] = (waiting[head] ?? 0) - 1;
      if (waiting[head] !== 0) break;
      waiting[head] = -1;
      word = head;
    }
  }
  return { starts, ends };
}
