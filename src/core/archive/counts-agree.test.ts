import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../search/parse-query.ts';
import { printQuery } from '../search/print-query.ts';
import type { Also, NearOperand, PatternQuery, Query } from '../search/query.ts';
import { facetsOf, hitsWithin, searchArticles } from './article-search.ts';
import { metadataRecords } from './metadata/metadata-records.ts';
import { searchStatements } from './statement-search.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { holdsIn, withoutColumns, type WordsOfArticle } from './testing/plain-reading.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';

const words = ['ferry', 'ferries', 'reef', 'pilot', 'dam', 'damned', '渡', '轮'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
const article = fc.record({ title: text, body: text });

const aPattern = { type: 'pattern' as const, distance: 0, column: null };
const someWords = fc.record({
  type: fc.constant('words' as const),
  words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((several) => several.join(' ')),
  prefix: fc.boolean(),
  column: fc.constant(null),
  exact: fc.boolean(),
});
const somePattern = fc.constantFrom<PatternQuery>(
  ...['f*y', '*amne*', '*ilo*', '*rr*'].map((pattern) => ({ ...aPattern, kind: 'infix' as const, pattern })),
  ...['fery', 'pilto', 'ferry'].map((pattern) => ({ ...aPattern, kind: 'fuzzy' as const, pattern, distance: 1 })),
  { ...aPattern, kind: 'fuzzy', pattern: 'ferris', distance: 2 },
  ...['ferr(y|ies)', 'd.m', '[^f]+', 'dam(ned)?', '.{4}'].map((pattern) => ({
    ...aPattern,
    kind: 'regex' as const,
    pattern,
  })),
);
const one = fc.oneof({ weight: 3, arbitrary: someWords }, { weight: 1, arbitrary: somePattern });
const { query } = fc.letrec<{ query: Query; operand: NearOperand }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    one,
    fc.record({ type: fc.constant('or' as const), parts: fc.tuple(one, one) }),
    fc.record({
      type: fc.constant('near' as const),
      ordered: fc.boolean(),
      distance: fc.integer({ min: 1, max: 4 }),
      left: tie('operand'),
      right: tie('operand'),
    }),
  ),
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('operand'),
    someWords.chain((each) =>
      fc.constantFrom('title' as const, 'body' as const).map((column) => ({ ...each, column })),
    ),
    fc.record({
      type: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('not' as const), part: tie('query') }),
  ),
}));

test('list, facets, lists of other pages, marks and statements agree with what a query says, word by word', () => {
  fc.assert(
    fc.property(
      fc.array(article, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(query, fc.boolean()), { minLength: 5, maxLength: 12 }),
      (articles, queries) => {
        const archive = archiveOf(articles);
        try {
          for (const [each, forms] of queries) {
            const also: Also = { forms, names: false };
            const typed = printQuery(each, also);
            const { query: understood } = parseQuery(typed);
            const expected = articles.flatMap((one, index) => (holdsIn(one, understood, also) ? [index + 1] : []));
            expect([typed, ...countsOf(archive, typed)]).toEqual([typed, ...Array.from({ length: 5 }, () => expected)]);
            const said = articles.filter(({ body }) => holdsIn({ title: [], body }, withoutColumns(understood), also));
            expect([typed, statements(archive, typed)]).toEqual([typed, said.length]);
          }
        } finally {
          archive.end();
        }
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

function archiveOf(articles: readonly WordsOfArticle[]): TestArchive {
  const archive = createTestArchive();
  const files = articles.map(({ title, body }, index) => {
    const [heading, words] = [title.join(' '), body.join(' ')];
    // The words come twice in what is stored: as a statement, and in the text of the article.
    const whole = `${heading}\n\n${words}`;
    const statement = { ...madeUpStatement(whole, 'Nobody', words), content: [spanAt(whole, heading.length + 2)] };
    return madeUpFile(heading, words, { name: `${index}.txt`, outlet: 'Coast Wire', facts: [statement] });
  });
  archive.store(...files);
  return archive;
}

function spanAt(text: string, start: number): { start: number; end: number; text: string } {
  return { start, end: text.length, text: text.slice(start) };
}

/** Ids as each way of asking gives them; of the last, those of which nothing is marked are left out. */
function countsOf({ reading }: TestArchive, typed: string): (readonly number[])[] {
  const search = { query: typed, filters: {} };
  const list = searchArticles(reading, { ...search, order: 'oldest', offset: 0, limit: 500 });
  const ranked = searchArticles(reading, { ...search, order: 'relevance', offset: 0, limit: 500 });
  const ids = list.hits.map(({ article: { id } }) => id).toSorted(ascending);
  const [outlet] = facetsOf(reading, search).outlets;
  const marked = list.hits.filter(
    ({ article: { id }, title }) => hitsWithin(reading, id, typed).length > 0 || title.some(({ hit }) => hit),
  );
  return [
    ids,
    ranked.hits.map(({ article: { id } }) => id).toSorted(ascending),
    outlet?.count === ids.length || (ids.length === 0 && outlet === undefined) ? ids : [-1],
    [...metadataRecords(reading, search)].map(({ articleId }) => articleId),
    // What is found only for what it lacks has nothing to mark.
    typed.includes('-') || marked.length === ids.length ? ids : [-2],
  ];
}

const ascending = (one: number, other: number): number => one - other;

function statements({ reading }: TestArchive, typed: string): number {
  return searchStatements(reading, { speaker: '', query: typed, filters: {}, offset: 0, limit: 500 }).total;
}
