import { type LinearModel, placeOf, scoreOf, shares } from '../../attribution/choice/linear-model.ts';
import { shuffler } from '../shuffle.ts';
import type { Group, Labelled } from './examples.ts';

export type FitOptions = {
  readonly epochs: number;
  readonly rate: number;
  /** Base 2 logarithm of the number of weights of a class. */
  readonly bits: number;
  /** L2 penalty of each weight that is touched, per step. */
  readonly decay: number;
  readonly seed: number;
};

/** Multinomial logistic regression by AdaGrad (Duchi et al. 2011); weights are averaged over the second half of the rounds. */
class Learner {
  readonly model: LinearModel;
  readonly #squares: Float32Array;
  readonly #sums: Float64Array;
  readonly #options: FitOptions;
  #rounds = 0;

  constructor(classes: number, options: FitOptions) {
    this.model = { weights: new Float32Array(classes * 2 ** options.bits), classes };
    this.#squares = new Float32Array(this.model.weights.length);
    this.#sums = new Float64Array(this.model.weights.length);
    this.#options = options;
  }

  step(hashes: Int32Array, kind: number, gradient: number): void {
    const { weights } = this.model;
    const { rate, decay } = this.#options;
    for (let at = 0; at < hashes.length; at++) {
      const place = placeOf(hashes[at] ?? 0, kind, this.model);
      const weight = weights[place] ?? 0;
      const slope = gradient + decay * weight;
      const square = (this.#squares[place] ?? 0) + slope * slope;
      this.#squares[place] = square;
      weights[place] = weight - (rate * slope) / Math.sqrt(square + 1e-6);
    }
  }

  endRound(round: number): void {
    if (2 * round < this.#options.epochs) return;
    this.#rounds++;
    this.model.weights.forEach((weight, place) => {
      this.#sums[place] = (this.#sums[place] ?? 0) + weight;
    });
  }

  average(): LinearModel {
    return { ...this.model, weights: Float32Array.from(this.#sums, (sum) => sum / Math.max(1, this.#rounds)) };
  }
}

export function fitClasses(examples: readonly Labelled[], classes: number, options: FitOptions): LinearModel {
  const learner = new Learner(classes, options);
  rounds(examples.length, options, learner, (index) => {
    const example = examples[index];
    if (example === undefined) return;
    const { hashes, kind } = example;
    const scores = Array.from({ length: classes }, (_, one) => scoreOf(learner.model, hashes, one));
    shares(scores).forEach((share, one) => learner.step(hashes, one, share - (one === kind ? 1 : 0)));
  });
  return learner.average();
}

export function fitChoices(groups: readonly Group[], options: FitOptions): LinearModel {
  const learner = new Learner(1, options);
  rounds(groups.length, options, learner, (index) => {
    const group = groups[index];
    if (group === undefined) return;
    const likely = shares(group.candidates.map((hashes) => scoreOf(learner.model, hashes)));
    likely.forEach((share, one) => {
      const gradient = share - (one === group.right ? 1 : 0);
      const hashes = group.candidates[one];
      if (hashes !== undefined && Math.abs(gradient) > 1e-3) learner.step(hashes, 0, gradient);
    });
  });
  return learner.average();
}

function rounds(length: number, { epochs, seed }: FitOptions, learner: Learner, learn: (index: number) => void): void {
  const shuffle = shuffler(seed);
  const order = Array.from({ length }, (_, index) => index);
  for (let round = 0; round < epochs; round++) {
    shuffle(order);
    for (const index of order) learn(index);
    learner.endRound(round);
  }
}
