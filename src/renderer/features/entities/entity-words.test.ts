import { expect, test } from 'vitest';
import { ambiguityText, countOfKind, decisionText, tallyText } from './entity-words.ts';

test('counts leave out what is not there', () => {
  const none = { articles: 1, mentions: 2, said: 0, about: 0, figures: 0 };
  expect(tallyText(none)).toBe('1 article · 2 mentions');
  expect(tallyText({ ...none, said: 1, about: 3, figures: 4 })).toBe(
    '1 article · 2 mentions · 1 statement by · 3 statements about · 4 figures',
  );
  expect([countOfKind(1, 'person'), countOfKind(2, 'person')]).toEqual(['1 person', '2 people']);
});

test('decisions are told with their day', () => {
  const decision = { id: 1, before: 'Bibi', decidedAt: '2026-11-24T12:00:00.000Z' };
  expect(decisionText({ ...decision, action: 'merge' })).toMatch(/^You merged “Bibi” into this on .*2026/);
  expect(decisionText({ ...decision, action: 'rename' })).toMatch(/; it was “Bibi”$/);
  expect(decisionText({ ...decision, action: 'retype', before: 'organisation' })).toMatch(/it was an organisation$/);
});

test('what is ambiguous is said with what else it may mean', () => {
  const name = 'ICC';
  const court = { key: 'organisation:a', kind: 'organisation' as const, name: 'Court' };
  const names = [{ key: 'organisation:ICC', name, articles: 1, ambiguous: true }];
  expect(
    ambiguityText({ name, names, abbreviations: [{ letters: 'ICC', others: [court, { ...court, name: 'Council' }] }] }),
  ).toBe('ICC stands for this and for Court and Council.');
  expect(ambiguityText({ name, names, abbreviations: [] })).toBe('“ICC” may mean somebody or something else as well.');
});
