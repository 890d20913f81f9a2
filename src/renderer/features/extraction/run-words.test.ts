import { expect, test } from 'vitest';
import { changesText, outcomeOfRun, progressText, staleText } from './run-words.ts';

const run = {
  id: 1,
  extractor: '4',
  choice: 'all',
  startedAt: '2026-11-25T10:00:00.000Z',
  finishedAt: null,
  state: 'running',
  total: 8000,
  done: 8000,
  differing: 230,
  failed: 2,
  appeared: 0,
  gone: 0,
  changed: 0,
  lost: 0,
  regained: 0,
} as const;

test('progress tells rate and time left only when they are known', () => {
  expect(progressText({ done: 0, total: 1, articlesPerSecond: 0, secondsLeft: null })).toBe('0 of 1 article');
  expect(progressText({ done: 1204, total: 8000, articlesPerSecond: 60, secondsLeft: 113 })).toBe(
    '1,204 of 8,000 articles · 60 a second · 2 min left',
  );
});

test('what came of a run, and what is to be read again', () => {
  expect(outcomeOfRun(run)).toBe('8,000 articles read: 230 with other facts, 2 not read to the end.');
  expect(outcomeOfRun({ ...run, done: 1, differing: 0, failed: 0 })).toBe('1 article read: none with other facts.');
  expect(changesText({ appeared: 3, gone: 0, changed: 1000 })).toBe('3 new, 1,000 changed');
  expect(changesText(run)).toBe('nothing');
  expect(staleText(1)).toMatch(/^1 article was read by .* Read it again/u);
  expect(staleText(12_340)).toMatch(/^12,340 articles were read by .* Read them again/u);
});
