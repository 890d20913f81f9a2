import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityKinds } from '../../contract/vocabulary.ts';
import { nameKey } from './entity-key.ts';
import { blockOf, linkNames } from './link-names.ts';

test.each([
  ['person', 'Dr. Ada O’Quill', 'person:ada oquill'],
  ['person', 'J.K. Rowling', 'person:j k rowling'],
  ['person', 'JOHN SMITH', 'person:john smith'],
  ['organisation', 'the U.N.', 'organisation:UN'],
  ['organisation', 'WHO', 'organisation:WHO'],
  ['organisation', 'Who', 'organisation:who'],
  ['organisation', 'UNESCO', 'organisation:unesco'],
  ['place', 'Côte d’Ivoire', 'place:cote divoire'],
  ['place', '!!', 'place:!!'],
] as const)('the key of the %s “%s” is %s', (kind, name, key) => {
  expect(nameKey(kind, name)).toBe(key);
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        'J.',
        'de',
        'al-Assad',
        'Smith',
        'John',
        'Bill',
        'William',
        'Jr.',
        'UN',
        'Corp',
        '-',
        'der',
        '’s',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((words) => words.join(' ')),
);

test('whatever the names, each gets one entity of its kind, whatever their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom(...entityKinds), name)), (given) => {
      const keys = [...new Set(given.map(([kind, text]) => nameKey(kind, text)))];
      const names = keys.map((key, index) => ({ key, articles: index + 1, decided: null }));
      const links = linkNames(names, []);
      expect([...links.keys()].toSorted()).toEqual(keys.toSorted());
      for (const [key, { entity }] of links) expect(entity.split(':')[0]).toBe(key.split(':')[0]);
      expect(linkNames(names.toReversed(), [])).toEqual(links);
      for (const key of keys) blockOf(key);
    }),
    { numRuns: 500 },
  );
});

test('a name that a person put somewhere stays there, and names like it follow', () => {
  const names = [
    { key: 'person:bob harrow', articles: 1, decided: 'person:the mayor' },
    { key: 'person:robert harrow', articles: 9, decided: null },
    { key: 'person:robert t harrow', articles: 1, decided: null },
  ];
  expect([...linkNames(names, []).values()].map(({ entity }) => entity)).toEqual(Array(3).fill('person:the mayor'));
});
