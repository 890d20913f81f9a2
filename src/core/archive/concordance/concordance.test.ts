import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConcordanceScope } from '../../../contract/concordance.ts';
import type { ConcordanceSort } from '../../../contract/vocabulary.ts';
import { hitsWithin } from '../article-search.ts';
import { textOf } from '../article-texts.ts';
import { removeArticles } from '../articles.ts';
import { madeUpFile, madeUpStatement } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { collocatesOf } from './collocates.ts';
import { Concordance } from './concordance.ts';
import { concordanceLines } from './concordance-lines.ts';
import { cuesOf } from './cues.ts';
import { concordanceOf } from './concordances.ts';
import { dispersionOf } from './dispersion.ts';

let archive: TestArchive;
beforeEach(() => void (archive = createTestArchive()));
afterEach(() => archive.end());

function store(title: string, body: string, changes: Parameters<typeof madeUpFile>[2] = {}): void {
  archive.store(madeUpFile(title, body, { name: `${title}.txt`, ...changes }));
}

const whole = { newerThan: 0, with: null, offset: 0, limit: 1000 } as const;
const inText = (query: string): ConcordanceScope => ({ query, filters: {}, over: 'text' });
const lines = (scope: ConcordanceScope, ...sort: ConcordanceSort[]) =>
  concordanceLines(archive.reading, { scope, sort, ...whole });

function storeHarbour(): void {
  store('Old ferry sold', 'The ferry was sold. A new ferry comes.', {
    outlet: 'Harbour Courier',
    published: '2024-03-02',
  });
  store('Dam opens', 'No ferry today, said the board.', { outlet: 'Tern Valley Post', published: '2024-05-01' });
  store('Undated', 'Every Ferry needs a harbour.');
}

test('each hit is a line with its context, from the newest article on, undated ones last', () => {
  storeHarbour();
  const { total, articles, complete, lines: found } = lines(inText('ferry'));
  expect({ total, articles, complete }).toEqual({ total: 5, articles: 3, complete: true });
  expect(found.map(({ left, hit, right, outlet }) => [left, hit, right, outlet])).toEqual([
    ['Dam opens No ', 'ferry', ' today, said the board.', 'Tern Valley Post'],
    ['Old ', 'ferry', ' sold The ferry was sold. A new ferry comes.', 'Harbour Courier'],
    ['Old ferry sold The ', 'ferry', ' was sold. A new ferry comes.', 'Harbour Courier'],
    ['Old ferry sold The ferry was sold. A new ', 'ferry', ' comes.', 'Harbour Courier'],
    ['Undated Every ', 'Ferry', ' needs a harbour.', null],
  ]);
  for (const { articleId, start, end, hit } of found)
    expect(textOf(archive.reading, articleId).slice(start, end)).toBe(hit);
});

test('lines are sorted by words to either side, outlet and date', () => {
  storeHarbour();
  const by = (...sort: ConcordanceSort[]): string[] =>
    lines(inText('ferry'), ...sort).lines.map(
      ({ left, right }) => `${left.trim().split(' ').at(-1)}_${right.trim().split(' ')[0]}`,
    );
  expect(by('right1')).toEqual(['new_comes.', 'Every_needs', 'Old_sold', 'No_today,', 'The_was']);
  expect(by('left1')).toEqual(['Every_needs', 'new_comes.', 'No_today,', 'Old_sold', 'The_was']);
  expect(by('oldest', 'right1')).toEqual(['new_comes.', 'Old_sold', 'The_was', 'No_today,', 'Every_needs']);
  expect(by('outlet', 'left2')).toEqual(['Old_sold', 'new_comes.', 'The_was', 'No_today,', 'Every_needs']);
});

