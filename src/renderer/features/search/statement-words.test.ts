import { expect, test } from 'vitest';
import type { StatementHit } from '../../../contract/search.ts';
import { cueOf, marksOf, speakerOf } from './statement-words.ts';

const hit: StatementHit = {
  articleId: 1,
  articleTitle: 'A ferry',
  outlet: null,
  published: null,
  key: 'k',
  speaker: 'Ada Hale',
  source: { start: 0, end: 3, text: 'She' },
  sourceKind: 'named',
  cue: { start: 4, end: 10, text: 'denied' },
  content: [],
  marked: [],
  mode: 'mixed',
  act: 'deny',
  when: null,
  confidence: 0.9,
};

test('the speaker is the resolved name, else the words of the text, else said to be unknown', () => {
  expect(speakerOf(hit)).toBe('Ada Hale');
  expect(speakerOf({ ...hit, speaker: null })).toBe('She');
  expect(speakerOf({ ...hit, speaker: null, source: null, sourceKind: 'anonymous' })).toBe('Someone not named');
  expect(speakerOf({ ...hit, speaker: null, source: null, sourceKind: 'unknown' })).toBe('Source not known');
});

test('marks tell how a statement is told, what it does, and that the machine is unsure', () => {
  expect(marksOf(hit)).toEqual(['partly quoted', 'denial']);
  expect(marksOf({ ...hit, mode: 'none', act: 'say', sourceKind: 'anonymous', confidence: 0.3 })).toEqual([
    'anonymous',
    'suggestion',
  ]);
});

test('a cue reads after the speaker, unless it is one that leads to the speaker', () => {
  expect(cueOf(hit)).toEqual({ text: 'denied', first: false });
  expect(cueOf({ ...hit, cue: null })).toEqual({ text: 'said', first: false });
  expect(cueOf({ ...hit, cue: { start: 0, end: 12, text: 'according to' } })).toEqual({
    text: 'According to',
    first: true,
  });
});
