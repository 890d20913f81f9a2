/** Weights of a linear model, found by a feature's hash; features that share a place share a weight. */
export type LinearModel = {
  /** A power of two of them for each class. */
  readonly weights: Float32Array;
  readonly classes: number;
};

/** Place of a feature's weight for a class. */
export function placeOf(hash: number, kind: number, { weights, classes }: LinearModel): number {
  const size = weights.length / classes;
  return kind * size + (hash & (size - 1));
}

export function scoreOf(model: LinearModel, hashes: Int32Array, kind = 0): number {
  const size = model.weights.length / model.classes;
  const mask = size - 1;
  const start = kind * size;
  let score = 0;
  for (let at = 0; at < hashes.length; at++) score += model.weights[start + ((hashes[at] ?? 0) & mask)] ?? 0;
  return score;
}

/** Scores as probabilities that sum to 1. */
export function shares(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
