import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fact, Span } from '../../contract/fact.ts';
import type { ReviewedFacts } from '../../contract/review.ts';
import type { Opposite } from '../../contract/undo.ts';
import { archiveCounts } from './archive-counts.ts';
import { changedFact } from './changed-fact.ts';
import { restoreDecisions } from './decision-log.ts';
import { addFact, decide } from './decisions.ts';
import { listFacts } from './facts.ts';
import { decideMany, retypeMany } from './review-changes.ts';
import { outlineOf } from './review.ts';
import { searchStatements } from './statement-search.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';
import { verifyArchive } from './verify.ts';

const body = 'The bridge is safe, Ada Quill said. Lindhaven waits. Ada Quill left.';
const span = (text: string, part: string, from = 0): Span => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length, text: part };
};
function factsOf(title: string): Fact[] {
  const text = `${title}\n\n${body}`;
  return [
    { ...madeUpStatement(text, 'Ada Quill', 'The bridge is safe'), confidence: 0.4, rule: 'guess' },
    {
      kind: 'person',
      name: 'Lindhaven',
      roles: [],
      mentions: [span(text, 'Lindhaven')],
      confidence: 0.3,
      rule: 'guess',
    },
    {
      kind: 'person',
      name: 'Ada Quill',
      roles: [],
      mentions: [span(text, 'Ada Quill'), span(text, 'Ada Quill', text.indexOf('Lindhaven'))],
      confidence: 0.8,
      rule: 'name',
    },
  ];
}

let archive: TestArchive;
const ids = [1, 2, 3];
beforeEach(() => {
  archive = createTestArchive();
  archive.store(
    ...ids.map((id) => madeUpFile(`Bridge ${id}`, body, { facts: factsOf(`Bridge ${id}`), name: `${id}` })),
  );
});
afterEach(() => {
  expect(verifyArchive(archive.reading).problems).toEqual([]);
  archive.end();
});

const seen = () => ({
  facts: ids.map((id) => listFacts(archive.reading, id)),
  counted: archiveCounts(archive.reading).facts,
  statements: searchStatements(archive.reading, { speaker: '', query: '', filters: {}, offset: 0, limit: 50 }).total,
});
const count = (which: ReviewedFacts) => outlineOf(archive.reading, { which, order: 'reading' }).total;
const guesses: ReviewedFacts = { rules: ['guess'], below: 0.5, verdicts: ['undecided'] };

function takeBack(opposite: Opposite): Opposite {
  if (opposite?.operation !== 'fact.restore') throw new Error('there is nothing to take back');
  return archive.write((writing) => restoreDecisions(writing, (opposite.input as { change: number }).change));
}

test('all that is meant is rejected at once, each decision dated; undone and done again in one step each', () => {
  const before = seen();
  const { opposite, ...done } = archive.write((writing) =>
    decideMany(writing, { all: guesses, expected: count(guesses) }, 'rejected'),
  );
  expect([done, opposite?.label]).toEqual([{ changed: 6, left: 0 }, 'Reject 6 facts']);
  const after = seen();
  expect([after.counted, after.statements, count(guesses), count({ verdicts: ['rejected'] })]).toEqual([3, 0, 0, 6]);
  expect(after.facts.flat().filter(({ decidedAt }) => decidedAt !== null)).toHaveLength(6);
  const redo = takeBack(opposite);
  expect(seen()).toEqual(before);
  takeBack(redo);
  expect(seen()).toEqual(after);
});

test('when the list has changed since it was seen, nothing is decided', () => {
  const before = seen();
  expect(() => archive.write((writing) => decideMany(writing, { all: guesses, expected: 7 }, 'accepted'))).toThrow(
    expect.objectContaining({ code: 'conflict', message: expect.stringContaining('6 facts') }),
  );
  expect(seen()).toEqual(before);
});

