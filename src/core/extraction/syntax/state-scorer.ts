import {
  addFrontFeatures,
  addFrontNodeFeatures,
  addOtherFeatures,
  addStackFeatures,
  addStackNodeFeatures,
  addThreeWordFeatures,
  addTopAndFrontFeatures,
  addTopNodeFeatures,
  beginFeatures,
  countFeatures,
  moveFeatureLimit,
} from './features.ts';
import type { MoveWeights } from './move-table.ts';
import { ScoreCache } from './score-cache.ts';
import type { StateScorer } from './search.ts';
import { node, state } from './states.ts';
import type { Units } from './units.ts';

/**
 * Scores states as the sum of what their groups of features say. States of a beam have most words in common, so nearly all
 * groups but the last were met before in the same sentence; the sum is that of all features, to the last digit.
 */
export function stateScorer(weights: MoveWeights): StateScorer {
  const features = new Int32Array(moveFeatureLimit);
  const fronts = new ScoreCache(6);
  const pairs = new ScoreCache(9);
  const stacks = new ScoreCache(9);
  const threes = new ScoreCache(9);
  const tops = new ScoreCache(9);
  const frontNodes = new ScoreCache(9);
  const stackNodes = new ScoreCache(9);
  const others = new Int32Array(3);
  let sentence = 0;
  let lastUnits: Units | null = null;

  return (units, { nodes, states }, index, scores) => {
    if (units !== lastUnits) {
      lastUnits = units;
      sentence += 1;
    }
    const top = (states[index * state.size + state.top] ?? 0) * node.size;
    const front = (states[index * state.size + state.front] ?? 0) * node.size;
    const below = (nodes[top + node.below] ?? 0) * node.size;
    const s0 = nodes[top] ?? 0;
    const s1 = nodes[below] ?? 0;
    const b0 = nodes[front] ?? 0;
    const topLikeness = nodes[top + node.likeness] ?? 0;

    let atFront = fronts.find(b0, 0, 0, sentence);
    if (atFront < 0) {
      atFront = ~atFront;
      beginFeatures(features);
      addFrontFeatures(units, b0);
      weights.sum(features, countFeatures(), fronts.entries, atFront);
    }
    let atPair = pairs.find(s0, b0, 0, sentence);
    if (atPair < 0) {
      atPair = ~atPair;
      beginFeatures(features);
      addTopAndFrontFeatures(units, s0, b0);
      weights.sum(features, countFeatures(), pairs.entries, atPair);
    }
    let atStack = stacks.find(s1, s0, 0, sentence);
    if (atStack < 0) {
      atStack = ~atStack;
      beginFeatures(features);
      addStackFeatures(units, s1, s0);
      weights.sum(features, countFeatures(), stacks.entries, atStack);
    }
    let atThree = threes.find(s1, s0, b0, sentence);
    if (atThree < 0) {
      atThree = ~atThree;
      beginFeatures(features);
      addThreeWordFeatures(units, s1, s0, b0);
      weights.sum(features, countFeatures(), threes.entries, atThree);
    }
    let atTop = tops.find(topLikeness, b0, 0, sentence);
    if (atTop < 0) {
      atTop = ~atTop;
      beginFeatures(features);
      addTopNodeFeatures(units, nodes, top, b0);
      weights.sum(features, countFeatures(), tops.entries, atTop);
    }
    let atFrontNode = frontNodes.find(nodes[front + node.likeness] ?? 0, s0, 0, sentence);
    if (atFrontNode < 0) {
      atFrontNode = ~atFrontNode;
      beginFeatures(features);
      addFrontNodeFeatures(units, nodes, front, s0);
      weights.sum(features, countFeatures(), frontNodes.entries, atFrontNode);
    }
    let atStackNode = stackNodes.find(nodes[below + node.likeness] ?? 0, topLikeness, 0, sentence);
    if (atStackNode < 0) {
      atStackNode = ~atStackNode;
      beginFeatures(features);
      addStackNodeFeatures(units, nodes, below, top);
      weights.sum(features, countFeatures(), stackNodes.entries, atStackNode);
    }
    beginFeatures(features);
    addOtherFeatures(units, nodes, top, front);
    weights.sum(features, countFeatures(), others, 0);
    for (let move = 0; move < 3; move += 1)
      scores[move] =
        (fronts.entries[atFront + move] ?? 0) +
        (pairs.entries[atPair + move] ?? 0) +
        (stacks.entries[atStack + move] ?? 0) +
        (threes.entries[atThree + move] ?? 0) +
        (tops.entries[atTop + move] ?? 0) +
        (frontNodes.entries[atFrontNode + move] ?? 0) +
        (stackNodes.entries[atStackNode + move] ?? 0) +
        (others[move] ?? 0);
  };
}
