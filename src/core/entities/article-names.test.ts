import { expect, test } from 'vitest';
import type { Fact, Span } from '../../contract/fact.ts';
import { factKey } from '../extraction/fact-key.ts';
import { articleNames, factReference, type ArticleName } from './article-names.ts';

const text = `Court to rule

The International Criminal Court (ICC) will rule on 12 ships, Dr. Ada Quill said. “The ICC is slow,” Quill said. She named
nobody. Tom Reed called Quill brave.`;

function span(part: string, nth = 0): Span {
  let start = text.indexOf(part);
  for (let count = 0; count < nth; count++) start = text.indexOf(part, start + 1);
  return { start, end: start + part.length, text: part };
}

const found = { confidence: 0.9, rule: 'test' };
const said = {
  kind: 'statement' as const,
  source: null,
  sourceKind: 'named' as const,
  cue: null,
  mode: 'direct' as const,
  act: 'say' as const,
  audience: null,
  anonymityReason: null,
  when: null,
  ...found,
};
const court: Fact = {
  kind: 'organisation',
  name: 'International Criminal Court',
  abbreviations: ['ICC'],
  mentions: [span('International Criminal Court'), span('ICC'), span('ICC', 1)],
  ...found,
};
const quill: Fact = {
  kind: 'person',
  name: 'Ada Quill',
  roles: [span('Dr.')],
  mentions: [span('Ada Quill'), span('Quill', 1), span('Quill', 2)],
  ...found,
};
const ruling: Fact = {
  ...said,
  speaker: 'Ada Quill',
  content: [span('The International Criminal Court (ICC) will rule on 12 ships')],
};
const slow: Fact = { ...said, speaker: 'Quill', content: [span('The ICC is slow')] };
const brave: Fact = { ...said, speaker: 'Tom Reed', content: [span('Quill brave')] };
const ships: Fact = {
  kind: 'figure',
  ...span('12 ships'),
  value: 12,
  high: null,
  bound: '=',
  unit: 'ships',
  of: null,
  sentence: span('The International Criminal Court (ICC) will rule on 12 ships, Dr. Ada Quill said.'),
  ...found,
};

const names = articleNames(
  text,
  [court, quill, ruling, slow, brave, ships].map((fact) => ({ key: factKey(fact), fact })),
);
const reference = (fact: Fact): string => factReference(factKey(fact));
const [organisation, person] = names as [ArticleName, ArticleName];

test('an article names each once, with all forms', () => {
  expect(names.map(({ key }) => key)).toEqual(['organisation:international criminal court', 'person:ada quill']);
  expect(Object.fromEntries(organisation.forms)).toEqual({ 'International Criminal Court': 1, ICC: 2 });
  expect(Object.fromEntries(person.forms)).toEqual({ 'Ada Quill': 1, Quill: 2 });
  expect(person.roles).toEqual([{ text: 'Dr.', start: text.indexOf('Dr.') }]);
  expect(person.start).toBe(text.indexOf('Ada Quill'));
});

test('statements by and about somebody are told apart, by the name or a form of it', () => {
  expect(person.said).toEqual([reference(ruling), reference(slow)]);
  expect(person.about).toEqual([reference(brave)]);
  expect(organisation.said).toEqual([]);
  expect(organisation.about).toEqual([reference(ruling), reference(slow)]);
});

test('figures belong to those whom their sentence names', () => {
  expect([person.figures, organisation.figures]).toEqual([[reference(ships)], [reference(ships)]]);
});

test('an abbreviation is defined where it stands in brackets', () => {
  expect(organisation.abbreviations).toEqual([
    { letters: 'ICC', start: text.indexOf('ICC'), end: text.indexOf('ICC') + 3, defined: true },
  ]);
});

test('facts with names that are compared as equal are one, and an abbreviation alone is not defined', () => {
  const short: Fact = { kind: 'organisation', name: 'ICC', abbreviations: [], mentions: [span('ICC')], ...found };
  const dotted: Fact = { ...short, name: 'I.C.C.', mentions: [] };
  const alone = articleNames(
    text,
    [short, dotted].map((fact) => ({ key: factKey(fact), fact })),
  );
  expect(alone).toMatchObject([
    {
      key: 'organisation:ICC',
      facts: [reference(short), reference(dotted)],
      abbreviations: [{ letters: 'ICC', start: text.indexOf('ICC'), end: text.indexOf('ICC') + 3, defined: false }],
    },
  ]);
});
