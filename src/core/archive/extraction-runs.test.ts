import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../contract/fact.ts';
import { factKey } from '../extraction/fact-key.ts';
import { addFact, decide } from './decisions.ts';
import {
  articlesOfRun,
  beginExtraction,
  countStale,
  readRun,
  resumeExtraction,
  setRunState,
  storeRun,
  talliesOf,
  textsOfRun,
  unendedRun,
} from './extraction-runs.ts';
import { listFacts } from './facts.ts';
import { countsOf, outlineOf } from './review.ts';
import { type ExtractedArticle, storeExtracted } from './store-extracted.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';
import { verifyArchive } from './verify.ts';

const body = 'Tom Reed said at least 12 boats sank near Hale. Some 30 crates were lost.';
let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
  archive.store(...['One', 'Two', 'Three'].map((title) => madeUpFile(title, body)));
});
afterEach(() => archive.end());

function figure(text: string, words: string, value: number): Fact {
  const start = text.indexOf(words);
  return {
    kind: 'figure',
    start,
    end: start + words.length,
    text: words,
    value,
    high: null,
    bound: '=',
    unit: 'things',
    of: null,
    sentence: { start: 0, end: text.length },
    confidence: 0.9,
    rule: 'figure-number',
  };
}

function begin(version: string, which: 'all' | 'stale' = 'all'): number {
  return archive.write((writing) => beginExtraction(writing, { which, version }));
}

/** Reads what is left of a run, as an extractor would that finds these words in each article. */
function read(runId: number, version: string, words: readonly string[], complete = true, most = 99): void {
  const texts = textsOfRun(archive.reading, { runId, after: 0, limit: most });
  const extracted = texts.map(({ id, text, sha256, language, published }): ExtractedArticle => ({
    articleId: id,
    read: { sha256, language, published },
    facts: words.map((each) => figure(text, each, 12)),
    extraction: { version, complete },
  }));
  archive.write((writing) => storeRun(writing, { runId, extracted }));
}

const finds = (id: number): readonly string[] =>
  listFacts(archive.reading, id).flatMap(({ fact, found }) => (found && 'text' in fact ? [fact.text] : []));

test('a run goes on where it was, and tells what it changed', () => {
  expect(countStale(archive.reading, '2')).toEqual({ stale: 3, failed: 0 });
  const first = begin('2');
  expect(() => begin('2')).toThrow(/already/u);
  read(first, '2', ['12 boats'], true, 1);
  expect(unendedRun(archive.reading)).toMatchObject({ id: first, state: 'running', total: 3, done: 1 });
  archive.write((writing) => setRunState(writing, { runId: first, state: 'paused' }));
  expect(archive.write((writing) => resumeExtraction(writing, '2'))).toBe(first);
  read(first, '2', ['12 boats']);
  archive.write((writing) => setRunState(writing, { runId: first, state: 'done' }));
  expect(readRun(archive.reading, first)).toMatchObject({
    state: 'done',
    done: 3,
    differing: 3,
    failed: 0,
    appeared: 3,
  });
  expect(countStale(archive.reading, '2')).toEqual({ stale: 0, failed: 0 });
  expect(() => begin('2', 'stale')).toThrow(/no article/u);

  const second = begin('3', 'stale');
  read(second, '3', ['at least 12 boats', '30 crates']);
  expect(talliesOf(archive.reading, second)).toEqual([
    { kind: 'figure', rule: 'figure-number', appeared: 6, gone: 3, changed: 0, lost: 0, regained: 0 },
  ]);
  expect(articlesOfRun(archive.reading, { runId: second, outcome: 'differing', after: 1, limit: 1 })).toMatchObject([
    { articleId: 2, title: 'Two', before: '2', appeared: 2, gone: 1 },
  ]);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
});

test('the same result changes nothing, and is no reason to look at an article', () => {
  read(begin('2'), '2', ['12 boats']);
  archive.write((writing) => setRunState(writing, { runId: 1, state: 'done' }));
  const run = begin('2');
  read(run, '2', ['12 boats']);
  expect(readRun(archive.reading, run)).toMatchObject({ done: 3, differing: 0, appeared: 0, gone: 0, changed: 0 });
  expect(outlineOf(archive.reading, { which: { run }, order: 'reading' }).total).toBe(0);
  expect(outlineOf(archive.reading, { which: { run: 1 }, order: 'reading' }).total).toBe(3);
});

test('an extraction that does not come to the end leaves the facts, and marks the article', () => {
  read(begin('2'), '2', ['12 boats', '30 crates']);
  archive.write((writing) => setRunState(writing, { runId: 1, state: 'done' }));
  const run = begin('3');
  read(run, '3', ['12 boats'], false);
  expect(finds(1)).toEqual(['12 boats', '30 crates']);
  expect(readRun(archive.reading, run)).toMatchObject({ done: 3, failed: 3, differing: 0 });
  expect(countStale(archive.reading, '3')).toEqual({ stale: 0, failed: 3 });
  expect(countStale(archive.reading, '4')).toEqual({ stale: 3, failed: 0 });
  // By itself, and to its end: the mark goes.
  const [text] = textsOfRun(archive.reading, { runId: run, after: 0, limit: 1 });
  expect(text).toBeUndefined();
});

