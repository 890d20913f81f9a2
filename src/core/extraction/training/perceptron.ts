import { featureCount, readFeatures, readForm, type WordForm } from '../part-of-speech/features.ts';
import { HashIndex } from '../part-of-speech/hash-index.ts';
import type { Model } from '../part-of-speech/model-file.ts';
import { findKnownWords } from './known-words.ts';
import { shuffler } from './shuffle.ts';
import type { TaggedSentence } from './treebank.ts';

export type TrainingOptions = {
  readonly language: string;
  readonly epochs: number;
  /** Features seen less often are left out. */
  readonly minimumCount: number;
  /** Averaged weights are multiplied by this and rounded to -127…127; what rounds to 0 is dropped. */
  readonly scale: number;
  readonly seed: number;
};

type Example = { readonly forms: readonly WordForm[]; readonly gold: Uint8Array; readonly known: Int16Array };

/** An averaged perceptron (Collins 2002). The same sentences and options give the same bytes. */
export function trainPerceptron(
  sentences: readonly TaggedSentence[],
  options: TrainingOptions,
  report: (line: string) => void,
): Model {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.map(({ tag }) => tag)))].toSorted();
  const tagNumber = new Map(tags.map((tag, index) => [tag, index]));
  const known = findKnownWords(sentences);
  const knownIndex = new HashIndex(known.hashes);
  const knownTags = Uint8Array.from(known.tags, (tag) => tagNumber.get(tag) ?? 0);
  const examples = sentences.map((sentence): Example => {
    const forms = sentence.map(({ word }) => readForm(word));
    return {
      forms,
      gold: Uint8Array.from(sentence, ({ tag }) => tagNumber.get(tag) ?? 0),
      known: Int16Array.from(forms, ({ word }) => {
        const place = knownIndex.find(word);
        return place < 0 ? -1 : (knownTags[place] ?? 0);
      }),
    };
  });
  const features = countFeatures(examples, options.minimumCount);
  report(
    `${sentences.length} sentences, ${tags.length} tags, ${known.hashes.length} known words, ${features.length} features`,
  );
  const averaged = train(examples, features, tags.length, options, report);
  return compact(features, averaged, tags, options, { hashes: known.hashes, tags: knownTags });
}

/** Drops what rounds to nothing and lays the rest out as in the file. */
function compact(
  hashes: Uint32Array,
  rows: Float32Array,
  tags: readonly string[],
  { scale, language }: TrainingOptions,
  known: { readonly hashes: Uint32Array; readonly tags: Uint8Array },
): Model {
  const kept: number[] = [];
  const counts: number[] = [];
  const weightTags: number[] = [];
  const weights: number[] = [];
  for (const [feature, hash] of hashes.entries()) {
    const before = weights.length;
    for (let tag = 0; tag < tags.length; tag += 1) {
      const weight = Math.max(-127, Math.min(127, Math.round((rows[feature * tags.length + tag] ?? 0) * scale)));
      if (weight === 0) continue;
      weightTags.push(tag);
      weights.push(weight);
    }
    if (weights.length === before) continue;
    kept.push(hash);
    counts.push(weights.length - before);
  }
  return {
    header: { language, tags, words: known.hashes.length, features: kept.length, weights: weights.length },
    wordHashes: known.hashes,
    wordTags: known.tags,
    featureHashes: Uint32Array.from(kept),
    weightCounts: Uint8Array.from(counts),
    weightTags: Uint8Array.from(weightTags),
    weights: Int8Array.from(weights),
  };
}

/** Hashes of features that occur often enough with the right tags to the left, in rising order. */
function countFeatures(examples: readonly Example[], minimumCount: number): Uint32Array {
  const counts = new Map<number, number>();
  const found = new Int32Array(featureCount);
  for (const { forms, gold, known } of examples) {
    for (let at = 0; at < forms.length; at += 1) {
      if ((known[at] ?? -1) >= 0) continue;
      readFeatures(forms, at, at > 0 ? (gold[at - 1] ?? 0) + 1 : 0, at > 1 ? (gold[at - 2] ?? 0) + 1 : 0, found);
      for (const feature of found) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const kept: number[] = [];
  for (const [feature, count] of counts) if (count >= minimumCount) kept.push(feature >>> 0);
  return Uint32Array.from(kept).sort();
}

function train(
  examples: readonly Example[],
  features: Uint32Array,
  tags: number,
  { epochs, seed }: TrainingOptions,
  report: (line: string) => void,
): Float32Array {
  const index = new HashIndex(features);
  const weights = new Float32Array(features.length * tags);
  const totals = new Float64Array(features.length * tags);
  const changed = new Uint32Array(features.length * tags);
  const scores = new Float64Array(tags);
  const found = new Int32Array(featureCount);
  const rows = new Int32Array(featureCount);
  let step = 0;

  function update(place: number, by: number): void {
    totals[place] = (totals[place] ?? 0) + (step - (changed[place] ?? 0)) * (weights[place] ?? 0);
    changed[place] = step;
    weights[place] = (weights[place] ?? 0) + by;
  }

  const shuffle = shuffler(seed);
  const order = examples.map((_, position) => position);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let right = 0;
    let all = 0;
    shuffle(order);
    for (const position of order) {
      const example = examples[position];
      if (example === undefined) continue;
      const { forms, gold, known } = example;
      let previous = 0;
      let beforePrevious = 0;
      for (let at = 0; at < forms.length; at += 1) {
        const wanted = gold[at] ?? 0;
        let guess = known[at] ?? -1;
        if (guess < 0) {
          step += 1;
          readFeatures(forms, at, previous, beforePrevious, found);
          scores.fill(0);
          for (let n = 0; n < featureCount; n += 1) {
            const row = index.find(found[n] ?? 0) * tags;
            rows[n] = row;
            if (row < 0) continue;
            for (let tag = 0; tag < tags; tag += 1) scores[tag] = (scores[tag] ?? 0) + (weights[row + tag] ?? 0);
          }
          guess = 0;
          for (let tag = 1; tag < tags; tag += 1) if ((scores[tag] ?? 0) > (scores[guess] ?? 0)) guess = tag;
          all += 1;
          if (guess === wanted) right += 1;
          else {
            for (const row of rows) {
              if (row < 0) continue;
              update(row + wanted, 1);
              update(row + guess, -1);
            }
          }
        }
        beforePrevious = previous;
        previous = guess + 1;
      }
    }
    report(`epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % of the words that are decided`);
  }
  return Float32Array.from(weights, (weight, place) => {
    return ((totals[place] ?? 0) + (step - (changed[place] ?? 0)) * weight) / step;
  });
}
