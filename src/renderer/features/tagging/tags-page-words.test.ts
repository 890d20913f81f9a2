import { expect, test } from 'vitest';
import type { Tag } from '../../../contract/tag.ts';
import { mergeText } from './tags-page-words.ts';

const tag = (name: string, articles: number, passages: number, facts: number): Tag => ({
  id: 1,
  name,
  colour: 'grey',
  articles,
  passages,
  facts,
});

test.each([
  [tag('Boat', 0, 0, 0), 'Nothing carries it, and “Boat” is removed. You can undo this.'],
  [tag('Boat', 1, 0, 0), '1 article moves to “Ferry”, and “Boat” is removed. You can undo this.'],
  [
    tag('Boat', 3, 1, 2),
    '3 articles, 1 passage, and 2 facts move to “Ferry”, and “Boat” is removed. You can undo this.',
  ],
])('a merge says what it moves', (from, text) => {
  expect(mergeText(from, tag('Ferry', 9, 9, 9))).toBe(text);
});
