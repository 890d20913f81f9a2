import { HashIndex } from '../part-of-speech/hash-index.ts';
import type { Model } from '../part-of-speech/model-file.ts';
import { labelCount, labelNames, mayFollow, outside } from '../names/tagging/labels.ts';
import { transitionFeature, weightScale } from '../names/tagging/name-tagger.ts';
import { shuffler } from './shuffle.ts';

/** A stretch of open tokens between tokens that are outside for certain. */
export type Stretch = {
  /** Features of each token. */
  readonly features: readonly Int32Array[];
  readonly gold: Uint8Array;
  readonly weight: number;
};

export type CrfOptions = {
  readonly language: string;
  readonly epochs: number;
  readonly minimumCount: number;
  readonly rate: number;
  readonly decay: number;
  /** Chance that a feature is left out of a step, so that none is relied on alone. */
  readonly dropout: number;
  readonly seed: number;
};

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by stochastic gradient with AdaGrad (Duchi et al. 2011). The same stretches and
 * options give the same bytes.
 */
export function trainCrf(stretches: readonly Stretch[], options: CrfOptions, report: (line: string) => void): Model {
  const hashes = countFeatures(stretches, options.minimumCount);
  const index = new HashIndex(hashes);
  const rowsOf = stretches.map(({ features }) =>
    features.map((list) => Int32Array.from(list, (hash) => index.find(hash)).filter((row) => row >= 0)),
  );
  report(`${stretches.length} stretches, ${hashes.length} features`);
  const L = labelCount;
  const weights = new Float32Array(hashes.length * L);
  const squares = new Float32Array(hashes.length * L).fill(1);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1);
  const allowed = Uint8Array.from({ length: L * L }, (_, at) => (mayFollow(Math.floor(at / L), at % L) ? 1 : 0));
  const mayStart = Uint8Array.from({ length: L }, (_, label) => (mayFollow(outside, label) ? 1 : 0));
  const mayEnd = Uint8Array.from({ length: L }, (_, label) => (mayFollow(label, outside) ? 1 : 0));
  const random = generator(options.seed + 7);
  const order = stretches.map((_, at) => at);
  const shuffle = shuffler(options.seed);
  let longest = 0;
  for (const { gold } of stretches) longest = Math.max(longest, gold.length);
  const scores = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const expTransitions = new Float64Array(L * L);
  const scale = new Float64Array(longest);
  const keep = 1 - options.dropout;

  function step(place: Float32Array, square: Float32Array, at: number, gradient: number, rate: number): void {
    const g = gradient + options.decay * (place[at] ?? 0);
    const sum = (square[at] ?? 0) + g * g;
    square[at] = sum;
    place[at] = (place[at] ?? 0) - (rate * g) / Math.sqrt(sum);
  }

  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order);
    const rate = options.rate;
    let loss = 0;
    for (const position of order) {
      const stretch = stretches[position];
      const all = rowsOf[position];
      if (stretch === undefined || all === undefined) continue;
      const size = stretch.gold.length;
      const rows = options.dropout > 0 ? all.map((list) => list.filter(() => random() < keep)) : all;
      scores.fill(0, 0, size * L);
      for (let at = 0; at < size; at++) {
        for (const row of rows[at] ?? []) {
          for (let label = 0; label < L; label++)
            scores[at * L + label] = (scores[at * L + label] ?? 0) + (weights[row * L + label] ?? 0);
        }
        // Shifted and taken to the exponent at once.
        let top = -Infinity;
        for (let label = 0; label < L; label++) top = Math.max(top, (scores[at * L + label] ?? 0) / keep);
        for (let label = 0; label < L; label++)
          scores[at * L + label] = Math.exp((scores[at * L + label] ?? 0) / keep - top);
      }
      for (let at = 0; at < L * L; at++) expTransitions[at] = allowed[at] === 1 ? Math.exp(transitions[at] ?? 0) : 0;
      // Forward, scaled to sum 1.
      for (let at = 0; at < size; at++) {
        let sum = 0;
        for (let label = 0; label < L; label++) {
          let into = 0;
          if (at === 0) into = mayStart[label] === 1 ? Math.exp(transitions[outside * L + label] ?? 0) : 0;
          else
            for (let from = 0; from < L; from++)
              into += (alpha[(at - 1) * L + from] ?? 0) * (expTransitions[from * L + label] ?? 0);
          let value = into * (scores[at * L + label] ?? 0);
          if (at === size - 1 && mayEnd[label] === 0) value = 0;
          alpha[at * L + label] = value;
          sum += value;
        }
        scale[at] = sum;
        for (let label = 0; label < L; label++) alpha[at * L + label] = (alpha[at * L + label] ?? 0) / sum;
      }
      for (let label = 0; label < L; label++) beta[(size - 1) * L + label] = mayEnd[label] === 1 ? 1 : 0;
      for (let at = size - 2; at >= 0; at--)
        for (let label = 0; label < L; label++) {
          let value = 0;
          for (let to = 0; to < L; to++)
            value +=
              (expTransitions[label * L + to] ?? 0) * (scores[(at + 1) * L + to] ?? 0) * (beta[(at + 1) * L + to] ?? 0);
          beta[at * L + label] = value / (scale[at + 1] ?? 1);
        }
      const factor = stretch.weight;
      for (let at = 0; at < size; at++) {
        const gold = stretch.gold[at] ?? 0;
        if (at > 0) {
          const before = stretch.gold[at - 1] ?? 0;
          for (let from = 0; from < L; from++)
            for (let to = 0; to < L; to++) {
              if (allowed[from * L + to] === 0) continue;
              const expected =
                ((alpha[(at - 1) * L + from] ?? 0) *
                  (expTransitions[from * L + to] ?? 0) *
                  (scores[at * L + to] ?? 0) *
                  (beta[at * L + to] ?? 0)) /
                (scale[at] ?? 1);
              const gradient = factor * (expected - (from === before && to === gold ? 1 : 0));
              if (Math.abs(gradient) > 1e-5) step(transitions, transitionSquares, from * L + to, gradient, rate);
            }
        }
        let sum = 0;
        for (let label = 0; label < L; label++) sum += (alpha[at * L + label] ?? 0) * (beta[at * L + label] ?? 0);
        for (let label = 0; label < L; label++) {
          const expected = ((alpha[at * L + label] ?? 0) * (beta[at * L + label] ?? 0)) / sum;
          if (label === gold) loss -= Math.log(Math.max(expected, 1e-12)) * factor;
          const gradient = factor * (expected - (label === gold ? 1 : 0));
          if (at === 0 && mayStart[label] === 1 && Math.abs(gradient) > 1e-5)
            step(transitions, transitionSquares, outside * L + label, gradient, rate);
          if (Math.abs(gradient) < 1e-3) continue;
          for (const row of rows[at] ?? []) step(weights, squares, row * L + label, gradient, rate);
        }
      }
    }
    report(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  return compact(hashes, weights, transitions, options.language);
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function countFeatures(stretches: readonly Stretch[], minimumCount: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of stretches)
    for (const list of features) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept: number[] = [];
  for (const [hash, count] of counts) if (count >= minimumCount) kept.push(hash >>> 0);
  return Uint32Array.from(kept).sort();
}

