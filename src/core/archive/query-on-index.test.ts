import Database from 'better-sqlite3';
import fc from 'fast-check';
import type { FigureFact } from '../../contract/fact.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { searchArticles } from './article-search.ts';
import { searchStatements } from './statement-search.ts';
import { fold } from '../search/fold.ts';
import { foldWord } from '../search/fold-word.ts';

let archive: TestArchive;

const passengers: FigureFact = {
  kind: 'figure',
  start: 24,
  end: 33,
  text: 'The ferry',
  bound: '=',
  value: 120,
  high: null,
  unit: 'passengers',
  of: null,
  sentence: { start: 24, end: 105 },
  confidence: 0.9,
  rule: 'test',
};

beforeAll(() => {
  archive = createTestArchive();
  archive.store(
    madeUpFile(
      'Harbour ferry aground',
      'The ferry struck a sandbank, the pilot Zoë Brandt said. Arrest warrants followed.',
      {
        outlet: 'Coast Wire',
        published: '2025-03-02',
        name: 'a.txt',
        facts: [
          passengers,
          { ...passengers, start: 24, end: 27, text: 'The', value: 7, unit: 'kilometres' },
          { ...passengers, start: 28, end: 33, text: 'ferry', value: 2_500_000, unit: 'USD' },
        ],
      },
    ),
    madeUpFile('Dam vote delayed', 'The council will vote on the dam in April. No ferry is concerned.', {
      outlet: 'Tern Post',
      byline: 'Hanne Brisk',
      published: '2024-04-29',
      name: 'b.txt',
    }),
    madeUpFile('国际港口', '渡轮在港口搁浅。', { language: 'zh', name: 'c.txt' }),
  );
});
afterAll(() => archive.end());

function titles(query: string): string[] {
  const { hits, total } = searchArticles(archive.reading, {
    query,
    filters: {},
    order: 'oldest',
    offset: 0,
    limit: 50,
  });
  expect(total).toBe(hits.length);
  return hits.map(({ article }) => article.title);
}

const [dam, ferry, port] = ['Dam vote delayed', 'Harbour ferry aground', '国际港口'];

test.each([
  ['', [dam, ferry, port]],
  ['ferry', [dam, ferry]],
  ['ferry sandbank', [ferry]],
  ['ferry AND sandbank', [ferry]],
  ['sandbank OR council', [dam, ferry]],
  ['ferry -sandbank', [dam]],
  ['ferry NOT sandbank', [dam]],
  ['-ferry', [port]],
  ['NOT ferry', [port]],
  ['-ferry OR sandbank', [ferry, port]],
  ['(sandbank OR council) -pilot', [dam]],
  ['zoe', [ferry]],
  ['ZOË', [ferry]],
  ['sandb*', [ferry]],
  ['"arrest warrants"', [ferry]],
  ['"warrants arrest"', []],
  ['"arrest war"*', [ferry]],
  ['title:ferry', [ferry]],
  ['text:concerned', [dam]],
  ['outlet:coast', [ferry]],
  ['outlet:"Tern Post"', [dam]],
  ['-outlet:coast', [dam, port]],
  ['byline:brisk', [dam]],
  ['language:zh', [port]],
  ['date:2024', [dam]],
  ['date:2024-04', [dam]],
  ['date:2024-04-29', [dam]],
  ['date:2024-04..2025-03', [dam, ferry]],
  ['date:2025..', [ferry]],
  ['date:..2024', [dam]],
  ['before:2025', [dam]],
  ['after:2024-04-28', [dam, ferry]],
  ['after:2024-04-29', [ferry]],
  ['kind:statement', []],
  ['kind:figure', [ferry]],
  ['figure>100', [ferry]],
  ['figure>"120 passengers"', []],
  ['figure>=120', [ferry]],
  ['figure<=120', [ferry]],
  ['figure:100..130', [ferry]],
  ['figure:119', []],
  ['figure>="100 passenger"', [ferry]],
  ['figure>100passengers', [ferry]],
  ['figure>="100 crates"', []],
  ['figure>=7km', [ferry]],
  ['figure>8km', []],
  ['figure>="7 km/h"', []],
  ['figure>$2m', [ferry]],
  ['figure:"2..3 million dollars"', [ferry]],
  ['figure>£100', []],
  ['title:(dam OR reef OR text:sandbank)', [dam, ferry]],
  ['-title:(dam ferry)', [dam, ferry, port]],
  ['outlet:(coast OR tern) language:(en OR zh)', [dam, ferry]],
  ['outlet:*', [dam, ferry]],
  ['-outlet:*', [port]],
  ['byline:*', [dam]],
  ['tag:* OR speaker:*', []],
  ['outlet:*oast*', [ferry]],
  ['-figure>100', [dam, port]],
  ['source-kind:named', []],
  ['entity:brandt', []],
  ['import:1', [dam, ferry, port]],
  ['import:2', []],
  ['import:tes', [dam, ferry, port]],
  ['ferry also:names', [dam, ferry]],
  ['港口', [port]],
  ['搁浅', [port]],
  ['口港', []],
  ['12:30', []],
])('%s finds what it says', (query, expected) => {
  expect(titles(query)).toEqual(expected);
});

