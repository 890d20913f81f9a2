import { readFileSync, writeFileSync } from 'node:fs';
import type { Tagger } from '../part-of-speech/tagger.ts';
import { loadParser } from '../syntax/load-parser.ts';
import { writeParserModel } from '../syntax/model-file.ts';
import type { Corpora } from './corpora.ts';
import type { TrainingOptions } from './perceptron.ts';
import { jackknifeTags } from './syntax/jackknife.ts';
import { type Attachment, measureParser } from './syntax/parser-accuracy.ts';
import { trainParser } from './syntax/train-parser.ts';

const file = new URL('../../../../resources/models/english-parser.bin', import.meta.url);

/** Trains the parser on the treebanks and writes it. @param tagging how the tagger is trained */
export function trainSyntax({ train }: Corpora, tagging: TrainingOptions): void {
  const tags = jackknifeTags(train, 4, { ...tagging, epochs: 5 }, console.log);
  const options = {
    language: 'en',
    moves: { epochs: 6, beam: 4, seed: 1, tableBits: 23, minimumChanges: 2, scale: 3, features: 600_000 },
    relations: { epochs: 5, seed: 1, minimumCount: 2, scale: 4 },
  };
  writeFileSync(file, writeParserModel(trainParser(train, tags, options, console.log)));
}

/** Prints how the parser does on the test documents, with the tags that the tagger gives them. */
export function measureSyntax({ test }: Corpora, tagger: Tagger): void {
  const bytes = readFileSync(file);
  const tags = test.map((sentence) => tagger.tag(sentence.map(({ word }) => word)));
  const { tokens, words, ofSpeech, tokensPerSecond } = measureParser(loadParser(bytes), test, tags);
  console.log(`syntax: ${bytes.length} bytes; GUM test: heads; heads and relations`);
  console.log(`tokens ${rates(tokens)}`);
  console.log(`without punctuation ${rates(words)}`);
  for (const [relation, attachment] of ofSpeech) console.log(`${relation} of verbs of saying ${rates(attachment)}`);
  console.log(`${tokensPerSecond} tokens a second`);
}

function rates({ all, head, both }: Attachment): string {
  return `${percent(head, all)}; ${percent(both, all)} of ${all}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