function compact(hashes: Uint32Array, weights: Float32Array, transitions: Float32Array, language: string): Model {
  const rows = new Map<number, Float32Array>();
  hashes.forEach((hash, at) => rows.set(hash, weights.subarray(at * labelCount, (at + 1) * labelCount)));
  for (let from = 0; from < labelCount; from++)
    rows.set(transitionFeature(from) >>> 0, transitions.subarray(from * labelCount, (from + 1) * labelCount));
  const kept: number[] = [];
  const counts: number[] = [];
  const tags: number[] = [];
  const values: number[] = [];
  for (const [hash, row] of [...rows].toSorted(([a], [b]) => a - b)) {
    const before = values.length;
    row.forEach((weight, label) => {
      const rounded = Math.max(-127, Math.min(127, Math.round(weight * weightScale)));
      if (Math.abs(rounded) < 2) return;
      tags.push(label);
      values.push(rounded);
    });
    if (values.length === before) continue;
    kept.push(hash);
    counts.push(values.length - before);
  }
  return {
    header: { language, tags: labelNames, words: 0, features: kept.length, weights: values.length },
    wordHashes: new Uint32Array(),
    wordTags: new Uint8Array(),
    featureHashes: Uint32Array.from(kept),
    weightCounts: Uint8Array.from(counts),
    weightTags: Uint8Array.from(tags),
    weights: Int8Array.from(values),
  };
}
