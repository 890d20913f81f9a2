import { expect, test } from 'vitest';
import type { ReadingRule } from '../../contract/reading-rule.ts';
import { listReadingRules, removeReadingRule, saveReadingRule } from './reading-rules.ts';
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
