import { expect, test } from 'vitest';
import type { Span } from '../../../contract/fact.ts';
import { factKinds } from '../../../contract/vocabulary.ts';
import { factFromSelection, finished, missingIn, sentenceAround } from './fact-draft.ts';
import { spansOf } from './fact-spans.ts';

const text = 'Ferry aground\n\nThe ferry ran aground. About 1,250 people were aboard, the port said.';
const article = {
  text,
  language: 'en',
  paragraphs: [
    { start: 0, end: 13 },
    { start: 15, end: text.length },
  ],
};
function span(part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part };
}

test('a figure made of a selection has its number and its sentence', () => {
  expect(factFromSelection('figure', span('About 1,250 people'), article)).toEqual({
    kind: 'figure',
    ...span('About 1,250 people'),
    value: 1250,
    high: null,
    bound: '=',
    unit: '',
    of: null,
    sentence: { start: 38, end: text.length },
    confidence: 1,
    rule: 'person',
  });
});

test.each(factKinds)('a %s made of a selection covers exactly the selection', (kind) => {
  const selected = span('the port');
  expect(spansOf(factFromSelection(kind, selected, article)).map(({ start, end }) => [start, end])).toEqual([
    [selected.start, selected.end],
  ]);
});

test('a selection over two sentences has the whole paragraph as its sentence', () => {
  const { start } = span('aground. About');
  expect(sentenceAround({ start, end: start + 14 }, article)).toEqual({ start: 15, end: text.length });
});

test('a language that the browser does not know is no obstacle', () => {
  expect(sentenceAround(span('ferry ran'), { ...article, language: '?!' })).toEqual({ start: 15, end: 37 });
});

test('a fact that lacks something says what', () => {
  const figure = factFromSelection('figure', span('1,250'), article);
  if (figure.kind !== 'figure') throw new Error('expected a figure');
  expect(missingIn(figure)).toBeNull();
  expect(missingIn({ ...figure, bound: 'range', high: 3 })).toBe('The upper end of a range is at least its lower end.');
  expect(missingIn({ ...figure, value: Number.NaN })).toBe('The value is a number.');
});

test('empty texts are sent as not known', () => {
  const time = factFromSelection('time', span('ferry'), article);
  expect(finished({ ...time, value: ' ' } as typeof time)).toEqual(time);
});
