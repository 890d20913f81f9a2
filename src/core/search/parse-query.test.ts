import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldMeant } from './field-meant.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { queryFields } from './query.ts';

test.each([
  ['ferry reef OR dam', 'ferry reef OR dam'],
  ['ferry (reef OR dam)', 'ferry (reef OR dam)'],
  ['-(-ferry)', 'ferry'],
  ['ferry NEAR/5 reef dam', 'ferry NEAR/5 reef dam'],
  ['"the ferry" BEFORE/3 (reef OR rock*)', '"the ferry" BEFORE/3 (reef OR rock*)'],
  ['a NEAR/2 b BEFORE/3 c', 'a NEAR/2 b BEFORE/3 c'],
  ['a NEAR/2 (b BEFORE/3 c)', 'a NEAR/2 (b BEFORE/3 c)'],
  ['title:a NEAR/2 b', 'title:a NEAR/2 title:b'],
  ['-a NEAR/2 b', '-a NEAR/2 b'],
  ['ferry NEAR/', 'ferry'],
  ['ferry NEAR/5', 'ferry'],
  ['NEAR/5 ferry', 'ferry'],
  ['ferry NEAR/ reef', 'ferry reef'],
  ['NEAR the reef', 'NEAR the reef'],
  ['*ship* ship** sh*p', '*ship* ship* sh*p'],
  ['ferry~ ferries~2 title:/ferr(y|ies)/', 'ferry~1 ferries~2 title:/ferr(y|ies)/'],
  ['/usr/share/ferry 24/7 and/or', '"/usr/share/ferry" "24/7" "and/or"'],
  ['/warr', '"/warr"'],
  ['exact:"The Warrants" warrant also:forms also:NAMES', 'exact:"The Warrants" warrant also:forms also:names'],
  ['ferry also:fo', 'ferry'],
  ['"*港口*" *港口*', '"*港口*" "*港口*"'],
  ['date:2024-04', 'date:2024-04-01..2024-04-30'],
  ['after:9999', 'after:9999'],
])('%s is understood as %s, without complaint', (typed, printed) => {
  const { query, also, problem } = parseQuery(typed);
  expect([printQuery(query, also), problem]).toEqual([printed, null]);
});

test.each([
  ['a NEAR/0 b', 'a b', [2, 8]],
  ['a NEAR/999 b', 'a b', [2, 10]],
  ['a NEAR/5 -b', 'a -b', [2, 8]],
  ['a NEAR/5 (b c)', 'a b c', [2, 8]],
  ['a BEFORE/5 outlet:b', 'a outlet:b', [2, 10]],
  ['dam~1', 'dam', [0, 5]],
  ['ferry~3', 'ferry', [0, 7]],
  ['ferry *a*', 'ferry', [6, 9]],
  ['ferry /(reef/', 'ferry', [7, 8]],
  ['ferry /re**f/', 'ferry', [10, 11]],
  ['ferry /re\\1/', 'ferry', [9, 10]],
  ['also:everything ferry', 'ferry', [0, 15]],
  ['title:a BEFORE/5 text:b', 'title:a text:b', [8, 16]],
  ['ferry author:okafor', 'ferry "author:okafor"', [6, 13]],
  ['outlett:courier', '"outlett:courier"', [0, 8]],
])('%s is searched for as %s, and the place is named', (typed, printed, [start, end]) => {
  const { query, problem } = parseQuery(typed);
  expect([printQuery(query), problem?.start, problem?.end]).toEqual([printed, start, end]);
});

test.each([
  ['Author', 'byline'],
  ['titel', 'title'],
  ['speakers', 'speaker'],
  ['tittle', 'title'],
  ['entiyt', 'entity'],
  ['https', null],
  ['title', null],
  ['tugs', null],
  ['constructor', null],
])('before a colon, %s was perhaps meant to be %s', (word, field) => expect(fieldMeant(word)).toBe(field));

const signs = [
  '(',
  ')',
  '"',
  '“',
  '*',
  '-',
  ' OR ',
  ' AND ',
  ' NOT ',
  ' NEAR/3 ',
  ' BEFORE/9 ',
  ' NEAR/',
  '/',
  '~1',
  '>',
  '<=',
];
const fields = queryFields.map((field) => `${field}:`);
const rest = ['ferry', 'reef ', '港', '2024-04', '..', '12', ' ', '\0', '\ud800', "'", '\\', '[', '|'];
const pieces = fc.constantFrom(...signs, ...fields, ...rest);
const anything = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
);

test('any text is understood or complained about at a place within it; printed and read again it means the same', () => {
  fc.assert(
    fc.property(anything, (typed) => {
      const { query, also, problem } = parseQuery(typed);
      const { start, end } = problem ?? { start: 0, end: 1 };
      expect([start >= 0, start < end, problem === null || end <= typed.length]).toEqual([true, true, true]);
      const printed = printQuery(query, also);
      const again = parseQuery(printed);
      expect([again.problem, printQuery(again.query, again.also)]).toEqual([null, printed]);
      expect([again.query, again.also]).toEqual([query, also]);
    }),
    // Found by chance: what stood between slashes was the value of a field, and could hold a quotation mark.
    { numRuns: 3000, examples: [['language:/“/']] },
  );
});
