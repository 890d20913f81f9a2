import { expect, test } from 'vitest';
import { factsIn } from '../testing/english-extractor.ts';

/** Source and kind of the first statement of our own sentences. */
test.each([
  // People with a name, also behind a pronoun.
  ['Marta Voss said that the ferry was late.', 'named'],
  ['The mayor, Anton Reber, said that the town would pay.', 'named'],
  ['Marta Voss left early. She said that the ferry was late.', 'named'],
  ['The mayor’s spokesman, Mr. Reber, said that the town would pay.', 'named'],
  // One person by office or work.
  ['The harbour master said that the ferry was late.', 'role'],
  ['A spokeswoman said that the ferry was late.', 'role'],
  ['A spokesman for the harbour board said that the ferry was late.', 'role'],
  ['The minister said that the bridge was safe.', 'role'],
  // Offices, companies, groups.
  ['The harbour board said that the ferry was late.', 'organisation'],
  ['The Ministry of Transport said that the bridge was safe.', 'organisation'],
  ['Police said that two boats were missing.', 'organisation'],
  ['The company said that the bridge was safe.', 'organisation'],
  // Media.
  ['The Times reported that the ferry was late.', 'media'],
  ['Reuters reported that the ferry was late.', 'media'],
  ['The newspaper reported that the ferry was late.', 'media'],
  ['The state news agency reported that the ferry was late.', 'media'],
  ['The Atlantic reported that the ferry was late.', 'media'],
  ['State media reported that the ferry was late.', 'media'],
  ['Facebook said that the page was closed.', 'organisation'],
  // Documents.
  ['The report said that the bridge was unsafe.', 'document'],
  ['A study by the university found that the bridge was unsafe.', 'document'],
  ['The letter said that the fees would rise.', 'document'],
  ['The lawsuit says that the fees were too high.', 'document'],
  ['The headline said that the ferry was late.', 'document'],
  // People who stay unnamed.
  ['A person familiar with the matter said that the deal was near.', 'anonymous'],
  ['People close to the talks said that the deal was near.', 'anonymous'],
  ['U.S. officials said that the deal was near.', 'anonymous'],
  ['A U.S. official said that the deal was near.', 'anonymous'],
  ['Two senior officials said that the deal was near.', 'anonymous'],
  ['Critics said that the fees were too high.', 'anonymous'],
  ['Conservatives said that the fees were too high.', 'anonymous'],
  ['A number of officials said that the fees were too high.', 'anonymous'],
  ['Somebody said that the ferry was late.', 'anonymous'],
  ['A clerk who asked not to be named said that the fees would rise.', 'anonymous'],
  [
    'A clerk who asked not to be named because she was not authorised to speak said that the fees would rise.',
    'anonymous',
  ],
  [
    'A harbour engineer, who spoke on condition of anonymity because the inquiry goes on, said that the bridge was unsafe.',
    'anonymous',
  ],
] as const)('%s rests on: %s', (sentence, kind) => {
  expect(factsIn('statement', sentence).at(-1)?.sourceKind).toBe(kind);
});

test.each([
  [
    'A clerk who asked not to be named because she was not authorised to speak said that the fees would rise.',
    'she was not authorised to speak',
  ],
  [
    'The fees would rise in June, said two clerks, who spoke on condition of anonymity because they were not authorised to speak.',
    'they were not authorised to speak',
  ],
  [
    'An aide who requested anonymity to discuss private talks told reporters that the deal was near.',
    'discuss private talks',
  ],
  ['A clerk who asked not to be named said that the fees would rise.', undefined],
])('%s gives the reason: %s', (sentence, reason) => {
  const statement = factsIn('statement', sentence).at(-1);
  expect([statement?.sourceKind, statement?.anonymityReason?.text]).toEqual(['anonymous', reason]);
});

test.each([
  'A U.S. official said that the deal was near.',
  'A senior U.S. official said that the deal was near.',
  '“The deal is near,” one French official said.',
  'According to two Canadian officials, the deal is near.',
  'A NATO diplomat said that the deal was near.',
  'A United Nations source said that the deal was near.',
  'U.S. officials said on Monday that the deal was near. The officials added that it was late.',
])('%s is said by nobody who is named, and not by the country or organisation', (sentence) => {
  const statements = factsIn('statement', sentence);
  expect(statements.length).toBeGreaterThan(0);
  for (const { speaker, sourceKind } of statements) expect([speaker, sourceKind]).toEqual([null, 'anonymous']);
});
