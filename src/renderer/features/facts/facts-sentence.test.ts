import { expect, test } from 'vitest';
import { factsSentence } from './facts-sentence.ts';

test.each([
  [{}, 'Facts'],
  [{ kinds: ['statement' as const] }, 'Statements'],
  [{ kinds: ['statement' as const], speaker: 'Hale', words: ' ' }, 'What did Hale say?'],
  [
    { kinds: ['statement' as const], speaker: 'Hale', words: 'ferry', published: { from: '2024', to: '2025' } },
    'What did Hale say about “ferry” in articles published from 2024 to 2025?',
  ],
  [{ kinds: ['statement' as const], sourceKinds: ['anonymous' as const] }, 'Statements from sources: anonymous'],
  [{ kinds: ['figure' as const], value: { from: 100, unit: 'boats' } }, 'Figures of at least 100 boats'],
  [{ kinds: ['figure' as const], value: { from: 1, to: 2 } }, 'Figures from 1 to 2'],
  [{ kinds: ['figure' as const], value: { unit: 'USD' } }, 'Figures in USD'],
  [{ kinds: ['time' as const], told: { to: '2023' } }, 'Times told of until 2023'],
])('%j reads “%s”', (which, sentence) => expect(factsSentence(which)).toBe(sentence));
