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
  found: true,
  earlier: null,
  stands: true,
  broken: false,
};
const now = '2026-05-04T10:00:00Z';
const base = { articleId: 1, key: 'k' };

test('a verdict is put on the fact that it is about', () => {
  const other = { ...found, key: 'other' };
  expect(decided([found, other], { ...base, verdict: 'rejected' }, now)).toEqual([
    { ...found, verdict: 'rejected', decidedAt: now, stands: false },
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

test('an added fact that is edited stays added, and goes when it is rejected or taken back', () => {
  const added = { ...found, verdict: 'added', decidedAt: now, found: false } as const;
  const edited = decided([added], { ...base, verdict: 'edited', fact: place('Quay') }, now);
  expect(edited).toEqual([{ ...added, fact: place('Quay') }]);
  expect(decided(edited, { ...base, verdict: 'rejected' }, now)).toEqual([]);
  expect(decided(edited, { ...base, verdict: 'none' }, now)).toEqual([]);
});

test('a find that waited because of an earlier decision waits no longer once it is accepted', () => {
  const earlier = { key: 'old', verdict: 'rejected', decidedAt: now, fact: place('Prt') } as const;
  const [accepted] = decided([{ ...found, earlier, stands: false }], { ...base, verdict: 'accepted' }, now);
  expect(accepted).toEqual({ ...found, verdict: 'accepted', decidedAt: now });
});

test('what a person wrote needs no acceptance', () => {
  const edited = { ...found, verdict: 'edited', decidedAt: now, original: place('Port') } as const;
  expect(decided([edited], { ...base, verdict: 'accepted' }, now)).toEqual([edited]);
});
