import { expect, test } from 'vitest';
import type { Tag, TagTarget } from '../../../contract/tag.ts';
import { carriedBy, carriedCounts, choicesFor } from './tag-picker-choices.ts';

function tag(id: number, name: string): Tag {
  return { id, name, colour: 'grey', articles: 0, passages: 0, facts: 0 };
}
const tags = [tag(3, 'Café closure'), tag(4, 'Check sources'), tag(1, 'Doubtful figure'), tag(2, 'To check')];
const shown = (text: string): readonly string[] =>
  choicesFor(text, tags, () => 'none').map((choice) =>
    choice.kind === 'tag' ? choice.tag.name : `Create ${choice.name}`,
  );

test('tags that begin with the typed text come first, then tags with such a word', () => {
  expect(shown('check')).toEqual(['Check sources', 'To check', 'Create check']);
});

test('case and accents do not matter, and an existing name is not offered for creation', () => {
  expect(shown('cafe CLOSURE ')).toEqual(['Café closure']);
});

test('nothing typed shows all tags by name', () => {
  expect(shown('')).toEqual(['Café closure', 'Check sources', 'Doubtful figure', 'To check']);
});

test('taggings are counted for the given targets only', () => {
  const targets: TagTarget[] = [
    { kind: 'article', articleId: 1 },
    { kind: 'article', articleId: 2 },
  ];
  const counts = carriedCounts(targets, [
    { id: 1, tagId: 7, target: { kind: 'article', articleId: 1 }, broken: false },
    { id: 2, tagId: 7, target: { kind: 'article', articleId: 3 }, broken: false },
    { id: 3, tagId: 8, target: { kind: 'article', articleId: 1 }, broken: false },
    { id: 4, tagId: 8, target: { kind: 'article', articleId: 2 }, broken: false },
    { id: 5, tagId: 9, target: { kind: 'fact', articleId: 1, key: 'k' }, broken: false },
  ]);
  expect([...counts]).toEqual([
    [7, 1],
    [8, 2],
  ]);
  expect([7, 8, 9].map((id) => carriedBy(counts.get(id) ?? 0, targets.length))).toEqual(['some', 'all', 'none']);
});