test.each([
  ['"arrest war', [ferry]],
  ['sandbank OR', [ferry]],
  ['(sandbank OR council', [dam, ferry]],
  ['ferry -', [dam, ferry]],
  ['ferry NOT', [dam, ferry]],
  ['ferry outlet:', [dam, ferry]],
  ['"', [dam, ferry, port]],
  ['ferry title:(sand', []],
])('%s, half typed, gives sensible results and no complaint', (query, expected) => {
  const answer = searchArticles(archive.reading, { query, filters: {}, order: 'oldest', offset: 0, limit: 50 });
  expect(answer.hits.map(({ article }) => article.title)).toEqual(expected);
  expect(answer.problem).toBeNull();
});

test('any string gives results or a problem, never an error', () => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    '"',
    '“',
    '*',
    '-',
    ' OR ',
    ' AND ',
    ' NOT ',
    'NEAR(',
    '^',
    '{',
    '}',
    ':',
    '+',
    ',',
    'title:',
    'date:',
    'tag:',
    'speaker:',
    'ferry',
    '港',
    '\0',
    '\u{1f600}',
    '\ud800',
    '..',
    "'",
    '\\',
    '%',
    '\u0301',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 60 }),
        fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
      ),
      (query) => {
        const input = { query, filters: {}, offset: 0, limit: 5 };
        const articles = searchArticles(archive.reading, { ...input, order: 'relevance' });
        expect(articles.total).toBeLessThanOrEqual(3);
        expect(searchStatements(archive.reading, { ...input, speaker: query.slice(0, 300) }).total).toBe(0);
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['parentheses, open', '('.repeat(1000) + 'ferry'],
  ['parentheses, nested alternations', '(ferry OR (x '.repeat(60) + 'y' + '))'.repeat(60)],
  ['many words', 'ferry '.repeat(300)],
  ['many minuses', '-'.repeat(1999) + 'x'],
])('a hostile query is answered: %s', (_name, query) => {
  expect(() => titles(query.slice(0, 2000))).not.toThrow();
});

test('what the index takes for the same word, hits take for the same word', () => {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE words USING fts5 (word, tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE terms USING fts5vocab (words, instance)`);
  const insert = database.prepare('INSERT INTO words (rowid, word) VALUES (?, ?)');
  const codes = Array.from({ length: 0x2000 }, (_, index) => index + 0x80).filter((code) =>
    /^\p{L}$/u.test(String.fromCodePoint(code)),
  );
  database.transaction(() => {
    for (const code of codes) insert.run(code, `x${String.fromCodePoint(code)}x`);
  })();
  const terms = database.prepare<[], { doc: number; term: string }>('SELECT doc, term FROM terms').all();
  database.close();
  const folded = new Map<number, string>();
  for (const { doc, term } of terms) folded.set(doc, (folded.get(doc) ?? '') + term);
  const marked = new Map<string, Set<string>>();
  for (const code of codes) {
    const term = folded.get(code) ?? '';
    // Letters newer than the tokenizer are no letters to it: it cuts the word there.
    if (term === 'xx') continue;
    marked.set(term, (marked.get(term) ?? new Set()).add(foldWord(`x${String.fromCodePoint(code)}x`)));
  }
  const apart = [...marked].filter(([, forms]) => forms.size > 1).map(([term, forms]) => [term, ...forms]);
  expect(apart).toEqual([]);
  expect(marked.size).toBeGreaterThan(2000);
  expect(fold('Pérez')).toBe('perez');
});
