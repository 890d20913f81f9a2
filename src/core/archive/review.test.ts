import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fact, Span } from '../../contract/fact.ts';
import type { ReviewedFacts, ReviewRow } from '../../contract/review.ts';
import {
  factKinds,
  findStates,
  reviewOrders,
  reviewVerdicts,
  suggestionBelow,
  type ReviewOrder,
} from '../../contract/vocabulary.ts';
import { factKey } from '../extraction/fact-key.ts';
import { decide } from './decisions.ts';
import { listFacts, replaceFacts } from './facts.ts';
import { removeArticles } from './articles.ts';
import { countsOf, outletsOf, outlineOf, pageOfFacts } from './review.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';
import { verifyArchive } from './verify.ts';

const body =
  '“The bridge is safe,” said Ada Quill. At least 12 boats left on Monday. Tom Reed of the Harbour Board said nothing.';

function factsOf(title: string, seed: number): Fact[] {
  const text = `${title}\n\n${body}`;
  const span = (part: string): Span => {
    const start = text.indexOf(part);
    return { start, end: start + part.length, text: part };
  };
  const found = (index: number) => ({
    confidence: ((seed * 7 + index * 3) % 10) / 10,
    rule: `rule-${(seed + index) % 3}`,
  });
  return [
    { ...madeUpStatement(text, 'Ada Quill', 'The bridge is safe'), ...found(0) },
    {
      kind: 'figure',
      ...span('At least 12 boats'),
      value: 12,
      high: null,
      bound: '>=',
      unit: 'boats',
      of: null,
      sentence: { start: 0, end: text.length },
      ...found(1),
    },
    { kind: 'time', ...span('Monday'), type: 'date', value: null, ...found(2) },
    { kind: 'person', name: 'Tom Reed', roles: [], mentions: [span('Tom Reed')], ...found(3) },
    { kind: 'organisation', name: 'Harbour Board', abbreviations: [], mentions: [span('Harbour Board')], ...found(4) },
  ];
}

const outlets = ['Coast Wire', 'Tern Post', null];
let archive: TestArchive;

beforeAll(() => {
  archive = createTestArchive();
  archive.store(
    ...Array.from({ length: 12 }, (_, index) => {
      const title = `Bridge ${index}`;
      return madeUpFile(title, body, {
        facts: factsOf(title, index),
        name: `${index}.txt`,
        outlet: outlets[index % 3] ?? null,
        published: `2026-0${1 + (index % 9)}-01`,
      });
    }),
  );
  archive.write((writing) => {
    for (const [index, articleId] of [1, 2, 3, 4].entries()) {
      const keys = listFacts(writing, articleId).map(({ key }) => key);
      for (const verdict of ['accepted', 'rejected'] as const)
        decide(writing, {
          verdict,
          articleId,
          key: keys[(index + (verdict === 'rejected' ? 2 : 0)) % keys.length] ?? '',
        });
    }
    // The figure of the fourth is found a little shorter now, that of the fifth not at all.
    for (const [articleId, length] of [
      [4, 4],
      [5, 0],
    ] as const) {
      const facts = factsOf(`Bridge ${articleId - 1}`, articleId - 1);
      const [, figure] = facts;
      if (figure?.kind !== 'figure') throw new Error('the second fact is a figure');
      decide(writing, { verdict: 'rejected', articleId, key: factKey(figure) });
      const shorter = { ...figure, end: figure.end - length, text: figure.text.slice(0, figure.text.length - length) };
      replaceFacts(
        writing,
        articleId,
        [...facts.filter(({ kind }) => kind !== 'figure'), ...(length === 0 ? [] : [shorter])],
        { version: '2', complete: true },
      );
    }
    removeArticles(writing, [12]);
  });
});
afterAll(() => archive.end());

/** Rows of the list, entered at each mark in turn. */
function listed(which: ReviewedFacts, order: ReviewOrder, every: number): { total: number; rows: ReviewRow[] } {
  const { total, marks } = outlineOf(archive.reading, { which, order }, every);
  const rows = marks.flatMap((after) =>
    pageOfFacts(archive.reading, { which, order, after, skip: 0, limit: Math.min(200, every) }),
  );
  return { total, rows };
}

