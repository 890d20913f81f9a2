import { expect, test } from 'vitest';
import { splitLead } from './split-lead.ts';

const hit = { text: 'passengers', hit: true };
const after = { text: ' and 19 crew', hit: false };

test('what stands before the words just before the first hit is told apart, and so are these', () => {
  const text = [{ text: '… ', hit: false }, { text: 'said. The ferry was carrying 212 ', hit: false }, hit, after];
  expect(splitLead(text)).toEqual({ far: '… said. The ferry was ', near: 'carrying 212 ', rest: [hit, after] });
});

test('nothing stands far before a hit near the beginning; a text without a hit stays whole', () => {
  expect(splitLead([{ text: '… 212 ', hit: false }, hit])).toEqual({ far: '', near: '… 212 ', rest: [hit] });
  expect(splitLead([hit, after])).toEqual({ far: '', near: '', rest: [hit, after] });
  const without = [{ text: 'The night ferry was carrying 212 people.', hit: false }];
  expect(splitLead(without)).toEqual({ far: '', near: '', rest: without });
});
