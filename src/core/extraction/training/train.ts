/**
 * `npm run train [-- FOLDER]`: trains the English models and writes them to resources/models: the tagger, then, on what it tags, the model for
 * names, and on both the models of attribution, and the parser. `-- --names`, `-- --attribution` or `-- --syntax` trains one alone, `-- --measure` only
 * measures the tagger and the parser that are there. FOLDER holds the treebanks; resources/models/MODEL-CARD.md tells which.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeAttributionModel } from '../attribution/choice/model-file.ts';
import { writeModel } from '../part-of-speech/model-file.ts';
import { loadTagger } from '../part-of-speech/tagger.ts';
import { measureAccuracy } from './accuracy.ts';
import { trainEnglishAttribution } from './attribution/english-attribution.ts';
import { readCorpora } from './corpora.ts';
import { trainPerceptron } from './perceptron.ts';
import { trainNames } from './train-names.ts';
import { measureSyntax, trainSyntax } from './train-syntax.ts';

const root = new URL('../../../../', import.meta.url);
const modelFile = new URL('resources/models/english.bin', root);
const [argument] = process.argv.slice(2).filter((value) => !value.startsWith('--'));
const folder = argument ?? fileURLToPath(new URL('../shared/data/free/train', root));

const corpora = readCorpora(folder);
const only = process.argv.find((value) => value.startsWith('--'));
const tagging = { language: 'en', epochs: 10, minimumCount: 2, scale: 4, seed: 1 };
if (only === undefined) {
  const bytes = writeModel(trainPerceptron(corpora.train, tagging, console.log));
  writeFileSync(modelFile, bytes);
}
const bytes = readFileSync(modelFile);
const { tokens, right, tokensPerSecond } = measureAccuracy(loadTagger(bytes), corpora.test);
console.log(`${bytes.length} bytes; GUM test: ${right} of ${tokens} tokens (${((100 * right) / tokens).toFixed(2)} %)`);
console.log(`${tokensPerSecond} tokens a second`);
if (only === undefined || only === '--names') trainNames(folder, loadTagger(bytes));
if (only === undefined || only === '--syntax') trainSyntax(corpora, tagging);
if (only === undefined || only === '--attribution') {
  const file = new URL('resources/models/english-attribution.bin', root);
  writeFileSync(file, writeAttributionModel(trainEnglishAttribution(console.log)));
}
if (only === undefined || only === '--syntax' || only === '--measure') measureSyntax(corpora, loadTagger(bytes));
