import { expect, test } from 'vitest';
import type { StoredFact } from '../../../contract/decision.ts';
import type { Fact, Span } from '../../../contract/fact.ts';
import { beginningOf, factForClick, factsAt, spansOf } from './fact-spans.ts';

const text = '“At least 12 boats sank,” harbour master Ines Okafor said on Monday.';
function span(part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part };
}
const found = { confidence: 0.9, rule: 'test' };
const statement: Fact = {
  kind: 'statement',
  source: span('harbour master Ines Okafor'),
  sourceKind: 'named',
  speaker: 'Ines Okafor',
  cue: span('said'),
  content: [span('At least 12 boats sank')],
  mode: 'direct',
  act: 'say',
  audience: null,
  anonymityReason: null,
  when: null,
  ...found,
};
const figure: Fact = {
  kind: 'figure',
  ...span('At least 12 boats'),
  value: 12,
  high: null,
  bound: '>=',
  unit: 'boats',
  of: 'sank',
  sentence: { start: 0, end: text.length },
  ...found,
};
const person: Fact = {
  kind: 'person',
  name: 'Ines Okafor',
  roles: [span('harbour master')],
  mentions: [span('Ines Okafor')],
  ...found,
};

function stored(key: string, fact: Fact): StoredFact {
  return {
    articleId: 1,
    key,
    fact,
    verdict: null,
    decidedAt: null,
    original: null,
    found: true,
    earlier: null,
    stands: true,
    broken: false,
  };
}
const facts = [stored('s', statement), stored('f', figure), stored('p', person)];

test('the spans of a fact come in the order of the text, each with its part', () => {
  expect(spansOf(statement).map(({ part, text: words }) => [part, words])).toEqual([
    ['content', 'At least 12 boats sank'],
    ['source', 'harbour master Ines Okafor'],
    ['cue', 'said'],
  ]);
  expect(spansOf(person).map(({ part }) => part)).toEqual(['role', 'mention']);
});

test('a fact begins at its first span', () => {
  expect(facts.map(({ fact }) => beginningOf(fact))).toEqual([1, 1, 26]);
});

test('the shortest span at a place comes first', () => {
  const at = (part: string): readonly string[] => factsAt(facts, text.indexOf(part)).map(({ key }) => key);
  expect([at('12'), at('sank'), at('Okafor'), at('on Monday')]).toEqual([['f', 's'], ['s'], ['p', 's'], []]);
});

test('clicking again at the same place selects the next fact there', () => {
  const offset = text.indexOf('12');
  expect(factForClick(facts, offset, null)).toBe('f');
  expect(factForClick(facts, offset, 'f')).toBe('s');
  expect(factForClick(facts, offset, 's')).toBe('f');
  expect(factForClick(facts, offset, 'p')).toBe('f');
  expect(factForClick(facts, text.length - 1, 'p')).toBeNull();
});
