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
  /** Share of the features that each step leaves out (Wager et al. 2013: a penalty on features that are rare and sure). */
  readonly dropout: number;
  readonly seed: number;
};

/** Multinomial logistic regression by AdaGrad (Duchi et al. 2011); weights are averaged over the second half of the rounds. */
class Learner {
  readonly model: LinearModel & { readonly weights: Float32Array };
  readonly #squares: Float32Array;
  readonly #sums: Float64Array;
  readonly #options: FitOptions;
  #rounds = 0;

  constructor(classes: number, options: FitOptions) {
    this.model = { weights: new Float32Array(classes * 2 ** options.bits), classes, scale: 1 };
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
    const share = (1 - this.#options.dropout) / Math.max(1, this.#rounds);
    return { ...this.model, weights: Float32Array.from(this.#sums, (sum) => sum * share) };
  }
}

export function fitClasses(examples: readonly Labelled[], classes: number, options: FitOptions): LinearModel {
  const learner = new Learner(classes, options);
  rounds(examples.length, options, learner, (index, salt) => {
    const example = examples[index];
    if (example === undefined) return;
    const { kind } = example;
    const hashes = thinned(example.hashes, options.dropout, salt);
    const scores = Array.from({ length: classes }, (_, one) => scoreOf(learner.model, hashes, one));
    shares(scores).forEach((share, one) => learner.step(hashes, one, share - (one === kind ? 1 : 0)));
  });
  return learner.average();
}

export function fitChoices(groups: readonly Group[], options: FitOptions): LinearModel {
  const learner = new Learner(1, options);
  rounds(groups.length, options, learner, (index, salt) => {
    const group = groups[index];
    if (group === undefined) return;
    const candidates = group.candidates.map((hashes) => thinned(hashes, options.dropout, salt));
    const likely = shares(candidates.map((hashes) => scoreOf(learner.model, hashes)));
    likely.forEach((share, one) => {
      const gradient = share - (one === group.right ? 1 : 0);
      const hashes = candidates[one];
      if (hashes !== undefined && Math.abs(gradient) > 1e-3) learner.step(hashes, 0, gradient);
    });
  });
  return learner.average();
}

/** The features that a step with this salt keeps: the same ones of all candidates. */
function thinned(hashes: Int32Array, dropout: number, salt: number): Int32Array {
  if (dropout === 0) return hashes;
  const limit = dropout * 2 ** 32;
  return hashes.filter((hash) => {
    const mixed = Math.imul(hash ^ salt, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) >>> 0 >= limit;
  });
}

function rounds(
  length: number,
  { epochs, seed }: FitOptions,
  learner: Learner,
  learn: (index: number, salt: number) => void,
): void {
  const shuffle = shuffler(seed);
  const order = Array.from({ length }, (_, index) => index);
  for (let round = 0; round < epochs; round++) {
    shuffle(order);
    for (const index of order) learn(index, Math.imul(round * length + index + 1, 0x85ebca6b));
    learner.endRound(round);
  }
}
