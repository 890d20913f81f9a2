/**
 * For each word of `left` the place in `right` of the word it is matched with, or -1. Matches rise in both texts and
 * join equal words only.
 *
 * Patience matching: words that stand once on each side are anchors, the longest rising chain of them is kept, and
 * what lies between two anchors is matched in the same way. Where no word is unique (a refrain, a script matched
 * character by character), unique pairs and then triples of words are anchors. What remains goes to Myers' algorithm
 * with a budget. Each step is linear and the depth is limited, so the whole is linear.
 */
export function matchWords(left: Uint32Array, right: Uint32Array): Int32Array {
  const matches = new Int32Array(left.length).fill(-1);
  const pending: Block[] = [{ leftFrom: 0, leftTo: left.length, rightFrom: 0, rightTo: right.length, depth: 0 }];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const inner = trim(left, right, block, matches);
    if (inner.leftFrom === inner.leftTo || inner.rightFrom === inner.rightTo) continue;
    const anchors = inner.depth < deepest ? anchorsOf(left, right, inner) : [];
    if (anchors.length === 0) matchWithBudget(left, right, inner, matches);
    else pending.push(...between(inner, anchors));
  }
  return matches;
}

/** Deeper nesting than this comes from made-up texts only; it keeps the sum of all steps linear. */
const deepest = 24;
/** Edits that Myers' algorithm may look ahead before the best path so far is accepted. */
const budget = 96;

type Block = {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
  readonly depth: number;
};
type Anchor = { readonly left: number; readonly right: number };

/** Matches the common beginning and end of a block and answers what is left of it. */
function trim(left: Uint32Array, right: Uint32Array, block: Block, matches: Int32Array): Block {
  let { leftFrom, leftTo, rightFrom, rightTo } = block;
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftFrom] === right[rightFrom]) {
    matches[leftFrom] = rightFrom;
    leftFrom += 1;
    rightFrom += 1;
  }
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftTo - 1] === right[rightTo - 1]) {
    leftTo -= 1;
    rightTo -= 1;
    matches[leftTo] = rightTo;
  }
  return { leftFrom, leftTo, rightFrom, rightTo, depth: block.depth };
}

function between(block: Block, anchors: readonly Anchor[]): Block[] {
  const blocks: Block[] = [];
  let { leftFrom, rightFrom } = block;
  for (const anchor of anchors) {
    blocks.push({ leftFrom, leftTo: anchor.left, rightFrom, rightTo: anchor.right, depth: block.depth + 1 });
    leftFrom = anchor.left;
    rightFrom = anchor.right;
  }
  blocks.push({ leftFrom, leftTo: block.leftTo, rightFrom, rightTo: block.rightTo, depth: block.depth + 1 });
  return blocks;
}

function anchorsOf(left: Uint32Array, right: Uint32Array, block: Block): readonly Anchor[] {
  for (const size of [1, 2, 3]) {
    const anchors = longestRisingChain(uniqueInBoth(left, right, block, size));
    if (anchors.length > 0) return anchors;
  }
  return [];
}

/** Sequences of `size` words that stand exactly once on each side of the block, in the order of the left side. */
function uniqueInBoth(left: Uint32Array, right: Uint32Array, block: Block, size: number): Anchor[] {
  const places = new Map<number, { left: number; right: number; leftCount: number; rightCount: number }>();
  for (let at = block.leftFrom; at + size <= block.leftTo; at += 1) {
    const key = keyOf(left, at, size);
    const place = places.get(key);
    if (place === undefined) places.set(key, { left: at, right: -1, leftCount: 1, rightCount: 0 });
    else place.leftCount += 1;
  }
  for (let at = block.rightFrom; at + size <= block.rightTo; at += 1) {
    const place = places.get(keyOf(right, at, size));
    if (place === undefined) continue;
    place.right = at;
    place.rightCount += 1;
  }
  const anchors: Anchor[] = [];
  for (const place of places.values()) {
    if (place.leftCount !== 1 || place.rightCount !== 1) continue;
    if (equalAt(left, place.left, right, place.right, size)) anchors.push({ left: place.left, right: place.right });
  }
  return anchors;
}

