import { HashIndex } from '../../part-of-speech/hash-index.ts';
import { byScore, labelTree } from '../../syntax/label-tree.ts';
import type { RelationModel } from '../../syntax/model-file.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { Units } from '../../syntax/units.ts';
import { shuffler } from '../shuffle.ts';
import type { GoldTree } from './gold-tree.ts';

export type RelationExample = { readonly units: Units; readonly tree: GoldTree };

export type RelationOptions = {
  readonly epochs: number;
  readonly seed: number;
  /** Features seen less often are left out. */
  readonly minimumCount: number;
  /** Averaged weights are multiplied by this and rounded to -127…127; what rounds to 0 is dropped. */
  readonly scale: number;
};

/** An averaged perceptron for the relations of the treebank's own trees. @param relations how many there are */
export function learnRelations(
  examples: readonly RelationExample[],
  relations: number,
  rootRelation: number,
  options: RelationOptions,
  report: (line: string) => void,
): RelationModel {
  const prepared = examples.map(({ units, tree }) => ({
    units,
    gold: tree.relations,
    tree: treeOf(units, tree.heads),
  }));
  const hashes = countFeatures(prepared, rootRelation, options.minimumCount);
  const index = new HashIndex(hashes);
  const weights = new Float32Array(hashes.length * relations);
  const totals = new Float64Array(hashes.length * relations);
  const changed = new Uint32Array(hashes.length * relations);
  let time = 0;

  function change(place: number, by: number): void {
    totals[place] = (totals[place] ?? 0) + (time - (changed[place] ?? 0)) * (weights[place] ?? 0);
    changed[place] = time;
    weights[place] = (weights[place] ?? 0) + by;
  }

  const rows = new Int32Array(64);
  const decide = byScore(
    (features, count, scores) => {
      scores.fill(0);
      for (let at = 0; at < count; at += 1) {
        const row = index.find(features[at] ?? 0) * relations;
        rows[at] = row;
        if (row < 0) continue;
        for (let one = 0; one < relations; one += 1) scores[one] = (scores[one] ?? 0) + (weights[row + one] ?? 0);
      }
    },
    relations,
    rootRelation,
  );
  const shuffle = shuffler(options.seed);
  const order = prepared.map((_, position) => position);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    let right = 0;
    let all = 0;
    shuffle(order);
    for (const position of order) {
      const example = prepared[position];
      if (example === undefined) continue;
      labelTree(example.units, example.tree, rootRelation, (features, count, word) => {
        const wanted = example.gold[word] ?? 0;
        const guess = decide(features, count, word);
        time += 1;
        all += 1;
        if (guess === wanted) right += 1;
        else {
          for (const row of rows.subarray(0, count)) {
            if (row < 0) continue;
            change(row + wanted - 1, 1);
            change(row + guess - 1, -1);
          }
        }
        return guess;
      });
    }
    report(`relations, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} %; ${hashes.length} features`);
  }
  for (let place = 0; place < weights.length; place += 1) change(place, 0);
  return compact(hashes, totals, time / options.scale, relations);
}

function countFeatures(
  examples: readonly { units: Units; tree: ReturnType<typeof treeOf>; gold: Int32Array }[],
  rootRelation: number,
  minimumCount: number,
): Uint32Array {
  const counts = new Map<number, number>();
  for (const { units, tree, gold } of examples) {
    labelTree(units, tree, rootRelation, (features, count, word) => {
      for (const feature of features.subarray(0, count)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      return gold[word] ?? 0;
    });
  }
  const kept: number[] = [];
  for (const [feature, count] of counts) if (count >= minimumCount) kept.push(feature >>> 0);
  return Uint32Array.from(kept).sort();
}

function compact(hashes: Uint32Array, totals: Float64Array, divisor: number, relations: number): RelationModel {
  const kept: number[] = [];
  const counts: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const [row, hash] of hashes.entries()) {
    const before = weights.length;
    for (let one = 0; one < relations; one += 1) {
      const weight = Math.max(-127, Math.min(127, Math.round((totals[row * relations + one] ?? 0) / divisor)));
      if (weight === 0) continue;
      classes.push(one);
      weights.push(weight);
    }
    if (weights.length === before) continue;
    kept.push(hash);
    counts.push(weights.length - before);
  }
  return {
    hashes: Uint32Array.from(kept),
    counts: Uint8Array.from(counts),
    relations: Uint8Array.from(classes),
    weights: Int8Array.from(weights),
  };
}
