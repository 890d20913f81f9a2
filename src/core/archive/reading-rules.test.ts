import { expect, test } from 'vitest';
import { readingChoices } from '../../contract/reading-again.ts';
import type { ReadingRule } from '../../contract/reading-rule.ts';
import {
  listKeptRules,
  listReadingRules,
  removeReadingRule,
  renameReadingRule,
  saveReadingRule,
} from './reading-rules.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive } from './testing/test-archive.ts';

const rule = (name: string, text: string): ReadingRule => ({
  kind: 'split',
  name,
  split: { cut: { kind: 'same', text }, separator: true, offset: 0, fields: [], without: [], extra: [] },
});

test('a rule is kept under its name, in place of the one that has it, and all can be undone', () => {
  const archive = createTestArchive();
  const undo = (opposite: ReturnType<typeof saveReadingRule>) =>
    archive.write((writing) =>
      opposite === null
        ? null
        : opposite.operation === 'layout.save'
          ? saveReadingRule(writing, opposite.input as ReadingRule)
          : removeReadingRule(writing, (opposite.input as { name: string }).name),
    );
  archive.write((writing) => saveReadingRule(writing, rule('Zürich', '***')));
  archive.write((writing) => saveReadingRule(writing, rule('Anvers', '---')));
  const changed = archive.write((writing) => saveReadingRule(writing, rule('zurich', '===')));
  expect(listReadingRules(archive.reading)).toEqual([rule('Anvers', '---'), rule('zurich', '===')]);
  undo(changed);
  expect(listReadingRules(archive.reading)).toEqual([rule('Anvers', '---'), rule('Zürich', '***')]);
  undo(undo(archive.write((writing) => removeReadingRule(writing, 'ANVERS'))));
  expect(listReadingRules(archive.reading)).toEqual([rule('Zürich', '***')]);
  expect(archive.write((writing) => removeReadingRule(writing, 'no such'))).toBeNull();
  archive.end();
});

test('a rule keeps its files under another name, and takes the name of none', () => {
  const archive = createTestArchive();
  archive.write((writing) => saveReadingRule(writing, rule('Harbour', '***')));
  archive.write((writing) => saveReadingRule(writing, rule('Port', '---')));
  const read = madeUpFile('Pier', 'The pier was closed.');
  archive.store({ ...read, choices: readingChoices.parse({ rule: 'Harbour' }) });
  const shown = (): unknown => listKeptRules(archive.reading).map(({ rule: { name }, files }) => [name, files]);
  expect(shown()).toEqual([
    ['Harbour', 1],
    ['Port', 0],
  ]);
  expect(() => archive.write((writing) => renameReadingRule(writing, 'Harbour', 'PORT'))).toThrow(/already/u);
  expect(() => archive.write((writing) => renameReadingRule(writing, 'None', 'Other'))).toThrow(/not there/u);
  archive.write((writing) => renameReadingRule(writing, 'harbour', 'Quay'));
  expect(shown()).toEqual([
    ['Port', 0],
    ['Quay', 1],
  ]);
  archive.end();
});
