import { expect, test } from 'vitest';
import type { Fact } from '../../../contract/fact.ts';
import { spansOf } from './fact-spans.ts';
import { roomOf, withPartMoved } from './moved-part.ts';

const text = '“We left,” said Ann Poe, a nurse. “All of us.” At least 12 boats sank.';
const article = { text, language: 'en', paragraphs: [{ start: 0, end: text.length }] };
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const statement: Fact = {
  kind: 'statement',
  source: span('Ann Poe'),
  sourceKind: 'named',
  speaker: 'Ann Poe',
  cue: span('said'),
  content: [span('“We left,”'), span('“All of us.”')],
  mode: 'direct',
  act: 'say',
  audience: null,
  anonymityReason: null,
  when: null,
  confidence: 0.6,
  rule: 'inverted',
};

test('one part moves, the others stay; a person made it', () => {
  const source = spansOf(statement).find(({ part }) => part === 'source');
  if (!source) throw new Error('it has a source');
  const moved = withPartMoved(statement, source, span('Ann Poe, a nurse'), article);
  expect(moved).toEqual({ ...statement, source: span('Ann Poe, a nurse'), confidence: 1, rule: 'person' });
  const [first] = spansOf(statement).filter(({ part }) => part === 'content');
  if (!first) throw new Error('it has content');
  expect(withPartMoved(statement, first, span('We left'), article)).toMatchObject({
    content: [span('We left'), span('“All of us.”')],
  });
});

test('a piece of content has room up to the next one, whatever else lies between', () => {
  const [first, second] = spansOf(statement).filter(({ part }) => part === 'content');
  if (!first || !second) throw new Error('it has two pieces');
  expect(roomOf(statement, first, text)).toEqual({ start: 0, end: second.start });
  expect(roomOf(statement, second, text)).toEqual({ start: first.end, end: text.length });
});

test('a figure keeps its sentence, or takes the one that it was dragged into', () => {
  const figure: Fact = {
    kind: 'figure',
    ...span('12 boats'),
    value: 12,
    high: null,
    bound: '=',
    unit: 'boats',
    of: null,
    sentence: span('At least 12 boats sank.'),
    confidence: 0.9,
    rule: 'figure-number',
  };
  const [whole] = spansOf(figure);
  if (!whole) throw new Error('it has a span');
  expect(withPartMoved(figure, whole, span('At least 12 boats'), article)).toMatchObject({
    text: 'At least 12 boats',
    sentence: figure.sentence,
    value: 12,
  });
});

test('the name goes with its only mention', () => {
  const person: Fact = {
    kind: 'person',
    name: 'Ann',
    roles: [],
    mentions: [span('Ann')],
    confidence: 0.9,
    rule: 'name',
  };
  const [mention] = spansOf(person);
  if (!mention) throw new Error('it is mentioned');
  expect(withPartMoved(person, mention, span('Ann Poe'), article)).toMatchObject({
    name: 'Ann Poe',
    mentions: [span('Ann Poe')],
  });
  expect(withPartMoved({ ...person, name: 'Dr Ann' }, mention, span('Ann Poe'), article)).toMatchObject({
    name: 'Dr Ann',
  });
});
