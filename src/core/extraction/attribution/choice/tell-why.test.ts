import { expect, test } from 'vitest';
import { explainFact } from '../../explaining/explain-fact.ts';
import { factKey } from '../../fact-key.ts';
import { englishExtractor } from '../../testing/english-extractor.ts';

test('a statement tells what spoke for its cue, and how likely its source and content are', () => {
  const input = {
    text: 'Harbour talks go on\n\nThe mayor said on Tuesday that the ferry was late.',
    language: 'en',
    published: null,
  };
  const [fact] = englishExtractor.extract(input).filter(({ kind }) => kind === 'statement');
  if (fact === undefined) throw new Error('no statement was found');
  const { reasons } = explainFact(englishExtractor, input, factKey(fact));
  const word = reasons.find(({ reason }) => reason === 'The word itself speaks for an attribution.');
  expect(word?.weight).toBeGreaterThan(0);
  expect(word?.span?.text).toBe('said');
  const texts = reasons.map(({ reason }) => reason);
  expect(texts).toContainEqual(expect.stringMatching(/^That this is the source is likely by \d+ %\.$/));
  expect(texts).toContainEqual(expect.stringMatching(/^That this is what was said is likely by \d+ %\.$/));
});
