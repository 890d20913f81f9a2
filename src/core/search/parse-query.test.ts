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
  ['date:9998..9999', 'date:9998-01-01..9999-12-31'],
  ['date:2024-04..2024', 'date:2024-04-01..2024-12-31'],
  ['title:(ferry OR "the reef") dam', '(title:ferry OR title:"the reef") dam'],
  ['outlet:(courier OR gaz*) -byline:(brisk quill)', '(outlet:courier OR outlet:gaz*) -(byline:brisk byline:quill)'],
  [
    'title:(ferry (reef OR text:dam)) date:(2023 OR',
    'title:ferry (title:reef OR text:dam) date:2023-01-01..2023-12-31',
  ],
  ['title:() title:', ''],
  ['outlet:*york* byline:* tag:* speaker:**', 'outlet:york byline:* tag:*'],
  ['figure>$100 figure<"£1.1 million"', 'figure>"100 $" figure<"1100000 £"'],
  [
    'figure:$5..$10bn figure:5m figure>"2 thousand boats"',
    'figure:"5000000000..10000000000 $" figure:"5 m" figure>"2000 boats"',
  ],
  ['or ferry & 24/7 * - NEAR', 'or ferry "24/7" NEAR'],
  ['TRAIN NEAR PARIS', 'TRAIN NEAR PARIS'],
  ['*', ''],
  ["dogs' rock 'n' roll 'tis", '"dogs\'" rock "\'n\'" roll "\'tis"'],
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
  ['title: ferry', 'ferry', [0, 6]],
  ['ferry outlet: (courier)', 'ferry courier', [6, 13]],
  ['date:2024..2023', '', [0, 15]],
  ['figure:17..12 ferry', 'ferry', [0, 13]],
  ['figure>"5 million million"', '', [0, 26]],
  ['figure:"2 million..3 million"', '', [0, 29]],
  ['tag:*eck', '', [0, 8]],
  ['outlet:(/courier/)', '', [8, 17]],
  ['ferry || reef', 'ferry reef', [6, 8]],
  ['"ferry reef"~5', '"ferry reef"', [12, 14]],
  ['-😀 …', '', [1, 3]],
])('%s is searched for as %s, and the place is named', (typed, printed, [start, end]) => {
  const { query, problem } = parseQuery(typed);
  expect([printQuery(query), problem?.start, problem?.end]).toEqual([printed, start, end]);
});

test.each([
  ['ferry or reef', 'ferry or reef', [6, 8]],
  ['ferry NEAR reef', 'ferry NEAR reef', [6, 10]],
  ['ferry near/5 reef', 'ferry "near/5" reef', [6, 12]],
  ['ferry adj3 reef', 'ferry adj3 reef', [6, 10]],
  ['!ferry', '"!ferry"', [0, 6]],
  ['ferr?es', '"ferr?es"', [0, 7]],
  ['C++', '"C++"', [0, 3]],
  ['dam ‘the old reef’', 'dam "‘the" old "reef’"', [4, 8]],
])(
  '%s is searched for as %s, and a note says at its place how else it may be written',
  (typed, printed, [start, end]) => {
    const { query, problem } = parseQuery(typed);
    expect([printQuery(query), problem]).toMatchObject([printed, { start, end, isNote: true }]);
  },
);

test('what is wrong is told before how the rest was taken', () => {
  expect(parseQuery('ferry or reef date:soon').problem).toMatchObject({ start: 14, end: 23 });
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
const rest = [
  'ferry',
  'reef ',
  '$',
  ' million',
  'bn',
  '?',
  '!',
  '||',
  ' or ',
  '~5',
  ' w/3 ',
  '港',
  '2024-04',
  '..',
  '12',
  ' ',
  '\0',
  '\ud800',
  "'",
  '\\',
  '[',
  '|',
];
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
      expect([again.problem?.isNote ?? true, printQuery(again.query, again.also)]).toEqual([true, printed]);
      expect([again.query, again.also]).toEqual([query, also]);
    }),
    // Found by chance: what stood between slashes was the value of a field, and could hold a quotation mark.
    { numRuns: 3000, examples: [['language:/“/']] },
  );
});
