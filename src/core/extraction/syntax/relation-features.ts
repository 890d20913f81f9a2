import { between, near } from './features.ts';
import type { Tree } from './tree.ts';
import type { Units } from './units.ts';

export const relationFeatureLimit = 64;

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

/**
 * What the relation of a word is decided by, as 32-bit numbers. The tree is finished, the relations of its head and of
 * the siblings before it are known (numbers from 1). Answers how many.
 */
export function readRelationFeatures(
  units: Units,
  tree: Tree,
  relations: Int32Array,
  dependent: number,
  found: Int32Array,
): number {
  into = found;
  n = 0;
  const { word, tag, gap, ending } = units;
  const { heads, first, last, before, after, having } = tree;
  const head = heads[dependent] ?? 0;
  const hw = word[head] ?? 0;
  const hp = tag[head] ?? 0;
  const dw = word[dependent] ?? 0;
  const dp = tag[dependent] ?? 0;
  const side = head < dependent ? 1 : 2;
  const pair = hp + 64 * dp;
  const dl = first[dependent] ?? 0;
  const dlw = dl < dependent ? (word[dl] ?? 0) : 0;
  const dlp = dl < dependent ? (tag[dl] ?? 0) : 0;
  const dr = last[dependent] ?? 0;
  const drw = dr > dependent ? (word[dr] ?? 0) : 0;
  const drp = dr > dependent ? (tag[dr] ?? 0) : 0;
  const dhave = having[dependent] ?? 0;
  const hhave = having[head] ?? 0;
  const headRelation = relations[head] ?? 0;
  const older = before[dependent] ?? 0;
  const olderRelation = relations[older] ?? 0;
  const younger = after[dependent] ?? 0;
  const low = Math.min(head, dependent);
  const high = Math.max(head, dependent);
  const grand = heads[head] ?? 0;
  add(side, 0, 0);
  add(hw, side, 0);
  add(hp, side, 0);
  add(dw, side, 0);
  add(dp, side, 0);
  add(dw, dp, side);
  add(hw, dw, side);
  add(hp, dp, side + 4 * near(high - low));
  add(hp, dp, side);
  add(hw, dp, side);
  add(hp, dw, side);
  add(ending[head] ?? 0, dp, side);
  add(hp, ending[dependent] ?? 0, side);
  add(dp, tag[dependent - 1] ?? 0, side);
  add(dp, tag[dependent + 1] ?? 0, side);
  add(dp, word[dependent - 1] ?? 0, side);
  add(dp, word[dependent + 1] ?? 0, side);
  add(hp, tag[head - 1] ?? 0, dp);
  add(hp, tag[head + 1] ?? 0, dp);
  add(dp, dhave, side);
  add(dw, dhave, side);
  add(pair, dhave, side);
  add(pair, hhave, side);
  add(hw, hhave, dp);
  add(pair, hhave, dhave);
  add(dp, dlw, side);
  add(hw, dlw, dp);
  add(hp, dlw, dp);
  add(dp, drw, side);
  add(dp, dlp, drp);
  add(hp, dlp, dp);
  add(pair, olderRelation, side);
  add(pair, tag[older] ?? 0, tag[younger] ?? 0);
  add(pair, headRelation, side);
  add(hw, headRelation, dp);
  add(dw, headRelation, side);
  add(headRelation, olderRelation, dp);
  add(pair, between(units, low, high), side);
  add(pair, (gap[dependent] ?? 0) + 256 * (gap[head] ?? 0), side);
  add(pair, gap[high + 1] ?? 0, side);
  add(hw, gap[high] ?? 0, dp);
  add(tag[grand] ?? 0, hp, dp);
  add(hw, word[younger] ?? 0, dp);
  add(hw, word[older] ?? 0, dp);
  return n;
}
