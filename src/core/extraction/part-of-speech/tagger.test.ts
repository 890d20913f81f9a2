import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureAccuracy } from '../training/accuracy.ts';
import { readCorpora } from '../training/corpora.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';
import { trainPerceptron } from '../training/perceptron.ts';
import { readTreebank } from '../training/treebank.ts';
import { readModel, writeModel } from './model-file.ts';
import { loadTagger } from './tagger.ts';

const folder = new URL('../../../../../shared/data/free/train', import.meta.url);
const options = { language: 'en', epochs: 3, minimumCount: 1, scale: 4, seed: 1 };

const sentences = [
  [
    { word: 'The', tag: 'DT' },
    { word: 'mill', tag: 'NN' },
    { word: 'burns', tag: 'VBZ' },
  ],
  [
    { word: 'Burns', tag: 'NNP' },
    { word: 'mill', tag: 'VBP' },
  ],
];

function row(id: string, word: string, tag: string, misc = '_'): string {
  return [id, word, '_', '_', tag, '_', '0', '_', '_', misc].join('\t');
}

describe('loadTagger', () => {
  it('tags an invented sentence as the Penn Treebank does', () => {
    const words = ['Ana', 'Poe', 'told', 'reporters', 'the', 'six-week', 'strike', 'had', "n't", 'ended', '.'];
    expect(readEnglishTagger().tag(words)).toEqual([
      'NNP',
      'NNP',
      'VBD',
      'NNS',
      'DT',
      'JJ',
      'NN',
      'VBD',
      'RB',
      'VBN',
      '.',
    ]);
  });

  it('reaches 96 % on documents of GUM that it was not trained on', ({ skip }) => {
    if (!existsSync(folder)) skip('no treebanks beside the repository');
    const { tokens, right } = measureAccuracy(readEnglishTagger(), readCorpora(folder.pathname).test);
    expect(right / tokens).toBeGreaterThan(0.96);
  });

  it('is the same file whenever the same sentences are learnt', () => {
    const train = (): Uint8Array => writeModel(trainPerceptron(sentences, options, () => undefined));
    const bytes = train();
    expect(train()).toEqual(bytes);
    expect(loadTagger(bytes).tag(['The', 'mill', 'burns'])).toEqual(['DT', 'NN', 'VBZ']);
    expect(writeModel(readModel(Buffer.from(bytes)))).toEqual(bytes);
  });

  it.each([
    ['another file', new TextEncoder().encode('%PDF-1.7 and more'), /does not begin with CUTPOS1/u],
    ['nothing', new Uint8Array(), /does not begin with CUTPOS1/u],
    [
      'half a file',
      writeModel(trainPerceptron(sentences, options, () => undefined)).slice(0, -9),
      /not what its header announces/u,
    ],
    ['half a header', new TextEncoder().encode('CUTPOS1\nzzzz{'), /cut short/u],
  ])('refuses %s with a reason', (_, bytes, message) => {
    expect(() => loadTagger(bytes)).toThrow(message);
  });
});

describe('readTreebank', () => {
  it('puts hyphenated words together and keeps parts of contractions', () => {
    const text = [
      '# text = Ana don’t want six-week deals - no',
      row('1', 'Ana', 'NNP'),
      row('2-3', 'don’t', '_'),
      row('2', 'do', 'VBP'),
      row('3', 'n’t', 'RB'),
      row('4', 'six', 'CD', 'SpaceAfter=No'),
      row('5', '-', 'HYPH', 'SpaceAfter=No'),
      row('6', 'week', 'NN'),
      row('7', 'deals', 'NNS'),
      row('8', '-', ','),
      row('9', 'no', 'UH'),
      '',
    ].join('\n');
    expect(readTreebank(text).map((sentence) => sentence.map(({ word, tag }) => `${word}/${tag}`).join(' '))).toEqual([
      'Ana/NNP do/VBP n’t/RB six-week/JJ deals/NNS -/, no/UH',
    ]);
  });
});
