import { readRelationFeatures, relationFeatureLimit } from './relation-features.ts';
import type { RelationScorer } from './relation-scorer.ts';
import type { Tree } from './tree.ts';
import type { Units } from './units.ts';

/** What is decided for a word when its relation is asked for. */
export type Decide = (features: Int32Array, count: number, word: number) => number;

const features = new Int32Array(relationFeatureLimit);

/**
 * Relations of all words, numbers from 1, from the top down: each is decided when its head's and its elder siblings'
 * are known. The same walk serves training and use.
 */
export function labelTree(units: Units, tree: Tree, rootRelation: number, decide: Decide): Int32Array {
  const relations = new Int32Array(units.count + 4);
  for (const word of tree.order) {
    relations[word] =
      (tree.heads[word] ?? 0) > units.count
        ? rootRelation
        : decide(features, readRelationFeatures(units, tree, relations, word, features), word);
  }
  return relations;
}

/** Decides by the best score; the root's relation belongs to the top alone. */
export function byScore(score: RelationScorer, relations: number, rootRelation: number): Decide {
  const scores = new Int32Array(relations);
  return (found, count) => {
    score(found, count, scores);
    let best = -1;
    for (let relation = 0; relation < relations; relation += 1) {
      if (relation + 1 === rootRelation) continue;
      if (best < 0 || (scores[relation] ?? 0) > (scores[best] ?? 0)) best = relation;
    }
    return best + 1;
  };
}
