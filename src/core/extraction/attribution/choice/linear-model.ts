/** Weights of a linear model, found by a feature's hash; features that share a place share a weight. */
export type LinearModel = {
  /** A power of two of them for each class. As a model file has them they are bytes, of which more stay near the processor. */
  readonly weights: Float32Array | Int8Array;
  readonly classes: number;
  /** What a weight counts. */
  readonly scale: number;
};

/** Place of a feature's weight for a class. */
export function placeOf(
  hash: number,
  kind: number,
  { weights, classes }: Pick<LinearModel, 'weights' | 'classes'>,
): number {
  const size = weights.length / classes;
  return kind * size + (hash & (size - 1));
}

/** Score of the first `count` features for a class. */
export function scoreOf(model: LinearModel, hashes: Int32Array, kind = 0, count = hashes.length): number {
  const { weights } = model;
  const size = weights.length / model.classes;
  const mask = size - 1;
  const start = kind * size;
  let score = 0;
  for (let at = 0; at < count; at++) score += weights[start + ((hashes[at] ?? 0) & mask)] ?? 0;
  return score * model.scale;
}

/** Scores as probabilities that sum to 1. */
export function shares(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
