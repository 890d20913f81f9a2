import { expect, test } from 'vitest';
import { splitLead } from './split-lead.ts';

const hit = { text: 'passengers', hit: true };
const after = { text: ' and 19 crew', hit: false };

test('what stands before the words just before the first hit is told apart', () => {
  const text = [{ text: '… ', hit: false }, { text: 'said. The ferry was carrying 212 ', hit: false }, hit, after];
  const { far, rest } = splitLead(text);
  expect(far).toBe('… said. The ferry was ');
  expect(rest).toEqual([{ text: 'carrying 212 ', hit: false }, hit, after]);
});

test('a text whose hit is near its beginning, or that has none, stays whole', () => {
  expect(splitLead([{ text: '… 212 ', hit: false }, hit])).toEqual({
    far: '',
    rest: [{ text: '… 212 ', hit: false }, hit],
  });
  const without = [{ text: 'The night ferry was carrying 212 people.', hit: false }];
  expect(splitLead(without)).toEqual({ far: '', rest: without });
});
