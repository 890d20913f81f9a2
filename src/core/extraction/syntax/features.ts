import { node, state, type States } from './states.ts';
import type { Units } from './units.ts';

/** At most so many features has a state. */
export const moveFeatureLimit = 112;

let into: Int32Array = new Int32Array(0);
let n = 0;

function add(a: number, b: number, c: number): void {
  let hash =
    Math.imul(a, 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + Math.imul(c, 0x5bd1e995) + Math.imul(n + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  into[n] = hash ^ (hash >>> 16);
  n += 1;
}

/** 1, 2, 3, 4, 5–6, 7–10, more. */
export function near(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  return distance <= 10 ? 6 : 7;
}

export function few(count: number): number {
  return count > 2 ? 3 : count;
}

/** What stands between two words, `left` before `right`: commas, strong marks, quote marks, verbs, each up to 3. */
export function between({ commas, strong, quotes, verbs }: Units, left: number, right: number): number {
  return (
    (few((commas[right] ?? 0) - (commas[left] ?? 0)) << 6) |
    (few((strong[right] ?? 0) - (strong[left] ?? 0)) << 4) |
    (few((quotes[right] ?? 0) - (quotes[left] ?? 0)) << 2) |
    few((verbs[right] ?? 0) - (verbs[left + 1] ?? 0))
  );
}

/** What the next move is decided by, as 32-bit numbers; the same function serves training and use. Answers how many. */
export function readMoveFeatures(units: Units, { nodes, states }: States, index: number, found: Int32Array): number {
  into = found;
  n = 0;
  const { word, tag, gap, ending } = units;
  const top = (states[index * state.size + state.top] ?? 0) * node.size;
  const front = (states[index * state.size + state.front] ?? 0) * node.size;
  const below = (nodes[top + node.below] ?? 0) * node.size;
  const below2 = (nodes[below + node.below] ?? 0) * node.size;
  const s0 = nodes[top] ?? 0;
  const s1 = nodes[below] ?? 0;
  const s2 = nodes[below2] ?? 0;
  const b0 = nodes[front] ?? 0;
  const last = units.count + 1;
  const b1 = b0 < last ? b0 + 1 : 0;
  const b2 = b0 + 1 < last ? b0 + 2 : 0;
  const s0w = word[s0] ?? 0;
  const s1w = word[s1] ?? 0;
  const b0w = word[b0] ?? 0;
  const b1w = word[b1] ?? 0;
  const s0p = tag[s0] ?? 0;
  const s1p = tag[s1] ?? 0;
  const s2p = tag[s2] ?? 0;
  const b0p = tag[b0] ?? 0;
  const b1p = tag[b1] ?? 0;
  const b2p = tag[b2] ?? 0;
  const s0l1 = nodes[top + node.left1] ?? 0;
  const s0l2 = nodes[top + node.left2] ?? 0;
  const s0r1 = nodes[top + node.right1] ?? 0;
  const s0r2 = nodes[top + node.right2] ?? 0;
  const s1l1 = nodes[below + node.left1] ?? 0;
  const s1r1 = nodes[below + node.right1] ?? 0;
  const s1r2 = nodes[below + node.right2] ?? 0;
  const b0l1 = nodes[front + node.left1] ?? 0;
  const b0l2 = nodes[front + node.left2] ?? 0;
  const s0l1p = tag[s0l1] ?? 0;
  const s0r1p = tag[s0r1] ?? 0;
  const s1r1p = tag[s1r1] ?? 0;
  const b0l1p = tag[b0l1] ?? 0;
  const s0have = nodes[top + node.having] ?? 0;
  const s1have = nodes[below + node.having] ?? 0;
  const b0have = nodes[front + node.having] ?? 0;
  const s2have = nodes[below2 + node.having] ?? 0;
  const g0 = gap[b0] ?? 0;
  const g1 = gap[b1] ?? 0;
  const gs0 = gap[s0] ?? 0;
  const s0b0 = near(b0 - s0);
  const s1s0 = near(s0 - s1);
  const s0after = tag[s0 + 1] ?? 0;
  const s0before = s0 > 0 ? (tag[s0 - 1] ?? 0) : 0;
  const b0before = tag[b0 - 1] ?? 0;

  add(0, 0, 0);
  add(s0w, 0, 0);
  add(s0p, 0, 0);
  add(s0w, s0p, 0);
  add(s1w, 0, 0);
  add(s1p, 0, 0);
  add(s1w, s1p, 0);
  add(s2p, word[s2] ?? 0, 0);
  add(s2p, 0, 0);
  add(b0w, 0, 0);
  add(b0p, 0, 0);
  add(b0w, b0p, 0);
  add(b1w, 0, 0);
  add(b1p, 0, 0);
  add(b1w, b1p, 0);
  add(b2p, 0, 0);
  add(word[b2] ?? 0, 0, 0);

  add(s0w, b0w, 0);
  add(s0w, b0p, s0p);
  add(s0p, b0w, b0p);
  add(s0p, b0p, 0);
  add(s1w, s0w, 0);
  add(s1w, s0p, s1p);
  add(s1p, s0w, s0p);
  add(s1p, s0p, 0);
  add(s1p, b0p, 0);
  add(s1w, b0p, 0);
  add(s1p, b0w, 0);
  add(s1w, b0w, 0);
  add(b0p, b1p, 0);
  add(b0w, b1p, 0);
  add(b0w, b1w, 0);
  add(s0w, b1p, 0);

  add(s0p, b0p, b1p);
  add(s1p, s0p, b0p);
  add(s2p, s1p, s0p);
  add(b0p, b1p, b2p);
  add(s1w, s0p, b0p);
  add(s1p, s0w, b0p);
  add(s1p, s0p, b0w);
  add(s0w, b0p, b1p);
  add(s0p, b0w, b1p);

  add(s0p, s0l1p, b0p);
  add(s0p, s0r1p, b0p);
  add(s0p, b0p, b0l1p);
  add(s1p, s1r1p, s0p);
  add(s1p, tag[s1l1] ?? 0, s0p);
  add(s1p, s0p, s0l1p);
  add(s1p, s0p, s0r1p);
  add(s0p, s0l1p, tag[s0l2] ?? 0);
  add(s0p, s0r1p, tag[s0r2] ?? 0);
  add(s1p, s1r1p, tag[s1r2] ?? 0);
  add(b0p, b0l1p, tag[b0l2] ?? 0);
  add(s0w, word[s0r1] ?? 0, 0);
  add(s0w, word[s0l1] ?? 0, 0);
  add(s1w, word[s1r1] ?? 0, 0);
  add(b0w, word[b0l1] ?? 0, 0);
  add(s1w, s0w, word[s0l1] ?? 0);
  add(s1p, word[s0l1] ?? 0, s0p);

  add(s0w, s0have, 0);
  add(s1w, s1have, 0);
  add(b0w, b0have, 0);
  add(s0p, s0have, b0p);
  add(s1p, s1have, s0p);
  add(b0p, b0have, s0p);
  add(s1have, s0have, s0p);
  add(s0have, b0have, b0p);
  add(s0p, s0have, 0);
  add(s1p, s1have, 0);
  add(s2p, s2have, s0p);
  add(b0p, b0have, 0);

  add(s0p, b0p, s0b0);
  add(s0w, b0p, s0b0);
  add(s0p, b0w, s0b0);
  add(s1p, s0p, s1s0);
  add(s1w, s0p, s1s0);
  add(s1p, s0w, s1s0);
  const s0lefts = few(nodes[top + node.lefts] ?? 0);
  const s1rights = few(nodes[below + node.rights] ?? 0);
  add(s0p, s0lefts, few(nodes[top + node.rights] ?? 0) + 8 * b0p);
  add(s1p, few(nodes[below + node.lefts] ?? 0), s1rights + 8 * s0p);
  add(b0p, few(nodes[front + node.lefts] ?? 0), s0p);

  add(s0p, b0p, between(units, s0, b0));
  add(s1p, s0p, between(units, s1, s0));
  add(s0p, b0p, g0);
  add(b0w, g0, s0p);
  add(s0p, s1p, gs0);
  add(b0p, g1, b1p);
  add(s0p, g0 + 256 * gs0, b0p);
  add(s0p, s0after, b0p);
  add(s0p, s0before, s1p);
  add(s0p, b0before, b0p);
  add(ending[s0] ?? 0, b0p, 0);
  add(ending[s1] ?? 0, s0p, 0);
  add(s1p, ending[b0] ?? 0, s0p);
  return n;
}
