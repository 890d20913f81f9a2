import { expect, test } from 'vitest';
import { factsIn } from '../testing/english-extractor.ts';

const timesIn = (body: string) => factsIn('time', body).map(({ text }) => text);

test('words that are part of the name of a newspaper are no times', () => {
  expect(timesIn('The Westland Daily and the Sunday Herald reported it on Monday, the Westland Daily said.')).toEqual([
    'Monday',
  ]);
});

test('a day that stands behind a name stays a time', () => {
  expect(timesIn('The ministry told Reuters Monday that it would appeal.')).toEqual(['Monday']);
});
