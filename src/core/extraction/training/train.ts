/**
 * `npm run train [-- FOLDER]`: trains the English tagger and then the model for names, and writes both to resources/models. `-- --names` trains
 * names alone, `-- --measure` only measures the tagger that is there. FOLDER holds the treebanks; resources/models/MODEL-CARD.md tells which.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeModel } from '../part-of-speech/model-file.ts';
import { loadTagger } from '../part-of-speech/tagger.ts';
import { measureAccuracy } from './accuracy.ts';
import { readCorpora } from './corpora.ts';
import { trainPerceptron } from './perceptron.ts';
import { trainNames } from './train-names.ts';

const root = new URL('../../../../', import.meta.url);
const modelFile = new URL('resources/models/english.bin', root);
const [argument] = process.argv.slice(2).filter((value) => !value.startsWith('--'));
const folder = argument ?? fileURLToPath(new URL('../shared/data/free/train', root));

const corpora = readCorpora(folder);
const only = process.argv.find((value) => value.startsWith('--'));
if (only === undefined) {
  const options = { language: 'en', epochs: 10, minimumCount: 2, scale: 4, seed: 1 };
  const bytes = writeModel(trainPerceptron(corpora.train, options, console.log));
  writeFileSync(modelFile, bytes);
}
const bytes = readFileSync(modelFile);
const { tokens, right, tokensPerSecond } = measureAccuracy(loadTagger(bytes), corpora.test);
console.log(`${bytes.length} bytes; GUM test: ${right} of ${tokens} tokens (${((100 * right) / tokens).toFixed(2)} %)`);
console.log(`${tokensPerSecond} tokens a second`);
if (only !== '--measure') trainNames(folder, loadTagger(bytes));
