import { HashIndex } from '../part-of-speech/hash-index.ts';
import type { RelationModel } from './model-file.ts';

/** Adds up the weights of features for each relation (index into the model's list). */
export type RelationScorer = (features: Int32Array, count: number, scores: Float64Array) => void;

export function relationScorer({ hashes, counts, relations, weights }: RelationModel): RelationScorer {
  const index = new HashIndex(hashes);
  const firstWeight = new Uint32Array(hashes.length + 1);
  for (let at = 0; at < counts.length; at += 1) firstWeight[at + 1] = (firstWeight[at] ?? 0) + (counts[at] ?? 0);
  return (features, count, scores) => {
    scores.fill(0);
    for (let at = 0; at < count; at += 1) {
      const feature = index.find(features[at] ?? 0);
      if (feature < 0) continue;
      const end = firstWeight[feature + 1] ?? 0;
      for (let place = firstWeight[feature] ?? 0; place < end; place += 1) {
        const relation = relations[place] ?? 0;
        scores[relation] = (scores[relation] ?? 0) + (weights[place] ?? 0);
      }
    }
  };
}
