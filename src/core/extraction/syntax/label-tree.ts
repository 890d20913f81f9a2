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
  for (const word of tree.order) relations[word] = relationIn(units, tree, relations, word, rootRelation, decide);
  return relations;
}

/**
 * Relations of single words: the same as `labelTree` gives, but only a word that is asked for is decided, and what its relation is
 * decided by: its head's and its elder siblings'.
 */
export function lazyLabels(units: Units, tree: Tree, rootRelation: number, decide: Decide): (word: number) => number {
  const relations = new Int32Array(units.count + 4);
  const waiting: number[] = [];
  const isWaiting = (word: number): boolean => word > 0 && word <= units.count && relations[word] === 0;
  return (asked) => {
    if (isWaiting(asked)) waiting.push(asked);
    for (let word = waiting.at(-1); word !== undefined; word = waiting.at(-1)) {
      const head = tree.heads[word] ?? 0;
      const elder = tree.before[word] ?? 0;
      if (isWaiting(head)) waiting.push(head);
      else if (isWaiting(elder)) waiting.push(elder);
      else {
        waiting.pop();
        relations[word] = relationIn(units, tree, relations, word, rootRelation, decide);
      }
    }
    return relations[asked] ?? 0;
  };
}

function relationIn(
  units: Units,
  tree: Tree,
  relations: Int32Array,
  word: number,
  rootRelation: number,
  decide: Decide,
): number {
  if ((tree.heads[word] ?? 0) > units.count) return rootRelation;
  return decide(features, readRelationFeatures(units, tree, relations, word, features), word);
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
