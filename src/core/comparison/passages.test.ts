import { describe, expect, test } from 'vitest';
import { createPassages } from './passages.ts';
import { createVocabulary, splitWords } from './words.ts';

function scores(...texts: string[]): Map<number, number> {
  const vocabulary = createVocabulary();
  const passages = createPassages(
    texts.map((text) => splitWords(text, vocabulary)),
    vocabulary.wordOf,
  );
  return new Map(passages.alike(0, () => true).map(({ other, score }) => [other, score]));
}

describe('likeness of passages', () => {
  test('equal passages have 1, passages without a common word are not mentioned', () => {
    expect(scores('the ferry sank', 'The ferry sank.', 'nobody came')).toEqual(new Map([[1, 1]]));
  });

  test('a rare word in common counts for more than a frequent one', () => {
    const found = scores('the reef', 'the quay', 'that reef', 'the sea', 'the wind', 'the rain');
    expect(found.get(2)).toBeGreaterThan(2 * (found.get(1) ?? 1));
  });

  test('endings do not hide a word', () => {
    expect(scores('they were evacuated', 'the evacuation began', 'nobody came').get(1)).toBeGreaterThan(0);
  });

  test('passages that the caller does not accept are left out', () => {
    const vocabulary = createVocabulary();
    const texts = ['ferry sank', 'ferry sank', 'ferry sank'].map((text) => splitWords(text, vocabulary));
    const passages = createPassages(texts, vocabulary.wordOf);
    expect(passages.alike(0, (other) => other === 2).map(({ other }) => other)).toEqual([2]);
  });

  test('a passage without words is like nothing', () => {
    expect(scores('…', '…', 'ferry')).toEqual(new Map());
  });
});
