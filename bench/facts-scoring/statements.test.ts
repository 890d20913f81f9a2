import { expect, test } from 'vitest';
import type { StatementFact } from '../../src/contract/fact.ts';
import { ratesOf } from './rates.ts';
import { newStatementScore, scoreStatements } from './statements.ts';

const text = 'Berg said the bridge was old. Lund denied it.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

function statement(source: string, cue: string, content: string): StatementFact {
  return {
    kind: 'statement',
    source: span(source),
    sourceKind: 'named',
    speaker: source,
    cue: span(cue),
    content: [span(content)],
    mode: 'indirect',
    act: 'say',
    audience: null,
    anonymityReason: null,
    when: null,
    confidence: 1,
    rule: 'test',
  };
}

test('a statement with the right cue and a wrong source counts for the cue alone', () => {
  const score = newStatementScore();
  const gold = [{ source: span('Berg'), cue: span('said'), content: [span('the bridge was old')], speech: true }];
  scoreStatements(score, gold, [statement('Lund', 'said', 'the bridge was old')], text);
  expect(ratesOf(score.all['cue matched'])).toEqual({
    precision: 100,
    recall: 100,
    f1: 100,
    right: 1,
    given: 1,
    wanted: 1,
  });
  expect(score.all['+ content'].right).toBe(1);
  expect(score.all['+ source and content'].right).toBe(0);
});

test('a statement that the gold lacks costs precision', () => {
  const score = newStatementScore();
  const gold = [{ source: span('Berg'), cue: span('said'), content: [span('the bridge was old')], speech: true }];
  scoreStatements(
    score,
    gold,
    [statement('Berg', 'said', 'the bridge was old'), statement('Lund', 'denied', 'it')],
    text,
  );
  expect(ratesOf(score.all.exact)).toMatchObject({ precision: 50, recall: 100 });
});

test('exact spans are counted by their words, and what is shown as a suggestion apart', () => {
  const score = newStatementScore();
  const gold = [{ source: span('Berg'), cue: span('said'), content: [span('the bridge was old')], speech: true }];
  const doubtful = { ...statement('Lund', 'denied', 'it'), confidence: 0.2 };
  scoreStatements(score, gold, [statement('Berg', 'said', 'bridge was old'), doubtful], text);
  expect(score.spans).toEqual({
    source: { right: 1, given: 2, wanted: 1 },
    cue: { right: 1, given: 2, wanted: 1 },
    content: { right: 0, given: 2, wanted: 1 },
  });
  expect(score.believed).toEqual({
    facts: { right: 1, of: 1 },
    suggestions: { right: 0, of: 1 },
    'facts of speech': { right: 1, of: 1 },
  });
});

test('speakers of direct quotes are counted apart, and those not given apart from wrong ones', () => {
  const score = newStatementScore();
  const gold = [
    { source: span('Berg'), cue: span('said'), content: [span('the bridge was old')], speaker: 'Anna Berg' },
    { source: span('Lund'), cue: span('denied'), content: [span('it')], speaker: 'Jon Lund' },
  ];
  const direct = { ...statement('Berg', 'said', 'the bridge was old'), mode: 'direct', speaker: null } as const;
  scoreStatements(score, gold, [direct, { ...statement('Lund', 'denied', 'it'), speaker: 'Jon Lund' }], text);
  expect(score.fields.speaker).toEqual({ right: 1, of: 2 });
  expect(score.quoted).toEqual({ right: 0, unknown: 1, of: 1 });
});
