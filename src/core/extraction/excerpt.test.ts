import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Span } from '../../contract/fact.ts';
import { englishExtractor } from './testing/english-extractor.ts';
import { excerptsOf } from './excerpt.ts';

const text =
  'Bridge\n\nIt rained. “The bridge is safe,” said Ada Quill, the engineer. Nobody asked. “It was built to last.”\n\nTom Reed left. Tom Reed came back.';
const span = (part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part };
};
const excerpts = excerptsOf(text, 'en');
const statement: Fact = {
  kind: 'statement',
  source: span('Ada Quill, the engineer'),
  sourceKind: 'named',
  speaker: 'Ada Quill',
  cue: span('said'),
  content: [span('The bridge is safe'), span('It was built to last.')],
  mode: 'direct',
  act: 'say',
  audience: null,
  anonymityReason: null,
  when: null,
  confidence: 1,
  rule: 'test',
};

test('a statement is shown in its sentences, with its parts; what lies between them is left out', () => {
  expect(excerpts(statement).map(({ part, text: words }) => `${part ?? ''}:${words}`)).toEqual([
    ':“',
    'content:The bridge is safe',
    ':,” ',
    'cue:said',
    ': ',
    'source:Ada Quill, the engineer',
    ':.',
    ': … ',
    ':“',
    'content:It was built to last.',
    ':”',
  ]);
});

test('a name is shown at its first mention only, and a role within it has its own words', () => {
  const person: Fact = {
    kind: 'person',
    name: 'Tom Reed',
    roles: [],
    mentions: [span('Tom Reed'), { ...span('Tom Reed came'), text: 'Tom Reed', end: span('Tom Reed came').start + 8 }],
    confidence: 1,
    rule: 'test',
  };
  expect(excerpts(person)).toEqual([
    { text: 'Tom Reed', part: 'mention' },
    { text: ' left.', part: null },
  ]);
  const within: Fact = { ...person, mentions: [span('Ada Quill, the engineer')], roles: [span('the engineer')] };
  expect(excerpts(within).find(({ part }) => part === 'role')?.text).toBe('the engineer');
});

test('an excerpt is never longer than a list can show', () => {
  const long = `T\n\n${'word '.repeat(1000)}`;
  const whole = { start: 3, end: 3 + 4000, text: long.slice(3, 4003) };
  const pieces = excerptsOf(
    long,
    'en',
  )({ kind: 'time', ...whole, type: 'date', value: null, confidence: 1, rule: 'x' });
  expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(950);
});

test('whatever the text, an excerpt holds the words of the lead span', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Ada Quill',
          'said',
          'that',
          'rain',
          'fell',
          '.',
          '\n\n',
          '“',
          '”',
          ',',
          'on Monday',
          '12 boats',
        ),
        {
          maxLength: 50,
        },
      ),
      (words) => {
        const wild = `Title\n\n${words.join(' ')}`;
        const show = excerptsOf(wild, 'en');
        for (const fact of englishExtractor.extract({ text: wild, language: 'en', published: null })) {
          const pieces = show(fact);
          const marked = pieces.filter(({ part }) => part !== null).map((piece) => piece.text);
          const whole = fact.kind === 'figure' || fact.kind === 'time' ? fact.text : marked.join('');
          expect(marked.join('')).toBe(whole.replaceAll(/\s/gu, ' '));
          expect(marked.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 200 },
  );
});
