import { expect, test } from 'vitest';
import type { Fact } from '../../contract/fact.ts';
import { factKey } from '../extraction/fact-key.ts';
import { applyDecisions, type StoredDecision } from './facts-and-decisions.ts';
import { countChanges, findChanges } from './find-changes.ts';

const text = 'At least 12 boats sank, and 30 crates were lost on 4 May.';

function figure(words: string, value = 12, confidence = 0.9): Fact {
  const start = text.indexOf(words);
  return {
    kind: 'figure',
    start,
    end: start + words.length,
    text: words,
    value,
    high: null,
    bound: '=',
    unit: 'boats',
    of: null,
    sentence: { start: 0, end: text.length },
    confidence,
    rule: 'figure-number',
  };
}

function shown(finds: readonly Fact[], decisions: readonly StoredDecision[] = []) {
  return applyDecisions(
    1,
    text,
    finds.map((fact) => ({ key: factKey(fact), fact })),
    decisions,
  );
}

const decision = (verdict: StoredDecision['verdict'], fact: Fact, original: Fact | null = null): StoredDecision => ({
  key: factKey(original ?? fact),
  verdict,
  fact,
  original,
  decidedAt: '2026-01-01T00:00:00.000Z',
});

test('what is new, gone and changed is told by kind and rule; confidence alone is no change', () => {
  const changes = findChanges(
    shown([figure('12 boats'), figure('30 crates'), figure('4 May', 4)]),
    shown([figure('12 boats', 12, 0.5), figure('30 crates', 31), figure('At least 12 boats')]),
  );
  expect(changes.map(({ key, what }) => [key, what])).toEqual(
    expect.arrayContaining([
      [factKey(figure('30 crates')), 'changed'],
      [factKey(figure('At least 12 boats')), 'appeared'],
      [factKey(figure('4 May')), 'gone'],
    ]),
  );
  expect(countChanges(changes)).toEqual({ appeared: 1, gone: 1, changed: 1, lost: 0, regained: 0 });
});

test('decisions lose their find and have it back; what a person added never had one', () => {
  const decisions = [
    decision('rejected', figure('12 boats')),
    decision('edited', figure('30 crates', 33), figure('30 crates')),
    decision('added', figure('4 May', 4)),
  ];
  const found = shown([figure('12 boats'), figure('30 crates')], decisions);
  const lost = shown([], decisions);
  expect(countChanges(findChanges(found, lost))).toEqual({ appeared: 0, gone: 2, changed: 0, lost: 2, regained: 0 });
  expect(countChanges(findChanges(lost, found))).toEqual({ appeared: 2, gone: 0, changed: 0, lost: 0, regained: 2 });
  expect(findChanges(found, found)).toEqual([]);
  // The machine finds now what a person added: listed once, and a find of its own.
  const both = shown([figure('12 boats'), figure('30 crates'), figure('4 May', 4)], decisions);
  expect(both).toHaveLength(3);
  expect(countChanges(findChanges(found, both))).toEqual({ appeared: 1, gone: 0, changed: 0, lost: 0, regained: 1 });
});