/** A number for a sequence of words. Two sequences may share one: callers check the words themselves. */
function keyOf(ids: Uint32Array, at: number, size: number): number {
  let key = ids[at] ?? 0;
  for (let next = 1; next < size; next += 1) key = (key * 1_000_003 + (ids[at + next] ?? 0)) % 9_007_199_254;
  return key;
}

function equalAt(left: Uint32Array, leftAt: number, right: Uint32Array, rightAt: number, size: number): boolean {
  for (let next = 0; next < size; next += 1) if (left[leftAt + next] !== right[rightAt + next]) return false;
  return true;
}

/** Longest subsequence of anchors (given in left order) whose right places rise: patience sorting, n log n. */
function longestRisingChain(anchors: readonly Anchor[]): readonly Anchor[] {
  const tops: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach((anchor, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tops[middle] ?? -1]?.right ?? 0) < anchor.right) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const chain: Anchor[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor !== undefined) chain.push(anchor);
  }
  return chain.reverse();
}

/**
 * Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986). When `budget` edits do not reach
 * the end, the path that got furthest is accepted and matching goes on from there: time n × budget at most.
 */
function matchWithBudget(left: Uint32Array, right: Uint32Array, block: Block, matches: Int32Array): void {
  let { leftFrom, rightFrom } = block;
  while (leftFrom < block.leftTo && rightFrom < block.rightTo) {
    const reached = greedyPath(left, right, { ...block, leftFrom, rightFrom }, matches);
    leftFrom = reached.left;
    rightFrom = reached.right;
  }
}

function greedyPath(left: Uint32Array, right: Uint32Array, block: Block, matches: Int32Array): Anchor {
  const width = block.leftTo - block.leftFrom;
  const height = block.rightTo - block.rightFrom;
  const limit = Math.min(width + height, budget);
  const middle = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  let best = { edits: 0, diagonal: 0, sum: -1 };
  for (let edits = 0; edits <= limit; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits ||
        (diagonal !== edits && at(furthest, middle + diagonal - 1) < at(furthest, middle + diagonal + 1));
      let x = down ? at(furthest, middle + diagonal + 1) : at(furthest, middle + diagonal - 1) + 1;
      let y = x - diagonal;
      while (x < width && y < height && left[block.leftFrom + x] === right[block.rightFrom + y]) {
        x += 1;
        y += 1;
      }
      furthest[middle + diagonal] = x;
      const sum = Math.min(x, width) + Math.min(y, height);
      if (x <= width && y <= height && sum > best.sum) best = { edits, diagonal, sum };
    }
    history.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    if (best.sum === width + height) break;
  }
  return walkBack(block, history, best, matches);
}

/** Follows the kept rounds back from the best end and notes the matches; answers the end in word numbers. */
function walkBack(
  block: Block,
  history: readonly Int32Array[],
  best: { readonly edits: number; readonly diagonal: number },
  matches: Int32Array,
): Anchor {
  let diagonal = best.diagonal;
  const end = at(history[best.edits], best.edits + 1 + diagonal);
  let x = end;
  for (let edits = best.edits; edits >= 0; edits -= 1) {
    let start = 0;
    let next = diagonal;
    if (edits > 0) {
      const round = history[edits - 1];
      const below = diagonal - 1 < -edits + 1 ? -1 : at(round, edits + diagonal - 1);
      const above = diagonal + 1 > edits - 1 ? -1 : at(round, edits + diagonal + 1);
      const down = diagonal === -edits || (diagonal !== edits && below < above);
      next = down ? diagonal + 1 : diagonal - 1;
      start = down ? above : below + 1;
    }
    for (x -= 1; x >= start; x -= 1) matches[block.leftFrom + x] = block.rightFrom + x - diagonal;
    x = edits > 0 && next < diagonal ? start - 1 : start;
    diagonal = next;
  }
  return { left: block.leftFrom + end, right: block.rightFrom + end - best.diagonal };
}

function at(values: Int32Array | undefined, index: number): number {
  return values?.[index] ?? 0;
}