test('there are as many lines as hits are marked while reading, whatever the query', () => {
  const word = fc.constantFrom('ferry', 'Ferry', 'dam', 'zoë', 'old', '渡轮');
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const query = fc.constantFrom('ferry', 'dam OR zoe', '"old ferry"', 'fe*', 'ferry -dam', 'title:dam', '渡');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), query, (texts, typed) => {
      const own = createTestArchive();
      try {
        own.store(...texts.map((body, index) => madeUpFile(`A ${index}`, body, { name: `${index}.txt` })));
        const found = concordanceLines(own.reading, { scope: inText(typed), sort: ['right1', 'left2'], ...whole });
        const ids = new Set(found.lines.map(({ articleId }) => articleId));
        expect(found.articles).toBe(ids.size);
        for (const id of ids) {
          const places = found.lines
            .filter(({ articleId }) => articleId === id)
            .map(({ start, end }) => ({ start, end }));
          expect(places.toSorted((one, other) => one.start - other.start)).toEqual(hitsWithin(own.reading, id, typed));
        }
      } finally {
        own.end();
      }
    }),
    { numRuns: 6 },
  );
});

test('a large one is read in steps, keeps a told number of lines and counts all', () => {
  storeHarbour();
  const { reader, scope, problem, version } = concordanceOf(archive.reading, {
    scope: inText('ferry'),
    newerThan: 0,
  }).of;
  const slow = {
    ...reader,
    toRead: 3,
    readSome: (from: number, take: Parameters<typeof reader.readSome>[1]) => {
      if (from === 0) reader.readSome(0, take);
      return 1;
    },
  };
  const of = new Concordance({ scope, problem, version, reader: slow, listed: 2 });
  of.readOn(0);
  expect([of.isComplete, of.done]).toEqual([false, 1]);
  of.readOn(0);
  of.readOn(0);
  expect([of.isComplete, of.total, of.articles.length, of.lines.count]).toEqual([true, 5, 3, 2]);
});

test('collocates lead to as many lines as they count, and are measured against all articles', () => {
  storeHarbour();
  const scope = inText('ferry');
  const window = { left: 2, right: 2 };
  const found = collocatesOf(archive.reading, {
    scope,
    newerThan: 0,
    ...window,
    minimum: 1,
    functionWords: true,
    order: 'lines',
    limit: 100,
  });
  expect(found.collocates.length).toBe(found.matching);
  for (const { word, lines: count, times, inCorpus } of found.collocates) {
    const pair = concordanceLines(archive.reading, { scope, sort: [], ...whole, with: { word, ...window } });
    expect([word, pair.matching, pair.lines.length]).toEqual([word, count, count]);
    expect(times).toBeLessThanOrEqual(inCorpus);
  }
  // Before the first hit, behind the second; the headline is in the index as the title too.
  const sold = found.collocates.find(({ word }) => word === 'sold');
  expect(sold).toMatchObject({ lines: 2, left: 1, right: 2, times: 2, inCorpus: 3, logDice: 14 + Math.log2(4 / 8) });
  const bare = collocatesOf(archive.reading, {
    scope,
    newerThan: 0,
    ...window,
    minimum: 2,
    functionWords: false,
    order: 'logLikelihood',
    limit: 100,
  });
  expect(bare.collocates.map(({ word }) => word)).toEqual(['sold']);
});

test('hits over time: what is counted, and of how many', () => {
  storeHarbour();
  const ask = (query: string, outlets = 5) =>
    dispersionOf(archive.reading, { scope: inText(query), newerThan: 0, by: 'month', outlets });
  const { periods, all, outlets, undated } = ask('ferry outlet:courier OR ferry outlet:post OR ferry');
  expect(periods).toEqual(['2024-03', '2024-04', '2024-05']);
  expect([all.hits, all.articles, all.ofArticles, undated]).toEqual([[3, 0, 1], [1, 0, 1], [1, 0, 1], 1]);
  expect(outlets.map(({ outlet, total, hits }) => [outlet, total, hits])).toEqual([
    ['Harbour Courier', 3, [3, 0, 0]],
    [null, 1, [0, 0, 0]],
    ['Tern Valley Post', 1, [0, 0, 1]],
  ]);
  expect(ask('board outlet:post').all).toMatchObject({ hits: [1], ofArticles: [1] });
  expect(ask('ferry', 1)).toMatchObject({ others: 2 });
});

const body = '“The ferry is safe,” Ada Quill insisted. Ada Quill said the ferry would be sold.';
function storeSaid(): void {
  const text = `Quill speaks\n\n${body}`;
  const cue = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, text: word });
  store('Quill speaks', body, {
    facts: [
      { ...madeUpStatement(text, 'Ada Quill', 'The ferry is safe'), cue: cue('insisted') },
      { ...madeUpStatement(text, 'Ada Quill', 'the ferry would be sold'), cue: cue('said') },
    ],
  });
}

