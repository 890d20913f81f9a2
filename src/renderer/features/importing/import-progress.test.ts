import { expect, test } from 'vitest';
import {
  afterEvent,
  finishedText,
  noImports,
  percentDone,
  progressText,
  type FinishedImport,
  type RunningImport,
} from './import-progress.ts';

const progress: RunningImport = {
  type: 'import-progress',
  importId: 1,
  done: 4,
  total: 8,
  counting: false,
  imported: 3,
  duplicates: 0,
  refused: 1,
  current: 'a.txt',
  filesPerSecond: 2.04,
  secondsLeft: 2,
};
const finished: FinishedImport = {
  type: 'import-finished',
  importId: 1,
  state: 'done',
  imported: 7,
  duplicates: 0,
  refused: 1,
  message: null,
};

test('an import runs from its first progress to its end', () => {
  const running = afterEvent(afterEvent(noImports, { ...progress, done: 1 }), progress);
  expect(running).toEqual({ running: [progress], finished: null });
  expect(afterEvent(running, finished)).toEqual({ running: [], finished });
});

test('progress that comes after the end does not start the import again', () => {
  const ended = afterEvent(noImports, finished);
  expect(afterEvent(ended, progress)).toBe(ended);
});

test('two imports run beside each other', () => {
  const second = { ...progress, importId: 2 };
  const both = afterEvent(afterEvent(noImports, progress), second);
  expect(afterEvent(both, finished).running).toEqual([second]);
});

test('progress reads as a line', () => {
  expect(progressText(progress)).toBe('4 of 8 files · 2 a second · 2 s left · 1 refused');
  expect(progressText({ ...progress, counting: true, done: 1, secondsLeft: null, refused: 0 })).toBe(
    '1 file of 8 found so far · 2 a second',
  );
});

test('while files are still being counted no share is claimed', () => {
  expect([percentDone(progress), percentDone({ ...progress, counting: true })]).toEqual([50, null]);
});

test('the end of an import says what came of it, and why it was interrupted', () => {
  expect(finishedText(finished)).toBe('Import finished: 7 articles imported, 1 refused.');
  expect(finishedText({ ...finished, state: 'interrupted', message: 'The disk is full.' })).toBe(
    'Import interrupted: 7 articles imported, 1 refused. The disk is full.',
  );
});
