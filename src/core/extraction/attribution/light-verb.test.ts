import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';
import { lightNounEnd, lightVerbBefore } from './light-verb.ts';
import { readText, wordAt } from './reading.ts';

const tagger = readEnglishTagger();

function read(sentence: string) {
  return readText(annotate(`Harbour talks\n\n${sentence}`, 'en', tagger));
}

test.each([
  ['Berg made the very same claim on Monday.', 'claim', 'made'],
  ['Berg made it clear that the bridge was safe.', 'clear', 'made'],
  ['Berg heard the same claim on Monday.', 'claim', undefined],
  ['It was clear that the bridge was safe.', 'clear', undefined],
])('%s: the light verb of "%s" is %s', (sentence, word, verb) => {
  const reading = read(sentence);
  const found = lightVerbBefore(
    reading,
    reading.tokens.findIndex(({ text }) => text === word),
  );
  expect(found === null ? undefined : wordAt(reading, found)).toBe(verb);
});

test.each([
  ['Berg raised serious questions about the bridge.', 'raised', 'about'],
  ['Berg raised the bridge about a metre.', 'raised', undefined],
  ['Berg expressed outrage.', 'expressed', undefined],
])('%s: the noun of "%s" ends before %s', (sentence, word, next) => {
  const reading = read(sentence);
  const end = lightNounEnd(
    reading,
    reading.tokens.findIndex(({ text }) => text === word),
  );
  expect(end === null ? undefined : wordAt(reading, end)).toBe(next);
});
