import { expect, test } from 'vitest';
import { draftOf, isDirty, savedAs, toldAnew } from './note-draft.ts';

test('what is typed is unsaved until the archive has it, and nothing that is told takes its place before', () => {
  const typed = { ...draftOf('Ask'), typed: 'Ask Ada\n' };
  expect([isDirty(draftOf('Ask')), isDirty(typed)]).toEqual([false, true]);
  expect(toldAnew(typed, 'Ask Bo').typed).toBe('Ask Ada\n');
  const saved = savedAs(typed, typed.typed);
  expect(isDirty(saved)).toBe(false);
  // More was typed while it was written.
  expect(isDirty(savedAs({ ...typed, typed: 'Ask Ada soon' }, 'Ask Ada'))).toBe(true);
  // Undone: the field shows what is there now.
  expect(toldAnew(saved, 'Ask').typed).toBe('Ask');
});