test('over statements, words stand in what was said; without words, each statement is a line around its cue', () => {
  storeSaid();
  const said = lines({ query: 'ferry', filters: {}, over: 'statements' }, 'cue');
  expect(said.lines.map(({ left, hit, right, speaker, cue }) => [left, hit, right, speaker, cue])).toEqual([
    ['The ', 'ferry', ' is safe', 'Ada Quill', 'insisted'],
    ['the ', 'ferry', ' would be sold', 'Ada Quill', 'said'],
  ]);
  for (const { articleId, start, end } of said.lines)
    expect(textOf(archive.reading, articleId).slice(start, end)).toBe('ferry');
  const told = lines({ query: 'speaker:quill', filters: {}, over: 'statements' }, 'hit');
  expect(told.lines.map(({ hit }) => hit)).toEqual(['insisted', 'said']);
  expect(told.lines[1]?.right).toBe(' the ferry would be sold.');
});

test('cues are counted by outlet and by speaker, and lead to as many lines', () => {
  for (const [outlet, cues] of [
    ['Harbour Courier', ['said', 'Says', 'claimed']],
    ['Tern Valley Post', ['claimed', 'claims']],
    [null, ['said']],
  ] as const) {
    const sentences = cues.map((cue, index) => `Ada Quill ${cue} dam ${index} is safe.`);
    const title = `Dams of ${outlet ?? 'nobody'}`;
    const text = `${title}\n\n${sentences.join(' ')}`;
    store(title, sentences.join(' '), {
      outlet,
      facts: cues.map((cue, index) => {
        const start = text.indexOf(` ${cue} dam ${index}`) + 1;
        const said = madeUpStatement(text, 'Ada Quill', `dam ${index} is safe`);
        return { ...said, cue: { start, end: start + cue.length, text: cue } };
      }),
    });
  }
  const scope: ConcordanceScope = { query: 'dam', filters: {}, over: 'statements' };
  const counted = (by: 'outlet' | 'speaker', limit = 9) => cuesOf(archive.reading, { scope, newerThan: 0, by, limit });
  const { rows, cues, others } = counted('outlet');
  expect(cues).toEqual([
    { cue: 'claim', lines: 3 },
    { cue: 'say', lines: 3 },
  ]);
  expect([rows, others]).toEqual([
    [
      {
        name: 'Harbour Courier',
        lines: 3,
        articles: 1,
        cues: [
          { cue: 'say', lines: 2 },
          { cue: 'claim', lines: 1 },
        ],
      },
      { name: 'Tern Valley Post', lines: 2, articles: 1, cues: [{ cue: 'claim', lines: 2 }] },
      { name: null, lines: 1, articles: 1, cues: [{ cue: 'say', lines: 1 }] },
    ],
    0,
  ]);
  expect(counted('speaker').rows).toEqual([{ name: 'Ada Quill', lines: 6, articles: 3, cues }]);
  expect(counted('outlet', 1)).toMatchObject({ rows: [{ name: 'Harbour Courier' }], others: 2 });
  for (const { name: outlet, cues: ofOutlet } of rows) {
    for (const { cue, lines: count } of ofOutlet) {
      const chosen = { scope, sort: [], ...whole, only: { cue, outlet } };
      const { matching, lines: found } = concordanceLines(archive.reading, chosen);
      expect([outlet, cue, matching, found.length]).toEqual([outlet, cue, count, count]);
      expect(new Set(found.map((line) => line.outlet))).toEqual(new Set([outlet]));
    }
  }
  expect(counted('outlet').total).toBe(6);
  expect(cuesOf(archive.reading, { scope: inText('dam'), newerThan: 0, by: 'outlet', limit: 9 })).toMatchObject({
    total: 6,
    rows: [],
  });
});

test('what is read at once follows the archive', () => {
  storeHarbour();
  const scope = inText('ferry');
  const before = lines(scope);
  archive.write((writing) => removeArticles(writing, [before.lines[0]?.articleId ?? 0]));
  expect(lines(scope)).toMatchObject({ total: 4, articles: 2 });
});
