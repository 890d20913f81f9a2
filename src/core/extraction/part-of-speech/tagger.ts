import { featureCount, readFeatures, readForm, type WordForm } from './features.ts';
import { FeatureWeights } from './feature-weights.ts';
import { HashIndex } from './hash-index.ts';
import { readModel, weightListsOf } from './model-file.ts';

export type Tagger = {
  /** Primary language subtag of the texts it is for: "en". */
  readonly language: string;
  /** Penn Treebank tags for the tokens of one sentence. */
  tag(tokens: readonly string[]): string[];
};

/**
 * A tagger from the bytes of a model file (resources/models/MODEL-CARD.md). Greedy from left to right; a word that is
 * practically always tagged alike gets that tag at once. Throws an `Error` when the bytes are no model.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  const { tags, language } = model.header;
  const words = new HashIndex(model.wordHashes);
  const { wordTags } = model;
  const weights = new FeatureWeights(weightListsOf(model));
  const scores = new Int32Array(tags.length);
  const found = new Int32Array(featureCount);

  function bestTag(forms: readonly WordForm[], at: number, previous: number, beforePrevious: number): number {
    readFeatures(forms, at, previous, beforePrevious, found);
    scores.fill(0);
    weights.addTo(scores, found, featureCount);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
    return best;
  }

  function tag(tokens: readonly string[]): string[] {
    const forms = tokens.map(readForm);
    let previous = 0;
    let beforePrevious = 0;
    return forms.map((form, at) => {
      const known = words.find(form.word);
      const best = known >= 0 ? (wordTags[known] ?? 0) : bestTag(forms, at, previous, beforePrevious);
      beforePrevious = previous;
      previous = best + 1;
      return tags[best] ?? '';
    });
  }

  return { language, tag };
}
