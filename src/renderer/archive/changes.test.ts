import { expect, test } from 'vitest';
import { afterChange, afterRedo, afterUndo, noChanges, type Change } from './changes.ts';

const change = (label: string): Change => ({ label, operation: 'tag.edit', input: {} });

test('undo moves the newest change to redo, and redo moves it back', () => {
  const made = afterChange(afterChange(noChanges, change('first')), change('second'));
  const undone = afterUndo(made, change('second again'));
  expect(undone).toEqual({ undo: [change('first')], redo: [change('second again')] });
  expect(afterRedo(undone, change('second'))).toEqual({ undo: [change('first'), change('second')], redo: [] });
});

test('a new change forgets what could be redone', () => {
  const undone = afterUndo(afterChange(noChanges, change('first')), change('first again'));
  expect(afterChange(undone, change('second'))).toEqual({ undo: [change('second')], redo: [] });
});

test('a command that changed nothing leaves nothing to undo', () => {
  expect(afterChange(noChanges, null)).toBe(noChanges);
});
