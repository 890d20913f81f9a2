import { FeatureWeights } from '../part-of-speech/feature-weights.ts';
import type { RelationModel } from './model-file.ts';

/** Adds up the weights of features for each relation (index into the model's list). */
export type RelationScorer = (features: Int32Array, count: number, scores: Int32Array) => void;

export function relationScorer({ hashes, counts, relations, weights }: RelationModel): RelationScorer {
  const table = new FeatureWeights({ hashes, counts, labels: relations, weights });
  return (features, count, scores) => {
    scores.fill(0);
    table.addTo(scores, features, count);
  };
}
