import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { queriesOfList } from './queries-of-list.ts';

const queries = (list: string, form: 'lines' | 'csv' = 'lines', exactWords = false) =>
  queriesOfList({ list, form, exactWords }).lines.map(({ query }) => query);

test('each line is a query, as it is; blank lines, comments and repeated lines are none', () => {
  const list = '\u{feff}ferry\r\n\n  "arrest warrants"  \rwar*, peace\n# ships\nferry \n';
  expect(queriesOfList({ list, form: 'lines', exactWords: false })).toEqual({
    lines: [
      { line: 1, typed: 'ferry', query: 'ferry', refused: null },
      { line: 3, typed: '"arrest warrants"', query: '"arrest warrants"', refused: null },
      { line: 4, typed: 'war*, peace', query: 'war*, peace', refused: null },
    ],
    repeated: 1,
    comments: 1,
    leftOut: 0,
  });
});

test('of a CSV file the first cells are queries, whatever divides them', () => {
  expect(queries('ferry,3\n"""arrest warrants""",x,y\n,\n', 'csv')).toEqual(['ferry', '"arrest warrants"']);
  expect(queries('ferry OR ship;12\n"a; b";2\n', 'csv')).toEqual(['ferry OR ship', 'a; b']);
});

test('a CSV file that is none is taken line by line', () => {
  expect(queries('ferry\n"open\nship', 'csv')).toEqual(['ferry', '"open', 'ship']);
});

test.each([
  ['\ufeffName;Role\r\n"Ada; Quill";x\r\nTom Reed;y', ['Ada; Quill', 'Tom Reed'], 1],
  ['sep=|\r\nFull name|Role\r\nAda Quill|x', ['Ada Quill'], 2],
  ['Ada Quill;x\nName;y', ['Ada Quill', 'Name'], 0],
])('the heading of a table is no query: %j', (list, expected, passedOver) => {
  const { lines, comments } = queriesOfList({ list, form: 'csv', exactWords: true });
  expect(lines.map(({ typed }) => typed)).toEqual(expected);
  expect(comments).toBe(passedOver);
  expect(queriesOfList({ list: 'Name\nAda', form: 'lines', exactWords: false }).lines).toHaveLength(2);
});

test('as exact words a line means what stands in it, and no operator', () => {
  const [line] = queries('Trade AND Jean-Pierre "Jo" OR title:x', 'lines', true);
  expect(parseQuery(line ?? '')).toMatchObject({
    query: { type: 'words', words: 'Trade AND Jean-Pierre Jo OR title:x', prefix: false, exact: true },
    problem: null,
  });
});

test('a line that finds everything or is too long is refused and says why; a wrong one is searched for as far as it goes', () => {
  const { lines } = queriesOfList({
    list: `AND\n${'a'.repeat(2001)}\ndate:soon ferry`,
    form: 'lines',
    exactWords: false,
  });
  expect(lines).toMatchObject([
    { refused: 'There is no word in this line.' },
    { typed: `${'a'.repeat(80)}…`, query: '', refused: 'A query has at most 2,000 characters.' },
    { query: 'date:soon ferry', refused: null },
  ]);
});

test('of a list that is too long the rest is left out, and counted', () => {
  const list = Array.from({ length: 10_003 }, (_each, index) => `ferry${index}`).join('\n');
  expect(queriesOfList({ list, form: 'lines', exactWords: false })).toMatchObject({ leftOut: 3 });
});

test('whatever is pasted, queries are short, trimmed, not empty, and as exact words nothing but words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('lines' as const, 'csv' as const),
      fc.boolean(),
      (list, form, exactWords) => {
        for (const { query, refused } of queriesOfList({ list, form, exactWords }).lines) {
          if (refused !== null) continue;
          expect(query.trim()).toBe(query);
          expect(query.length).toBeGreaterThan(0);
          const { query: understood, problem } = parseQuery(query);
          expect(!exactWords || (understood.type === 'words' && problem === null)).toBe(true);
        }
      },
    ),
  );
});
