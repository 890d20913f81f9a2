import { hashText } from '../../part-of-speech/features.ts';
import { FeatureWeights } from '../../part-of-speech/feature-weights.ts';
import { readModel, weightListsOf } from '../../part-of-speech/model-file.ts';
import { ends, labelCount, mayFollow, nameKinds, outside, whole } from './labels.ts';
import { featureLimit, readNameFeatures } from './name-features.ts';
import type { NameView } from './name-view.ts';
import type { NameKind } from '../name.ts';

/** Weights of the file are multiples of this part. */
export const weightScale = 24;

/** Tokens `first` to `end` name something; `chances` of each kind and of being no name add up to 1 (in the order person, organisation, place). */
export type TaggedName = {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly chances: readonly number[];
};

export type NameTagger = { readonly language: string; tag(view: NameView): readonly TaggedName[] };

export function transitionFeature(from: number): number {
  return hashText(`after ${from}`);
}

/** Longer stretches of capitals are cut. */
const longestStretch = 200;

/** Stretches of open tokens of one sentence, in order. */
export function openStretches(view: NameView): readonly { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  for (const { firstToken, endToken } of view.reading.annotated.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if (view.open[at] === 0) continue;
      let end = at + 1;
      while (end < endToken && end - at < longestStretch && view.open[end] === 1) end++;
      found.push({ first: at, end });
      at = end - 1;
    }
  }
  return found;
}

/** From the bytes of resources/models/english-names.bin. Throws an `Error` when they are no model. */
export function loadNameTagger(bytes: Uint8Array): NameTagger {
  const model = readModel(bytes);
  const weights = new FeatureWeights(weightListsOf(model));
  const L = labelCount;
  const transitions = new Float64Array(L * L).fill(-1e6);
  for (let from = 0; from < L; from++) {
    for (let to = 0; to < L; to++) if (mayFollow(from, to)) transitions[from * L + to] = 0;
    for (const [to, weight] of weights.weightsOf(transitionFeature(from)))
      transitions[from * L + to] = (transitions[from * L + to] ?? 0) + weight / weightScale;
  }
  const expTransitions = transitions.map((value) => (value < -1e5 ? 0 : Math.exp(value)));
  const found = new Int32Array(featureLimit);
  const sums = new Int32Array(L);
  const scores = new Float64Array(longestStretch * L);
  const alpha = new Float64Array(longestStretch * L);
  const beta = new Float64Array(longestStretch * L);
  const best = new Float64Array(longestStretch * L);
  const back = new Uint8Array(longestStretch * L);

  function score(view: NameView, first: number, end: number, votes: Uint8Array | null): void {
    for (let at = first; at < end; at++) {
      const base = (at - first) * L;
      sums.fill(0);
      const count = readNameFeatures(view, at, votes, found);
      weights.addTo(sums, found, count);
      for (let label = 0; label < L; label++) scores[base + label] = (sums[label] ?? 0) / weightScale;
    }
  }

  function bestPath(size: number): Uint8Array {
    for (let at = 0; at < size; at++)
      for (let label = 0; label < L; label++) {
        let top = -Infinity;
        let from = 0;
        if (at === 0) top = transitions[outside * L + label] ?? 0;
        else
          for (let before = 0; before < L; before++) {
            const value = (best[(at - 1) * L + before] ?? 0) + (transitions[before * L + label] ?? 0);
            if (value > top) {
              top = value;
              from = before;
            }
          }
        if (at === size - 1 && !mayFollow(label, outside)) top = -1e9;
        best[at * L + label] = top + (scores[at * L + label] ?? 0);
        back[at * L + label] = from;
      }
    const path = new Uint8Array(size);
    let last = 0;
    for (let label = 1; label < L; label++)
      if ((best[(size - 1) * L + label] ?? 0) > (best[(size - 1) * L + last] ?? 0)) last = label;
    for (let at = size - 1; at >= 0; at--) {
      path[at] = last;
      last = back[at * L + last] ?? 0;
    }
    return path;
  }

  /** Chances of labels, in `alpha`. */
  function marginals(size: number): void {
    for (let at = 0; at < size; at++) {
      let top = -Infinity;
      for (let label = 0; label < L; label++) top = Math.max(top, scores[at * L + label] ?? 0);
      for (let label = 0; label < L; label++) scores[at * L + label] = Math.exp((scores[at * L + label] ?? 0) - top);
    }
    for (let at = 0; at < size; at++) {
      let sum = 0;
      for (let label = 0; label < L; label++) {
        let into = 0;
        if (at === 0) into = expTransitions[outside * L + label] ?? 0;
        else
          for (let from = 0; from < L; from++)
            into += (alpha[(at - 1) * L + from] ?? 0) * (expTransitions[from * L + label] ?? 0);
        const value = at === size - 1 && !mayFollow(label, outside) ? 0 : into * (scores[at * L + label] ?? 0);
        alpha[at * L + label] = value;
        sum += value;
      }
      for (let label = 0; label < L; label++) alpha[at * L + label] = (alpha[at * L + label] ?? 0) / sum;
    }
    for (let label = 0; label < L; label++) beta[(size - 1) * L + label] = mayFollow(label, outside) ? 1 : 0;
    for (let at = size - 2; at >= 0; at--) {
      let sum = 0;
      for (let label = 0; label < L; label++) {
        let value = 0;
        for (let to = 0; to < L; to++)
          value +=
            (expTransitions[label * L + to] ?? 0) * (scores[(at + 1) * L + to] ?? 0) * (beta[(at + 1) * L + to] ?? 0);
        beta[at * L + label] = value;
        sum += value;
      }
      for (let label = 0; label < L; label++) beta[at * L + label] = (beta[at * L + label] ?? 0) / sum;
    }
    for (let at = 0; at < size; at++) {
      let sum = 0;
      for (let label = 0; label < L; label++) sum += (alpha[at * L + label] ?? 0) * (beta[at * L + label] ?? 0);
      for (let label = 0; label < L; label++)
        alpha[at * L + label] = ((alpha[at * L + label] ?? 0) * (beta[at * L + label] ?? 0)) / sum;
    }
  }

  function chancesOf(from: number, to: number): readonly number[] {
    return nameKinds.map((_, kind) => {
      let chance = 1;
      for (let at = from; at < to; at++) {
        let sum = 0;
        for (let position = 0; position < 4; position++) sum += alpha[at * L + 1 + kind * 4 + position] ?? 0;
        chance = Math.min(chance, sum);
      }
      return chance;
    });
  }

  return {
    language: model.header.language,
    tag(view) {
      const names: TaggedName[] = [];
      for (const { first, end } of openStretches(view)) {
        if (view.reading.annotated.limit.isOver()) break;
        const size = end - first;
        score(view, first, end, null);
        const path = bestPath(size);
        if (path.every((label) => label === outside)) continue;
        marginals(size);
        for (let at = 0; at < size; at++) {
          const label = path[at] ?? 0;
          if (label === outside) continue;
          const kind = Math.floor((label - 1) / 4);
          let stop = at + 1;
          if ((label - 1) % 4 !== whole) while (stop < size && ((path[stop - 1] ?? 1) - 1) % 4 !== ends) stop++;
          names.push({
            first: first + at,
            end: first + stop,
            kind: nameKinds[kind] ?? 'person',
            chances: chancesOf(at, stop),
          });
          at = stop - 1;
        }
      }
      return names;
    },
  };
}
