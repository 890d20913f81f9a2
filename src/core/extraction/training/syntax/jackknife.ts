import { writeModel } from '../../part-of-speech/model-file.ts';
import { loadTagger } from '../../part-of-speech/tagger.ts';
import { type TrainingOptions, trainPerceptron } from '../perceptron.ts';
import type { TaggedSentence } from '../treebank.ts';

/** Tags for each sentence by a tagger that did not learn from it: the parser must know the tagger's mistakes. */
export function jackknifeTags(
  sentences: readonly TaggedSentence[],
  folds: number,
  options: TrainingOptions,
  report: (line: string) => void,
): string[][] {
  const tags: string[][] = sentences.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const others = sentences.filter((_, position) => position % folds !== fold);
    const tagger = loadTagger(writeModel(trainPerceptron(others, options, () => undefined)));
    for (let position = fold; position < sentences.length; position += folds) {
      tags[position] = tagger.tag((sentences[position] ?? []).map(({ word }) => word));
    }
    report(`tags by jackknife: ${fold + 1} of ${folds}`);
  }
  return tags;
}
