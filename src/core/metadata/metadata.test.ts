import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetadataRule } from '../../contract/metadata.ts';
import { applyRules } from './apply-rules.ts';
import { matchPattern, patternProblem } from './name-pattern.ts';
import { planChange } from './plan-change.ts';
import type { MetadataRecord } from './record.ts';
import { withRules } from './with-rules.ts';

const record: MetadataRecord = {
  outlet: null,
  published: null,
  byline: 'INES CALDER',
  section: null,
  language: 'und',
  fileName: '2024-03-05 Harbour Courier - pier.txt',
  relativePath: 'press/Harbour Courier/2024-03-05 Harbour Courier - pier.txt',
  url: 'https://www.harbour-courier.example/2024/pier.html',
};

const rule = (changes: Partial<MetadataRule>): MetadataRule => ({
  source: 'folder',
  pattern: '{value}',
  field: 'outlet',
  value: null,
  onlyMissing: false,
  on: true,
  ...changes,
});

describe('patterns', () => {
  test.each([
    ['{value}', 'Harbour Courier', 'Harbour Courier'],
    ['{value} - *', 'Harbour Courier - pier', 'Harbour Courier'],
    ['* - {value}', 'Harbour - Courier - pier', 'Courier - pier'],
    ['press/{value}/*', 'Press/Sele Gazette/a/b.txt', 'Sele Gazette'],
    ['*({value})*', 'a (b) c (d)', 'b'],
    ['*.{value}', 'one.two.three', 'two.three'],
    ['{value} x', 'a x b x', 'a x b'],
  ])('%s takes from “%s” “%s”', (pattern, text, value) => {
    expect(matchPattern(pattern, text, 'text')).toEqual({ value });
  });
  test.each([
    ['{value} - *', 'no dash'],
    ['press/{value}', 'other/x'],
    ['*.harbour.example', 'harbour.example.com'],
    ['{value}', ' '],
  ])('%s does not fit “%s”', (pattern, text) => {
    expect(matchPattern(pattern, text, 'text')).toBeNull();
  });
  test.each([
    ['{value}*', '20240305_pier', '2024-03-05'],
    ['{value}*', '2024_03_05 pier', '2024-03-05'],
    ['*{value}', 'pier 5 mars 2024', '2024-03-05'],
    ['{value} *', '05.03.2024 Hafen', '2024-03-05'],
    ['{value}*', '05-04-2024 pier', null],
  ])('as a date %s takes from “%s” %s', (pattern, text, value) => {
    expect(matchPattern(pattern, text, 'date')).toEqual({ value });
  });
  test('a date that does not stand where the pattern says is none', () => {
    expect(matchPattern('{value}*', 'pier 2024-03-05', 'date')).toBeNull();
  });
  test.each([
    ['*{value}*', true, 'text', /tells where/u],
    ['{value}{value}', true, 'text', /one \{value\}/u],
    ['pier', true, 'text', /Write \{value\}/u],
  ] as const)('%s is a problem', (pattern, takes, wanted, problem) => {
    expect(patternProblem(pattern, takes, wanted)).toMatch(problem);
  });
  test('a pattern without wildcards fits itself alone, for any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ()[\].+?^$|\\-]{1,30}$/u), fc.string(), (text, other) => {
        fc.pre(text.trim() !== '');
        expect(matchPattern(text, text, 'text')).toEqual({ value: null });
        expect(matchPattern(`${text}{value}`, `${text.trim()}${text}x`, 'text')).not.toBe(undefined);
        expect(matchPattern('*', other, 'text')).toEqual({ value: null });
      }),
    );
  });
});

test('rules are applied in their order, each on what the ones before made', () => {
  const rules = [
    rule({}),
    rule({ source: 'outlet', pattern: 'harbour courier', value: 'The Harbour Courier' }),
    rule({ source: 'file-name', pattern: '{value} *', field: 'published' }),
    rule({ source: 'host', pattern: '*.example', field: 'section', value: 'Web', on: false }),
    rule({ source: 'host', pattern: '*.example', field: 'language', value: 'en', onlyMissing: true }),
    rule({ source: 'host', pattern: '*.example', field: 'byline', value: 'Nobody', onlyMissing: true }),
  ];
  const values = [...applyRules(rules, record)].map(([field, { value }]) => [field, value]);
  expect(values).toEqual([
    ['outlet', 'The Harbour Courier'],
    ['published', '2024-03-05'],
    ['language', 'en'],
  ]);
});

test('an article that is read says which rule gave a value', () => {
  const found = { ...record, title: 'Pier', text: 'Pier', page: null, place: null, language: 'en', basis: {} };
  const file = { name: record.fileName, relativePath: record.relativePath };
  expect(withRules(found, file, [rule({})])).toMatchObject({
    outlet: 'Harbour Courier',
    basis: { outlet: 'by your rule “folder is {value}” (Harbour Courier)' },
  });
  expect(withRules(found, file, [rule({ pattern: 'elsewhere', value: 'x' })])).toBe(found);
});

describe('changes', () => {
  const plan = (change: Parameters<typeof planChange>[0], byHand = false) => planChange(change, record, () => byHand);
  test('set, also to nothing, and by hand', () => {
    expect(plan({ how: 'set', field: 'outlet', value: 'Gazette' })).toMatchObject([
      { before: null, after: 'Gazette', outcome: 'changes' },
    ]);
    expect(plan({ how: 'set', field: 'byline', value: null }, true)).toMatchObject([
      { after: null, outcome: 'by-hand' },
    ]);
    expect(plan({ how: 'set', field: 'outlet', value: null })).toMatchObject([{ outcome: 'same' }]);
    expect(plan({ how: 'set', field: 'published', value: 'tomorrow' })).toMatchObject([{ outcome: 'unreadable' }]);
    expect(plan({ how: 'set', field: 'published', value: '5 March 2024' })).toMatchObject([{ after: '2024-03-05' }]);
  });
  test('find and replace', () => {
    expect(plan({ how: 'replace', field: 'byline', find: 'ines', replacement: 'Inés' })).toMatchObject([
      { after: 'Inés CALDER', outcome: 'changes' },
    ]);
    expect(plan({ how: 'replace', field: 'outlet', find: 'x', replacement: 'y' })).toMatchObject([
      { outcome: 'no-match' },
    ]);
  });
  test('take from the name of the file', () => {
    const take = { how: 'take', field: 'outlet', source: 'file-name' } as const;
    expect(plan({ ...take, pattern: '* {value} - *' })).toMatchObject([
      { after: 'Harbour Courier', outcome: 'changes' },
    ]);
    expect(plan({ ...take, pattern: '{value}: *' })).toMatchObject([{ outcome: 'no-match' }]);
  });
  test('rules leave what a person wrote, and say so', () => {
    expect(plan({ how: 'rules', rules: [rule({})] }, true)).toMatchObject([{ outcome: 'by-hand' }]);
    expect(plan({ how: 'rules', rules: [rule({})] })).toMatchObject([
      { after: 'Harbour Courier', outcome: 'changes', basis: expect.stringContaining('your rule') },
    ]);
  });
});