/** The same by going through every fact of every article. */
function expected(which: ReviewedFacts): string[] {
  const { kinds, rules, verdicts, states, from = 0, below = 2, articleIds } = which;
  return Array.from({ length: 11 }, (_, index) => index + 1)
    .filter((id) => articleIds?.includes(id) ?? true)
    .filter((id) => which.filters?.outlets?.includes(outlets[(id - 1) % 3] ?? null) ?? true)
    .filter((id) => which.query === undefined || `bridge ${id - 1}` === which.query)
    .filter((id) => {
      const month = 1 + ((id - 1) % 9);
      const { from: first = '2026', to: end = '2026' } = which.published ?? {};
      return month >= Number(first.slice(5, 7)) && month <= Number(end.slice(5, 7) || 12);
    })
    .flatMap((id) => listFacts(archive.reading, id))
    .filter(({ fact, verdict, found, stands, earlier, original }) => {
      const { rule, confidence } = original ?? fact;
      const state = found ? (earlier !== null && !stands ? 'waiting' : 'found') : 'lost';
      return (
        (kinds?.includes(fact.kind) ?? true) &&
        (rules?.includes(rule) ?? true) &&
        (verdicts?.includes(verdict ?? 'undecided') ?? true) &&
        (states?.includes(state) ?? true) &&
        confidence >= from &&
        confidence < below &&
        (which.standing !== true || stands) &&
        (which.sure !== true || confidence >= suggestionBelow || verdict !== null) &&
        (which.sourceKinds?.includes(fact.kind === 'statement' ? fact.sourceKind : 'unknown') ?? true) &&
        (which.modes?.some((mode) => fact.kind === 'statement' && fact.mode === mode) ?? true) &&
        ((which.speaker ?? '').trim() === '' ||
          (fact.kind === 'statement' && stands && 'ada quill'.includes(which.speaker?.toLowerCase() ?? ''))) &&
        ((which.words ?? '') === '' || (fact.kind === 'statement' && stands && which.words === 'bridge')) &&
        (which.value === undefined ||
          (fact.kind === 'figure' && which.value.unit !== 'ships' && (which.value.from ?? 0) <= 12)) &&
        (which.source === undefined ||
          (fact.kind === 'statement' && fact.speaker?.toLowerCase() === which.source.toLowerCase()))
      );
    })
    .map(({ articleId, key }) => `${articleId} ${key}`)
    .toSorted();
}
const named = (rows: readonly ReviewRow[]): string[] => rows.map(({ stored }) => `${stored.articleId} ${stored.key}`);

