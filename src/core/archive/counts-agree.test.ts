import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../search/parse-query.ts';
import { printQuery } from '../search/print-query.ts';
import type { NearOperand, Query } from '../search/query.ts';
import { facetsOf, hitsWithin, searchArticles } from './article-search.ts';
import { metadataRecords } from './metadata/metadata-records.ts';
import { searchStatements } from './statement-search.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';

const words = ['ferry', 'ferries', 'reef', 'pilot', 'dam', 'damned', '渡', '轮'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
const article = fc.record({ title: text, body: text });
type Article = { readonly title: readonly string[]; readonly body: readonly string[] };

const someWords = fc.record({
  type: fc.constant('words' as const),
  words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((several) => several.join(' ')),
  prefix: fc.boolean(),
  column: fc.constant(null),
});
const { query } = fc.letrec<{ query: Query; operand: NearOperand }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    someWords,
    fc.record({ type: fc.constant('or' as const), parts: fc.tuple(someWords, someWords) }),
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
      fc.array(query, { minLength: 5, maxLength: 12 }),
      (articles, queries) => {
        const archive = archiveOf(articles);
        try {
          for (const each of queries) {
            const typed = printQuery(each);
            const { query: understood } = parseQuery(typed);
            const expected = articles.flatMap((one, index) => (holdsIn(one, understood) ? [index + 1] : []));
            expect([typed, ...countsOf(archive, typed)]).toEqual([typed, ...Array.from({ length: 5 }, () => expected)]);
            const said = articles.filter(({ body }) => holdsIn({ title: [], body }, withoutColumns(understood)));
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

function archiveOf(articles: readonly Article[]): TestArchive {
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

type Span = { readonly first: number; readonly last: number };

/** What docs/query-language.md says, done the long way. */
function holdsIn(one: Article, asked: Query): boolean {
  const whole = [...one.title, ...one.body];
  switch (asked.type) {
    case 'and':
      return asked.parts.every((part) => holdsIn(one, part));
    case 'or':
      return asked.parts.some((part) => holdsIn(one, part));
    case 'not':
      return !holdsIn(one, asked.part);
    case 'words':
    case 'near': {
      const column = columnOf(asked);
      return (
        (column !== 'title' && spans(whole, asked).length > 0) ||
        (column !== 'body' && spans(one.title, asked).length > 0)
      );
    }
    case 'all':
    case 'field':
    case 'dates':
      return true;
  }
}

function columnOf(operand: NearOperand): string | null {
  return operand.type === 'words' ? operand.column : null;
}

function withoutColumns(asked: Query): Query {
  if (asked.type === 'words') return { ...asked, column: null };
  if (asked.type === 'not') return { type: 'not', part: withoutColumns(asked.part) };
  if (asked.type !== 'and' && asked.type !== 'or') return asked;
  return { type: asked.type, parts: asked.parts.map(withoutColumns) };
}

function spans(text: readonly string[], asked: NearOperand): readonly Span[] {
  switch (asked.type) {
    case 'or':
      return asked.parts.flatMap((part) => spans(text, part));
    case 'words': {
      const wanted = asked.words.split(' ');
      return text.flatMap((_word, first) =>
        wanted.every((word, offset) =>
          asked.prefix && offset === wanted.length - 1
            ? text[first + offset]?.startsWith(word)
            : text[first + offset] === word,
        )
          ? [{ first, last: first + wanted.length - 1 }]
          : [],
      );
    }
    case 'near': {
      const [left, right] = [spans(text, asked.left), spans(text, asked.right)];
      return left.flatMap((one) =>
        right.flatMap((other) => {
          const [on, back] = [other.first - one.last, one.first - other.last];
          const stands = (on >= 1 && on <= asked.distance) || (!asked.ordered && back >= 1 && back <= asked.distance);
          return stands ? [{ first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) }] : [];
        }),
      );
    }
  }
}
