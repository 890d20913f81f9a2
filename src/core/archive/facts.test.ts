import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Decision } from '../../contract/decision.ts';
import type { Fact } from '../../contract/fact.ts';
import type { Opposite } from '../../contract/undo.ts';
import { factKey } from '../extraction/fact-key.ts';
import { articleSummaries } from './article-summaries.ts';
import { restoreDecisions } from './decision-log.ts';
import { addFact, decide } from './decisions.ts';
import { listFacts, replaceFacts } from './facts.ts';
import { listSpeakers, searchStatements } from './statement-search.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';

const body = 'The bridge is safe, Ada Quill said. Nobody was hurt, Tom Reed said. It rained.';
const text = `Bridge\n\n${body}`;
const quill = madeUpStatement(text, 'Ada Quill', 'The bridge is safe');
const reed = madeUpStatement(text, 'Tom Reed', 'Nobody was hurt');
const rain = madeUpStatement(text, 'Nobody', 'It rained');
const extraction = { version: '2', complete: true };

let archive: TestArchive;
const articleId = 1;

beforeEach(() => {
  archive = createTestArchive();
  archive.store(madeUpFile('Bridge', body, { facts: [quill, reed] }));
});
afterEach(() => archive.end());

function run(decision: Decision): Opposite {
  return archive.write((writing) => decide(writing, decision));
}

/** What a person sees: verdicts, what is broken, and what is found and counted. */
function seen() {
  const search = (query: string) =>
    searchStatements(archive.reading, { speaker: '', query, filters: {}, offset: 0, limit: 50 }).hits.map(
      ({ key }) => key,
    );
  return {
    facts: listFacts(archive.reading, articleId),
    count: articleSummaries(archive.reading, [articleId])[0]?.facts,
    found: search(''),
    speakers: listSpeakers(archive.reading, { text: '', limit: 10 }),
  };
}

function add(fact: Fact): Opposite {
  return archive.write((writing) => addFact(writing, articleId, fact)).opposite;
}

function takeBack(opposite: Opposite): Opposite {
  if (opposite?.operation !== 'fact.restore') throw new Error('there is nothing to take back');
  const { change } = opposite.input as { change: number };
  return archive.write((writing) => restoreDecisions(writing, change));
}

const decisions: readonly [string, () => Opposite][] = [
  ['accepted', () => run({ verdict: 'accepted', articleId, key: factKey(quill) })],
  ['rejected', () => run({ verdict: 'rejected', articleId, key: factKey(quill) })],
  [
    'edited',
    () => run({ verdict: 'edited', articleId, key: factKey(quill), fact: { ...quill, speaker: 'Adelaide Quill' } }),
  ],
  ['added', () => add({ ...rain, rule: 'person' })],
];

test.each(decisions)(
  'a fact that was %s is as before when it is undone, and as after when redone',
  (_name, decision) => {
    const before = seen();
    const undo = decision();
    const after = seen();
    expect(after).not.toEqual(before);
    const redo = takeBack(undo);
    expect(seen()).toEqual(before);
    takeBack(redo);
    expect(seen()).toEqual(after);
  },
);

test.each(decisions)('a fact that was %s stays so when the facts are found again', (_name, decision) => {
  decision();
  const before = seen();
  archive.write((writing) => replaceFacts(writing, articleId, [reed, quill], extraction));
  expect(new Set(seen().facts)).toEqual(new Set(before.facts));
  expect(seen().speakers).toEqual(before.speakers);
});

test('a rejected statement is not found, not counted, and still listed', () => {
  run({ verdict: 'rejected', articleId, key: factKey(quill) });
  expect(seen()).toMatchObject({ count: 1, found: [factKey(reed)] });
  expect(seen().facts.map(({ verdict }) => verdict)).toEqual(['rejected', null]);
  expect(seen().speakers.map(({ speaker }) => speaker)).toEqual(['Tom Reed']);
});

test('an edited statement is found as edited, and keeps what the machine had found', () => {
  run({ verdict: 'edited', articleId, key: factKey(quill), fact: { ...quill, speaker: 'Adelaide Quill' } });
  expect(listFacts(archive.reading, articleId)[0]).toMatchObject({
    key: factKey(quill),
    verdict: 'edited',
    fact: { speaker: 'Adelaide Quill' },
    original: { speaker: 'Ada Quill' },
    broken: false,
  });
  const by = (speaker: string) =>
    searchStatements(archive.reading, { speaker, query: '', filters: {}, offset: 0, limit: 5 }).total;
  expect([by('adelaide'), by('reed'), by('nobody at all')]).toEqual([1, 1, 0]);
});

test('a decision about a fact that is no longer found is shown broken, and holds again when it is', () => {
  run({ verdict: 'accepted', articleId, key: factKey(quill) });
  archive.write((writing) => replaceFacts(writing, articleId, [reed], extraction));
  expect(listFacts(archive.reading, articleId).map(({ key, verdict, broken }) => ({ key, verdict, broken }))).toEqual([
    { key: factKey(quill), verdict: 'accepted', broken: true },
    { key: factKey(reed), verdict: null, broken: false },
  ]);
  archive.write((writing) => replaceFacts(writing, articleId, [quill, reed], extraction));
  expect(listFacts(archive.reading, articleId)[0]).toMatchObject({ verdict: 'accepted', broken: false });
});

test('taking a decision back about a fact that is gone can itself be undone', () => {
  run({ verdict: 'accepted', articleId, key: factKey(quill) });
  archive.write((writing) => replaceFacts(writing, articleId, [reed], extraction));
  const before = seen();
  const undo = run({ verdict: 'none', articleId, key: factKey(quill) });
  expect(listFacts(archive.reading, articleId)).toHaveLength(1);
  takeBack(undo);
  expect(seen()).toEqual(before);
});

test('a fact whose passage does not stand in the text is refused, and nothing changes', () => {
  const before = seen();
  const shifted = { ...rain, content: rain.content.map((span) => ({ ...span, start: span.start + 1 })) };
  expect(() => add(shifted)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  expect(() => run({ verdict: 'edited', articleId, key: 'statement:nothing', fact: rain })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
  expect(() => run({ verdict: 'accepted', articleId, key: 'statement:nothing' })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
  expect(seen()).toEqual(before);
});
