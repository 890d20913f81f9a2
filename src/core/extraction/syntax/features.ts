import { node, state, type States } from './states.ts';
import type { Units } from './units.ts';

/** At most so many features has a state. */
export const moveFeatureLimit = 112;

let into: Int32Array = new Int32Array(0);
let n = 0;

/** @param template a number of its own for each way to make a feature */
function add(template: number, a: number, b: number, c: number): void {
  let hash =
    Math.imul(a, 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + Math.imul(c, 0x5bd1e995) + Math.imul(template, 0x9e3779b1);
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

/**
 * What the next move is decided by: features as 32-bit numbers, in groups by the words and nodes that they look at, so that
 * what a group says may be kept for as long as these stay the same. The same functions serve training and use. Words are
 * those of `units`: `s0` is on top of the stack, `s1` and `s2` lie below it, `b0` is the next of the buffer; `top`, `below`,
 * `below2` and `front` are the places of their nodes in `nodes`. Each group adds to the list begun by `beginFeatures`.
 */
export function beginFeatures(found: Int32Array): void {
  into = found;
  n = 0;
}

/** Answers how many features there are since the list was begun. */
export function countFeatures(): number {
  return n;
}

export function addFrontFeatures({ word, tag, gap, count }: Units, b0: number): void {
  const b1 = b0 < count + 1 ? b0 + 1 : 0;
  const b2 = b0 < count ? b0 + 2 : 0;
  const b0w = word[b0] ?? 0;
  const b1w = word[b1] ?? 0;
  const b0p = tag[b0] ?? 0;
  const b1p = tag[b1] ?? 0;
  const b2p = tag[b2] ?? 0;
  add(1, 0, 0, 0);
  add(10, b0w, 0, 0);
  add(11, b0p, 0, 0);
  add(12, b0w, b0p, 0);
  add(13, b1w, 0, 0);
  add(14, b1p, 0, 0);
  add(15, b1w, b1p, 0);
  add(16, b2p, 0, 0);
  add(17, word[b2] ?? 0, 0, 0);
  add(30, b0p, b1p, 0);
  add(31, b0w, b1p, 0);
  add(32, b0w, b1w, 0);
  add(37, b0p, b1p, b2p);
  add(86, b0p, gap[b1] ?? 0, b1p);
}

export function addTopAndFrontFeatures(units: Units, s0: number, b0: number): void {
  const { word, tag, gap, ending, count } = units;
  const s0w = word[s0] ?? 0;
  const s0p = tag[s0] ?? 0;
  const b0w = word[b0] ?? 0;
  const b0p = tag[b0] ?? 0;
  const b1p = tag[b0 < count + 1 ? b0 + 1 : 0] ?? 0;
  const g0 = gap[b0] ?? 0;
  const apart = near(b0 - s0);
  add(2, s0w, 0, 0);
  add(3, s0p, 0, 0);
  add(4, s0w, s0p, 0);
  add(18, s0w, b0w, 0);
  add(19, s0w, b0p, s0p);
  add(20, s0p, b0w, b0p);
  add(21, s0p, b0p, 0);
  add(33, s0w, b1p, 0);
  add(34, s0p, b0p, b1p);
  add(41, s0w, b0p, b1p);
  add(42, s0p, b0w, b1p);
  add(72, s0p, b0p, apart);
  add(73, s0w, b0p, apart);
  add(74, s0p, b0w, apart);
  add(81, s0p, b0p, between(units, s0, b0));
  add(83, s0p, b0p, g0);
  add(84, b0w, g0, s0p);
  add(87, s0p, g0 + 256 * (gap[s0] ?? 0), b0p);
  add(88, s0p, tag[s0 + 1] ?? 0, b0p);
  add(90, s0p, tag[b0 - 1] ?? 0, b0p);
  add(91, ending[s0] ?? 0, b0p, 0);
}

export function addStackFeatures(units: Units, s1: number, s0: number): void {
  const { word, tag, gap, ending } = units;
  const s0w = word[s0] ?? 0;
  const s1w = word[s1] ?? 0;
  const s0p = tag[s0] ?? 0;
  const s1p = tag[s1] ?? 0;
  const apart = near(s0 - s1);
  add(5, s1w, 0, 0);
  add(6, s1p, 0, 0);
  add(7, s1w, s1p, 0);
  add(22, s1w, s0w, 0);
  add(23, s1w, s0p, s1p);
  add(24, s1p, s0w, s0p);
  add(25, s1p, s0p, 0);
  add(75, s1p, s0p, apart);
  add(76, s1w, s0p, apart);
  add(77, s1p, s0w, apart);
  add(82, s1p, s0p, between(units, s1, s0));
  add(85, s0p, s1p, gap[s0] ?? 0);
  add(89, s0p, s0 > 0 ? (tag[s0 - 1] ?? 0) : 0, s1p);
  add(92, ending[s1] ?? 0, s0p, 0);
}

export function addThreeWordFeatures({ word, tag, ending }: Units, s1: number, s0: number, b0: number): void {
  const s1w = word[s1] ?? 0;
  const s0p = tag[s0] ?? 0;
  const s1p = tag[s1] ?? 0;
  const b0w = word[b0] ?? 0;
  const b0p = tag[b0] ?? 0;
  add(26, s1p, b0p, 0);
  add(27, s1w, b0p, 0);
  add(28, s1p, b0w, 0);
  add(29, s1w, b0w, 0);
  add(35, s1p, s0p, b0p);
  add(38, s1w, s0p, b0p);
  add(39, s1p, word[s0] ?? 0, b0p);
  add(40, s1p, s0p, b0w);
  add(93, s1p, ending[b0] ?? 0, s0p);
}

export function addTopNodeFeatures({ word, tag }: Units, nodes: Int32Array, top: number, b0: number): void {
  const s0 = nodes[top] ?? 0;
  const left = nodes[top + node.left1] ?? 0;
  const right = nodes[top + node.right1] ?? 0;
  const s0w = word[s0] ?? 0;
  const s0p = tag[s0] ?? 0;
  const b0p = tag[b0] ?? 0;
  const leftTag = tag[left] ?? 0;
  const rightTag = tag[right] ?? 0;
  const having = nodes[top + node.having] ?? 0;
  add(43, s0p, leftTag, b0p);
  add(44, s0p, rightTag, b0p);
  add(50, s0p, leftTag, tag[nodes[top + node.left2] ?? 0] ?? 0);
  add(51, s0p, rightTag, tag[nodes[top + node.right2] ?? 0] ?? 0);
  add(54, s0w, word[right] ?? 0, 0);
  add(55, s0w, word[left] ?? 0, 0);
  add(60, s0w, having, 0);
  add(63, s0p, having, b0p);
  add(68, s0p, having, 0);
  add(78, s0p, few(nodes[top + node.lefts] ?? 0), few(nodes[top + node.rights] ?? 0) + 8 * b0p);
}

export function addFrontNodeFeatures({ word, tag }: Units, nodes: Int32Array, front: number, s0: number): void {
  const b0 = nodes[front] ?? 0;
  const left = nodes[front + node.left1] ?? 0;
  const s0p = tag[s0] ?? 0;
  const b0w = word[b0] ?? 0;
  const b0p = tag[b0] ?? 0;
  const leftTag = tag[left] ?? 0;
  const having = nodes[front + node.having] ?? 0;
  add(45, s0p, b0p, leftTag);
  add(53, b0p, leftTag, tag[nodes[front + node.left2] ?? 0] ?? 0);
  add(57, b0w, word[left] ?? 0, 0);
  add(62, b0w, having, 0);
  add(65, b0p, having, s0p);
  add(71, b0p, having, 0);
  add(80, b0p, few(nodes[front + node.lefts] ?? 0), s0p);
}

export function addStackNodeFeatures({ word, tag }: Units, nodes: Int32Array, below: number, top: number): void {
  const s0 = nodes[top] ?? 0;
  const s1 = nodes[below] ?? 0;
  const s0p = tag[s0] ?? 0;
  const s1p = tag[s1] ?? 0;
  const s1w = word[s1] ?? 0;
  const left = nodes[top + node.left1] ?? 0;
  const leftWord = word[left] ?? 0;
  const belowRight = nodes[below + node.right1] ?? 0;
  const belowRightTag = tag[belowRight] ?? 0;
  const having = nodes[below + node.having] ?? 0;
  add(46, s1p, belowRightTag, s0p);
  add(47, s1p, tag[nodes[below + node.left1] ?? 0] ?? 0, s0p);
  add(48, s1p, s0p, tag[left] ?? 0);
  add(49, s1p, s0p, tag[nodes[top + node.right1] ?? 0] ?? 0);
  add(52, s1p, belowRightTag, tag[nodes[below + node.right2] ?? 0] ?? 0);
  add(56, s1w, word[belowRight] ?? 0, 0);
  add(58, s1w, word[s0] ?? 0, leftWord);
  add(59, s1p, leftWord, s0p);
  add(61, s1w, having, 0);
  add(64, s1p, having, s0p);
  add(66, having, nodes[top + node.having] ?? 0, s0p);
  add(69, s1p, having, 0);
  add(79, s1p, few(nodes[below + node.lefts] ?? 0), few(nodes[below + node.rights] ?? 0) + 8 * s0p);
}

/** Those that look at what differs most from state to state. */
export function addOtherFeatures({ word, tag }: Units, nodes: Int32Array, top: number, front: number): void {
  const below = (nodes[top + node.below] ?? 0) * node.size;
  const below2 = (nodes[below + node.below] ?? 0) * node.size;
  const s2 = nodes[below2] ?? 0;
  const s0p = tag[nodes[top] ?? 0] ?? 0;
  const s2p = tag[s2] ?? 0;
  const b0p = tag[nodes[front] ?? 0] ?? 0;
  add(8, s2p, word[s2] ?? 0, 0);
  add(9, s2p, 0, 0);
  add(36, s2p, tag[nodes[below] ?? 0] ?? 0, s0p);
  add(67, nodes[top + node.having] ?? 0, nodes[front + node.having] ?? 0, b0p);
  add(70, s2p, nodes[below2 + node.having] ?? 0, s0p);
}

/** All features of a state. Answers how many. */
export function readMoveFeatures(units: Units, { nodes, states }: States, index: number, found: Int32Array): number {
  const top = (states[index * state.size + state.top] ?? 0) * node.size;
  const front = (states[index * state.size + state.front] ?? 0) * node.size;
  const below = (nodes[top + node.below] ?? 0) * node.size;
  const s0 = nodes[top] ?? 0;
  const s1 = nodes[below] ?? 0;
  const b0 = nodes[front] ?? 0;
  beginFeatures(found);
  addFrontFeatures(units, b0);
  addTopAndFrontFeatures(units, s0, b0);
  addStackFeatures(units, s1, s0);
  addThreeWordFeatures(units, s1, s0, b0);
  addTopNodeFeatures(units, nodes, top, b0);
  addFrontNodeFeatures(units, nodes, front, s0);
  addStackNodeFeatures(units, nodes, below, top);
  addOtherFeatures(units, nodes, top, front);
  return n;
}
