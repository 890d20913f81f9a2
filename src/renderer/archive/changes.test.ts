import { expect, test } from 'vitest';
import { afterChange, afterRedo, afterUndo, noChanges, type Change } from './changes.ts';

const change = (label: string, id = 1): Change => ({ label, operation: 'tag.edit', input: { id } });

test('undo moves the newest change to redo, and redo moves it back', () => {
  const made = afterChange(afterChange(noChanges, change('first')), change('second', 2));
  const undone = afterUndo(made, change('second again'));
  expect(undone).toEqual({ undo: [change('first')], redo: [change('second again')] });
  expect(afterRedo(undone, change('second', 2))).toEqual({ undo: [change('first'), change('second', 2)], redo: [] });
});

test('a new change forgets what could be redone', () => {
  const undone = afterUndo(afterChange(noChanges, change('first')), change('first again'));
  expect(afterChange(undone, change('second', 2))).toEqual({ undo: [change('second', 2)], redo: [] });
});

test('a command that changed nothing leaves nothing to undo', () => {
  expect(afterChange(noChanges, null)).toBe(noChanges);
});

test('a change made in several calls is undone once', () => {
  const made = afterChange(afterChange(noChanges, change('Read one file')), change('Read two files'));
  expect(made).toEqual({ undo: [change('Read two files')], redo: [] });
});

test('a change that goes on with the last one is undone with it, but not with one before another', () => {
  const first = change('Write note');
  const made = afterChange(afterChange(noChanges, first), change('Change note', 2), first);
  expect(made).toEqual({ undo: [first], redo: [] });
  const between = afterChange(made, change('Rename tag', 3));
  const later = afterChange(between, change('Change note', 4), first);
  expect(later.undo.map(({ label }) => label)).toEqual(['Write note', 'Rename tag', 'Change note']);
});
