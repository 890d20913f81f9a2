import { matchWords } from './word-matching.ts';
import { createVocabulary, splitWords, type Words } from './words.ts';

export type Range = { readonly start: number; readonly end: number };

/**
 * A stretch of both texts. `same`: the same words stand on both sides. `only-left` and `only-right`: words of one side;
 * the range of the other side is empty and marks the place.
 */
export type DifferenceRun = {
  readonly kind: 'same' | 'only-left' | 'only-right';
  readonly left: Range;
  readonly right: Range;
};

/** Stretches in numbers of words: `[leftFrom, leftTo)` and `[rightFrom, rightTo)`. */
type Stretch = { same: boolean; leftFrom: number; leftTo: number; rightFrom: number; rightTo: number };

/**
 * Differences between two texts, word by word; case, accents, punctuation and spacing do not count. Runs are in order;
 * the left ranges put together are the whole left text, and the right ones the right text. Time is linear whatever
 * the texts, so for very different texts the answer is a good one and not always the shortest.
 */
export function differencesOfTexts(left: string, right: string): readonly DifferenceRun[] {
  const vocabulary = createVocabulary();
  return wordDifferences(splitWords(left, vocabulary), splitWords(right, vocabulary));
}

/** The same for texts already split with one vocabulary. */
export function wordDifferences(left: Words, right: Words): readonly DifferenceRun[] {
  const stretches = dissolveIslands(stretchesOf(matchWords(left.ids, right.ids), right.length));
  if (stretches.length === 0) return withoutWords(left.text, right.text);
  const leftEnds = boundaries(left, stretches, (stretch) => [stretch.leftFrom, stretch.leftTo]);
  const rightEnds = boundaries(right, stretches, (stretch) => [stretch.rightFrom, stretch.rightTo]);
  const runs: DifferenceRun[] = [];
  let leftAt = 0;
  let rightAt = 0;
  stretches.forEach((stretch, index) => {
    const leftRange = { start: leftAt, end: leftEnds[index] ?? leftAt };
    const rightRange = { start: rightAt, end: rightEnds[index] ?? rightAt };
    leftAt = leftRange.end;
    rightAt = rightRange.end;
    if (stretch.same) {
      runs.push({ kind: 'same', left: leftRange, right: rightRange });
      return;
    }
    const before = { start: rightRange.start, end: rightRange.start };
    if (leftRange.end > leftRange.start) runs.push({ kind: 'only-left', left: leftRange, right: before });
    const after = { start: leftRange.end, end: leftRange.end };
    if (rightRange.end > rightRange.start) runs.push({ kind: 'only-right', left: after, right: rightRange });
  });
  return runs;
}

function stretchesOf(matches: Int32Array, rightLength: number): Stretch[] {
  const stretches: Stretch[] = [];
  let rightAt = 0;
  function extend(same: boolean, leftTo: number, rightTo: number): void {
    const last = stretches.at(-1);
    const leftFrom = last?.leftTo ?? 0;
    if (leftTo === leftFrom && rightTo === rightAt) return;
    if (last?.same === same && (!same || last.rightTo === rightAt)) Object.assign(last, { leftTo, rightTo });
    else stretches.push({ same, leftFrom, leftTo, rightFrom: rightAt, rightTo });
    rightAt = rightTo;
  }
  matches.forEach((match, leftIndex) => {
    if (match < 0) {
      extend(false, leftIndex + 1, rightAt);
      return;
    }
    if (match > rightAt) extend(false, leftIndex, match);
    extend(true, leftIndex + 1, match + 1);
  });
  extend(false, matches.length, rightLength);
  return stretches;
}

/**
 * A few common words between two longer changes ("… the …") make a difference unreadable: such islands are taken into
 * the change around them. An island stays when it is as long as the change on one side of it.
 */
function dissolveIslands(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    kept.push({ ...stretch });
    for (let last = kept.length - 1; last >= 2; last = kept.length - 1) {
      const [before, island, after] = [kept[last - 2], kept[last - 1], kept[last]];
      if (before === undefined || island === undefined || after === undefined) break;
      const length = island.leftTo - island.leftFrom;
      if (!island.same || after.same || before.same || length >= Math.min(extentOf(before), extentOf(after))) break;
      if (length >= islandsStayFrom) break;
      kept.splice(last - 2, 3, { ...before, leftTo: after.leftTo, rightTo: after.rightTo });
    }
  }
  return kept;
}
/** That many words in common are worth showing however long the changes around them are. */
const islandsStayFrom = 3;

function extentOf(stretch: Stretch): number {
  return Math.max(stretch.leftTo - stretch.leftFrom, stretch.rightTo - stretch.rightFrom);
}

/**
 * Where each stretch ends in the text of one side. Spaces and punctuation between a change and common words go with
 * the common words, so that a mark does not reach beyond the changed words.
 */
function boundaries(
  words: Words,
  stretches: readonly Stretch[],
  rangeOf: (stretch: Stretch) => [number, number],
): number[] {
  const ends: number[] = [];
  let previous: { index: number; same: boolean; to: number } | null = null;
  stretches.forEach((stretch, index) => {
    const [from, to] = rangeOf(stretch);
    ends.push(previous === null ? 0 : (ends.at(-1) ?? 0));
    if (from === to) return;
    if (previous !== null) {
      const boundary = previous.same ? words.starts[from] : words.ends[previous.to - 1];
      ends.fill(boundary ?? 0, previous.index);
    }
    previous = { index, same: stretch.same, to };
  });
  const last = previous as { index: number } | null;
  ends.fill(words.text.length, last?.index ?? stretches.length - 1);
  return ends;
}

function withoutWords(left: string, right: string): readonly DifferenceRun[] {
  const whole = { left: { start: 0, end: left.length }, right: { start: 0, end: right.length } };
  if (left === right) return left === '' ? [] : [{ kind: 'same', ...whole }];
  const runs: DifferenceRun[] = [];
  if (left !== '') runs.push({ kind: 'only-left', left: whole.left, right: { start: 0, end: 0 } });
  if (right !== '')
    runs.push({ kind: 'only-right', left: { start: left.length, end: left.length }, right: whole.right });
  return runs;
}