test('chosen facts are accepted; what a person made is left; taking back takes only what was decided', () => {
  const [statement] = listFacts(archive.reading, 1);
  const text = `Bridge 1\n\n${body}`;
  const { key } = archive.write((writing) =>
    addFact(writing, 1, {
      kind: 'place',
      name: 'bridge',
      mentions: [span(text, 'bridge')],
      confidence: 1,
      rule: 'person',
    }),
  );
  const facts = [statement?.key ?? '', key].map((one) => ({ articleId: 1, key: one }));
  expect(archive.write((writing) => decideMany(writing, { facts }, 'accepted'))).toMatchObject({ changed: 1, left: 1 });
  expect(archive.write((writing) => decideMany(writing, { facts: [facts[0] as never] }, 'none'))).toMatchObject({
    changed: 1,
    left: 0,
  });
  expect(listFacts(archive.reading, 1).filter(({ verdict }) => verdict !== null)).toHaveLength(1);
});

test('people become places, all at once; rejected ones and other kinds are left', () => {
  const rejected = listFacts(archive.reading, 3).find(
    ({ fact }) => fact.kind === 'person' && fact.name === 'Lindhaven',
  );
  archive.write((writing) => decide(writing, { verdict: 'rejected', articleId: 3, key: rejected?.key ?? '' }));
  const before = seen();
  const which = { rules: ['guess'] };
  const { opposite, ...done } = archive.write((writing) =>
    retypeMany(writing, { all: which, expected: 6 }, { kind: 'place' }),
  );
  expect(done).toEqual({ changed: 2, left: 4 });
  expect(count({ kinds: ['place'], verdicts: ['edited'] })).toBe(2);
  expect(listFacts(archive.reading, 1).find(({ fact }) => fact.kind === 'place')).toMatchObject({
    fact: { name: 'Lindhaven', rule: 'person', confidence: 1 },
    original: { kind: 'person', rule: 'guess' },
    found: true,
  });
  takeBack(opposite);
  expect(seen()).toEqual(before);
});

test('statements get another act, and the search follows', () => {
  const which: ReviewedFacts = { kinds: ['statement'] };
  archive.write((writing) => retypeMany(writing, { all: which, expected: 3 }, { act: 'deny', sourceKind: 'role' }));
  const { hits } = searchStatements(archive.reading, { speaker: '', query: '', filters: {}, offset: 0, limit: 50 });
  expect(hits.map(({ act, sourceKind }) => [act, sourceKind])).toEqual(ids.map(() => ['deny', 'role']));
});

const text = `Bridge\n\n${body}`;
const figure: Fact = {
  kind: 'figure',
  ...span(text, 'safe'),
  value: 2,
  high: 4,
  bound: 'range',
  unit: 'boats',
  of: null,
  sentence: { start: 0, end: 1 },
  confidence: 0.5,
  rule: 'test',
};
const lindhaven = factsOf('Bridge')[1] as Fact;

test.each<[string, Fact, Parameters<typeof changedFact>[1], object | null]>([
  ['a unit', figure, { unit: 'ships' }, { unit: 'ships', value: 2, high: 4, bound: 'range', rule: 'person' }],
  ['a bound ends a range', figure, { bound: '>=' }, { bound: '>=', high: null }],
  ['a value above the upper end of a range', figure, { value: 9 }, null],
  ['a value without the range', figure, { value: 9, bound: '=' }, { value: 9, high: null, bound: '=' }],
  ['what it has already', figure, { unit: 'boats', value: 2 }, null],
  ['a field of another kind', figure, { act: 'deny', kind: 'place' }, null],
  ['the kind that it has', lindhaven, { kind: 'person' }, null],
  ['an organisation', lindhaven, { kind: 'organisation' }, { kind: 'organisation', abbreviations: [] }],
])('%s', (_what, fact, change, made) => {
  const result = changedFact(fact, change, []);
  expect(result === null ? null : { ...result, ...made }).toEqual(made === null ? null : result);
});

test('a name that becomes one that is there already takes its mentions over', () => {
  const there: Fact = {
    kind: 'place',
    name: 'Lindhaven',
    mentions: [span(text, 'waits')],
    confidence: 0.9,
    rule: 'test',
  };
  expect(changedFact(lindhaven, { kind: 'place' }, [there])).toMatchObject({
    mentions: [span(text, 'Lindhaven'), span(text, 'waits')],
  });
});
