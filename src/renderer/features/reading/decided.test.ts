import { expect, test } from 'vitest';
import type { StoredFact } from '../../../contract/decision.ts';
import type { Fact } from '../../../contract/fact.ts';
import { decided } from './decided.ts';

const place = (name: string): Fact => ({ kind: 'place', name, mentions: [], confidence: 0.6, rule: 'test' });
const found: StoredFact = {
  articleId: 1,
  key: 'k',
  fact: place('Port'),
  verdict: null,
  decidedAt: null,
  original: null,
  broken: false,
};
const now = '2026-05-04T10:00:00Z';
const base = { articleId: 1, key: 'k' };

test('a verdict is put on the fact that it is about', () => {
  const other = { ...found, key: 'other' };
  expect(decided([found, other], { ...base, verdict: 'rejected' }, now)).toEqual([
    { ...found, verdict: 'rejected', decidedAt: now },
    other,
  ]);
});

test('an edit keeps what the machine had found, and taking it back brings that back', () => {
  const edited = decided([found], { ...base, verdict: 'edited', fact: place('Harbour') }, now);
  expect(edited).toEqual([
    { ...found, fact: place('Harbour'), original: place('Port'), verdict: 'edited', decidedAt: now },
  ]);
  const again = decided(edited, { ...base, verdict: 'edited', fact: place('Quay') }, now);
  expect(again[0]?.original).toEqual(place('Port'));
  expect(decided(again, { ...base, verdict: 'none' }, now)).toEqual([found]);
});

test('an added fact is there once, and goes when it is taken back', () => {
  const addition = { articleId: 1, key: 'new', verdict: 'added', fact: place('Quay') } as const;
  const once = decided([found], addition, now);
  expect(once.map(({ key, verdict }) => [key, verdict])).toEqual([
    ['k', null],
    ['new', 'added'],
  ]);
  expect(decided(once, addition, now)).toEqual(once);
  expect(decided(once, { articleId: 1, key: 'new', verdict: 'none' }, now)).toEqual([found]);
});
