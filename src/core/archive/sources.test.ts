import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StatementFact } from '../../contract/fact.ts';
import type { ReviewedFacts } from '../../contract/review.ts';
import type { CountsByKind, SourceScope } from '../../contract/source.ts';
import { sourceKinds, type SourceKind } from '../../contract/vocabulary.ts';
import { factKey } from '../extraction/fact-key.ts';
import { removeArticles } from './articles.ts';
import { decide } from './decisions.ts';
import { outlineOf } from './review.ts';
import { mostUsedSources, reasonsForAnonymity, sourceCounts } from './sources.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';

type Made = {
  readonly kind: SourceKind;
  readonly source: string | null;
  readonly reason?: string;
  readonly confidence?: number;
};

const bodyOf = (made: readonly Made[]): string =>
  made.map(({ source, reason = '' }, index) => `${source ?? 'It'} ${reason} claim ${index} end.`).join('\n\n');

function factsOf(title: string, made: readonly Made[]): StatementFact[] {
  const text = `${title}\n\n${bodyOf(made)}`;
  return made.map(({ kind, source, reason, confidence = 0.9 }, index) => {
    const content = text.indexOf(`claim ${index} end`);
    const span = (part: string) => {
      const start = text.lastIndexOf(part, content);
      return { start, end: start + part.length, text: part };
    };
    return {
      kind: 'statement',
      source: source === null ? null : span(source),
      sourceKind: kind,
      speaker: kind === 'named' ? source : null,
      cue: null,
      content: [{ start: content, end: content + 11, text: text.slice(content, content + 11) }],
      mode: 'direct',
      act: 'say',
      audience: null,
      anonymityReason: reason === undefined ? null : span(reason),
      when: null,
      confidence,
      rule: 'test',
    };
  });
}

const named: Made = { kind: 'named', source: 'Ada Quill' };
const silent: Made = { kind: 'anonymous', source: 'officials' };
const afraid: Made = { kind: 'anonymous', source: 'A clerk', reason: 'for fear of reprisal' };
const shy: Made = { kind: 'anonymous', source: 'a clerk', reason: 'she was not authorised to speak' };
const guess: Made = { kind: 'anonymous', source: 'officials', confidence: 0.3 };
const nobody: Made = { kind: 'unknown', source: null };

const articles: readonly {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly made: readonly Made[];
}[] = [
  { outlet: 'Coast Wire', published: '2026-01-05', made: [named, named, silent, guess] },
  { outlet: 'Coast Wire', published: '2026-02-05', made: [named, afraid] },
  { outlet: 'Tern Post', published: '2026-02-07', made: [shy, shy, nobody] },
  { outlet: null, published: null, made: [named, guess] },
  { outlet: 'Gone Gazette', published: '2026-02-09', made: [silent, silent] },
  { outlet: 'Plain Paper', published: '2026-02-09', made: [] },
];

let archive: TestArchive;
beforeAll(() => {
  archive = createTestArchive();
  archive.store(
    ...articles.map(({ outlet, published, made }, index) => {
      const title = `Harbour ${index}`;
      return madeUpFile(title, bodyOf(made), { outlet, published, name: `${index}.txt`, facts: factsOf(title, made) });
    }),
  );
  archive.write((writing) => removeArticles(writing, [5]));
});
afterAll(() => archive.end());

const total = (which: ReviewedFacts): number =>
  outlineOf(archive.reading, { which: { ...which, standing: true }, order: 'reading' }).total;
const sum = (kinds: CountsByKind): number => Object.values(kinds).reduce((all, count) => all + count, 0);

test('statements are counted by kind of source, of each outlet and month, suggestions with them or not', () => {
  const { kinds, outlets, months, problem } = sourceCounts(archive.reading, {});
  expect(problem).toBeNull();
  expect(kinds).toEqual({ named: 4, anonymous: 6, unknown: 1, role: 0, organisation: 0, media: 0, document: 0 });
  expect(outlets.map(({ outlet, articles: count, kinds: { anonymous } }) => [outlet, count, anonymous])).toEqual([
    ['Coast Wire', 2, 3],
    ['Tern Post', 1, 2],
    [null, 1, 1],
  ]);
  expect(months.map(({ month, kinds: counts }) => [month, sum(counts)])).toEqual([
    [null, 2],
    ['2026-01', 4],
    ['2026-02', 5],
  ]);
  expect(sourceCounts(archive.reading, { sure: true }).kinds.anonymous).toBe(4);
});

const scopes: readonly SourceScope[] = [{}, { sure: true }, { query: 'authorised' }, { articleIds: [1, 3, 4] }];

test('every number is the length of the list that it leads to', () => {
  for (const scope of scopes) {
    const { kinds, outlets, months } = sourceCounts(archive.reading, scope);
    for (const kind of sourceKinds) {
      expect(total({ ...scope, sourceKinds: [kind] })).toBe(kinds[kind]);
      for (const { outlet, kinds: counts } of outlets)
        expect(total({ ...scope, sourceKinds: [kind], filters: { outlets: [outlet] } })).toBe(counts[kind]);
      for (const { month, kinds: counts } of months)
        expect(total({ ...scope, sourceKinds: [kind], filters: { months: [month] } })).toBe(counts[kind]);
    }
    for (const { reason, statements } of reasonsForAnonymity(archive.reading, scope))
      expect(total({ ...scope, anonymityReasons: [reason] })).toBe(statements);
    for (const { source, kind, statements } of mostUsedSources(archive.reading, { scope, limit: 50 }))
      expect(total({ ...scope, source, sourceKinds: [kind] })).toBe(statements);
  }
});

test('reasons stand with the words of the articles, and none is a reason of its own', () => {
  expect(reasonsForAnonymity(archive.reading, {})).toEqual([
    { reason: 'none', statements: 3, different: 0, phrases: [] },
    {
      reason: 'not-authorised',
      statements: 2,
      different: 1,
      phrases: [{ text: 'she was not authorised to speak', statements: 2 }],
    },
    { reason: 'reprisal', statements: 1, different: 1, phrases: [{ text: 'for fear of reprisal', statements: 1 }] },
  ]);
});

test('the most used sources come first, capitals aside, of some kinds or of all', () => {
  const all = mostUsedSources(archive.reading, { scope: {}, limit: 10 });
  expect(all[0]).toEqual({ source: 'Ada Quill', kind: 'named', statements: 4, articles: 3 });
  expect(all[1]).toEqual({ source: 'a clerk', kind: 'anonymous', statements: 3, articles: 2 });
  expect(mostUsedSources(archive.reading, { scope: {}, kinds: ['anonymous'], limit: 1 })).toEqual([all[1]]);
});

test('what a person decided counts: edited kinds as edited, rejected statements never', () => {
  const [first, , third, fourth] = factsOf('Harbour 0', articles[0]?.made ?? []);
  if (!first || !third || !fourth) throw new Error('the article has four statements');
  archive.write((writing) => {
    decide(writing, { verdict: 'edited', articleId: 1, key: factKey(first), fact: { ...first, sourceKind: 'media' } });
    decide(writing, { verdict: 'rejected', articleId: 1, key: factKey(third) });
    decide(writing, { verdict: 'accepted', articleId: 1, key: factKey(fourth) });
  });
  expect(sourceCounts(archive.reading, { articleIds: [1], sure: true }).kinds).toMatchObject({
    named: 1,
    media: 1,
    anonymous: 1,
  });
});