test('what was edited while it was read is read again', () => {
  const run = begin('2');
  const [before] = textsOfRun(archive.reading, { runId: run, after: 0, limit: 1 });
  if (before === undefined) throw new Error('there are articles to read');
  archive.write(({ database }) =>
    database.prepare("UPDATE article SET published = '2024-05-07' WHERE id = ?").run(before.id),
  );
  const { id, text, sha256, language, published } = before;
  const stored = archive.write((writing) =>
    storeRun(writing, {
      runId: run,
      extracted: [
        {
          articleId: id,
          read: { sha256, language, published },
          facts: [figure(text, '12 boats', 12)],
          extraction: { version: '2', complete: true },
        },
      ],
    }),
  );
  expect(stored).toBe(0);
  expect(finds(id)).toEqual([]);
  expect(textsOfRun(archive.reading, { runId: run, after: 0, limit: 1 })).toMatchObject([{ id }]);
});

test('decisions are replayed: rejected stays rejected, edited stays edited, and the list of a run shows what it touched', () => {
  read(begin('2'), '2', ['12 boats', '30 crates']);
  archive.write((writing) => setRunState(writing, { runId: 1, state: 'done' }));
  const [boats, crates] = listFacts(archive.reading, 1);
  if (boats === undefined || crates === undefined) throw new Error('two figures were found');
  archive.write((writing) => {
    decide(writing, { verdict: 'rejected', articleId: 1, key: boats.key });
    decide(writing, { verdict: 'edited', articleId: 1, key: crates.key, fact: { ...crates.fact, value: 33 } as Fact });
  });
  const [{ text } = { text: '' }] = textsOfRun(archive.reading, { runId: begin('3'), after: 0, limit: 1 });
  const added = archive.write((writing) => addFact(writing, 1, figure(text, '30', 30)));
  // The newer one finds the rejected figure a little longer, the edited one no more, and what was added.
  read(2, '3', ['at least 12 boats', '30']);
  const facts = listFacts(archive.reading, 1);
  const byVerdict = new Map(facts.map((stored) => [stored.verdict, stored]));
  expect(facts).toHaveLength(4);
  expect(byVerdict.get('rejected')).toMatchObject({ key: boats.key, found: false, decidedAt: expect.any(String) });
  expect(byVerdict.get('edited')).toMatchObject({ found: false, stands: true, fact: { value: 33 } });
  expect(byVerdict.get('added')).toMatchObject({ key: added.key, found: true, stands: true });
  expect(byVerdict.get(null)).toMatchObject({ stands: false, earlier: { key: boats.key, verdict: 'rejected' } });
  expect(readRun(archive.reading, 2)).toMatchObject({ lost: 2, regained: 1 });
  const [first] = articlesOfRun(archive.reading, { runId: 2, outcome: 'differing', after: 0, limit: 9 });
  expect(first).toMatchObject({ articleId: 1, lost: 2, regained: 1 });
  const { decided } = countsOf(archive.reading, { which: { run: 2, articleIds: [1] } });
  expect(decided).toEqual(
    expect.arrayContaining([
      { verdict: 'rejected', state: 'lost', count: 1 },
      { verdict: 'edited', state: 'lost', count: 1 },
      { verdict: 'added', state: 'found', count: 1 },
      { verdict: 'undecided', state: 'waiting', count: 1 },
    ]),
  );
  // And back: the finds return, and with them the decisions' effect.
  archive.write((writing) => setRunState(writing, { runId: 2, state: 'done' }));
  read(begin('4'), '4', ['12 boats', '30 crates']);
  expect(listFacts(archive.reading, 1).map(({ verdict, found }) => [verdict, found])).toEqual(
    expect.arrayContaining([
      ['rejected', true],
      ['edited', true],
      ['added', false],
    ]),
  );
  expect(readRun(archive.reading, 3)).toMatchObject({ lost: 1, regained: 2 });
  expect(verifyArchive(archive.reading).problems).toEqual([]);
});

test('a newer version takes over what is left of a run', () => {
  const first = begin('2');
  read(first, '2', ['12 boats'], true, 1);
  const second = archive.write((writing) => resumeExtraction(writing, '3'));
  expect(readRun(archive.reading, first)).toMatchObject({ state: 'cancelled', done: 1 });
  expect(unendedRun(archive.reading)).toMatchObject({ id: second, extractor: '3', choice: 'stale', total: 3, done: 0 });
});

test('what was found again by itself is stored without a run', () => {
  const runId = begin('2');
  const [text] = textsOfRun(archive.reading, { runId, after: 0, limit: 1 });
  if (text === undefined) throw new Error('there are articles to read');
  const { id, sha256, language, published } = text;
  const extracted = {
    articleId: id,
    read: { sha256, language, published },
    facts: [figure(text.text, '12 boats', 12)],
    extraction: { version: '2', complete: true },
  };
  expect(archive.write((writing) => storeExtracted(writing, extracted, null))).toEqual({
    outcome: 'differing',
    facts: 1,
  });
  expect(listFacts(archive.reading, id).map(({ key }) => key)).toEqual([factKey(figure(text.text, '12 boats', 12))]);
  expect(readRun(archive.reading, runId).done).toBe(0);
});