const some = <Value>(values: readonly Value[]) => fc.option(fc.subarray([...values]), { nil: undefined });
const anyWhich: fc.Arbitrary<ReviewedFacts> = fc
  .record({
    kinds: some(factKinds),
    rules: some(['rule-0', 'rule-1', 'rule-2', 'no-such-rule']),
    verdicts: some(reviewVerdicts),
    states: some(findStates),
    from: fc.option(fc.constantFrom(0, 0.3, 0.5), { nil: undefined }),
    below: fc.option(fc.constantFrom(0.4, 0.5, 1), { nil: undefined }),
    articleIds: some([1, 2, 3, 4, 5, 6, 12, 99]),
    filters: fc.option(
      fc.subarray(outlets, { minLength: 1 }).map((chosen) => ({ outlets: chosen })),
      { nil: undefined },
    ),
    query: fc.option(fc.constantFrom('bridge 1', 'bridge 3'), { nil: undefined }),
    standing: fc.constantFrom(undefined, true),
    sure: fc.constantFrom(undefined, true),
    sourceKinds: some(['named', 'anonymous']),
    modes: some(['direct', 'indirect']),
    speaker: fc.option(fc.constantFrom('quill', 'Ada', 'nobody', ' '), { nil: undefined }),
    words: fc.option(fc.constantFrom('bridge', 'boats', ''), { nil: undefined }),
    value: fc.option(fc.constantFrom({ from: 12 }, { from: 13 }, { to: 12, unit: 'BOAT' }, { unit: 'ships' }), {
      nil: undefined,
    }),
    published: fc.option(fc.constantFrom({ from: '2026-03' }, { to: '2026-05' }, { from: '2026-02-01', to: '2026' }), {
      nil: undefined,
    }),
    source: fc.option(fc.constantFrom('Ada Quill', 'ada quill', 'Ada'), { nil: undefined }),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as ReviewedFacts);

test('however it is filtered and ordered, the list holds exactly the facts that are meant, each once', () => {
  fc.assert(
    fc.property(anyWhich, fc.constantFrom(...reviewOrders), fc.constantFrom(1, 2, 5, 200), (which, order, every) => {
      const { total, rows } = listed(which, order, every);
      expect(named(rows).toSorted()).toEqual(expected(which));
      expect(total).toBe(rows.length);
      const confidences = rows.map(({ confidence }) => confidence);
      const direction = { 'least-sure': 1, 'most-sure': -1, newest: 0, reading: 0 }[order];
      const days = order === 'newest' ? rows.map(({ published }) => published ?? '') : [];
      expect(days).toEqual(days.toSorted().toReversed());
      expect(confidences).toEqual(confidences.toSorted((a, b) => (a - b) * direction));
    }),
    { numRuns: 150 },
  );
});

test('any stretch of the list is reached by a mark and a few steps', () => {
  const which = { states: [...findStates] };
  const { rows } = listed(which, 'least-sure', 200);
  const { marks } = outlineOf(archive.reading, { which, order: 'least-sure' }, 10);
  const stretch = pageOfFacts(archive.reading, {
    which,
    order: 'least-sure',
    after: marks[2] ?? [],
    skip: 3,
    limit: 4,
  });
  expect(named(stretch)).toEqual(named(rows.slice(23, 27)));
});

test('the counts beside a list are those of the lists that they lead to', () => {
  fc.assert(
    fc.property(anyWhich, (which) => {
      const { kinds, rules, decided } = countsOf(archive.reading, { which });
      const counted: { choice: ReviewedFacts; count: number }[] = [
        ...kinds.map(({ kind, count }) => ({ choice: { kinds: [kind] }, count })),
        ...rules.map(({ rule, count }) => ({ choice: { rules: [rule] }, count })),
        ...decided.map(({ verdict, state, count }) => ({ choice: { verdicts: [verdict], states: [state] }, count })),
        ...outletsOf(archive.reading, { which }).map(({ outlet, count }) => ({
          choice: { filters: { outlets: [outlet] } },
          count,
        })),
      ];
      for (const { choice, count } of counted) {
        const narrowed = { ...which, ...choice };
        expect(outlineOf(archive.reading, { which: narrowed, order: 'reading' }).total).toBe(count);
      }
    }),
    { numRuns: 40 },
  );
});

test('a fact is shown in its sentence, with its parts marked, and what a person should know of it', () => {
  const [row] = pageOfFacts(archive.reading, {
    which: { states: ['waiting'] },
    order: 'reading',
    after: outlineOf(archive.reading, { which: {}, order: 'reading' }).marks[0] ?? [],
    skip: 0,
    limit: 10,
  });
  expect(row).toMatchObject({ articleTitle: 'Bridge 3', outlet: 'Coast Wire', published: '2026-04-01' });
  expect(row?.stored).toMatchObject({ verdict: null, stands: false, earlier: { verdict: 'rejected' } });
  expect(row?.excerpt.map(({ text, part }) => [part, text])).toEqual([
    ['whole', 'At least 12 b'],
    [null, 'oats left on Monday.'],
  ]);
});

test('a query that cannot be read is told, and an archive with decisions of all sorts is in order', () => {
  expect(outlineOf(archive.reading, { which: { query: 'date:nonsense' }, order: 'reading' }).problem).not.toBeNull();
  expect(verifyArchive(archive.reading).problems).toEqual([]);
});
