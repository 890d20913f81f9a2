import { expect, test } from 'vitest';
import type { StoredFact } from '../../../contract/decision.ts';
import { layersOf } from './highlight-layers.ts';

const span = (start: number, end: number): { start: number; end: number; text: string } => ({
  start,
  end,
  text: 'x'.repeat(end - start),
});
const statement: StoredFact = {
  articleId: 1,
  key: 's',
  fact: {
    kind: 'statement',
    source: span(20, 30),
    sourceKind: 'named',
    speaker: null,
    cue: span(31, 35),
    content: [span(0, 18), span(40, 50)],
    mode: 'direct',
    act: 'say',
    audience: null,
    anonymityReason: span(52, 60),
    when: null,
    confidence: 0.9,
    rule: 'test',
  },
  verdict: null,
  decidedAt: null,
  original: null,
  found: true,
  earlier: null,
  stands: true,
  broken: false,
};
const marked = (stored: StoredFact): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(layersOf([stored])).filter(([, stretches]) => stretches.length > 0));

test('content, source and cue of a statement have a layer each', () => {
  expect(marked(statement)).toEqual({
    statement: [
      { start: 0, end: 18 },
      { start: 40, end: 50 },
    ],
    source: [{ start: 20, end: 30 }],
    cue: [{ start: 31, end: 35 }],
  });
});

test('what the program is unsure about is a suggestion until somebody accepts it', () => {
  const unsure = { ...statement, fact: { ...statement.fact, confidence: 0.3 } };
  expect(Object.keys(marked(unsure))).toEqual(['suggestion']);
  expect(Object.keys(marked({ ...unsure, verdict: 'accepted' }))).toEqual(['statement', 'source', 'cue']);
});

test('rejected and broken facts are not marked', () => {
  expect(marked({ ...statement, verdict: 'rejected' })).toEqual({});
  expect(marked({ ...statement, broken: true })).toEqual({});
});
