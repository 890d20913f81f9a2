import { expect, test } from 'vitest';
import { draftOf, isDirty, leftAs, savedAs, toldAnew } from './note-draft.ts';

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

test('what was saved while typing and is told back takes nothing away from what stands in the field', () => {
  const paused = savedAs({ ...draftOf(''), typed: 'Ask Ada ' }, 'Ask Ada ');
  // The space stays for the word that follows.
  expect(toldAnew(paused, 'Ask Ada').typed).toBe('Ask Ada ');
  const again = savedAs({ ...paused, typed: 'Ask Ada soon' }, 'Ask Ada soon');
  // Told late, when more is on disk already.
  expect(toldAnew(again, 'Ask Ada')).toMatchObject({ typed: 'Ask Ada soon', saved: 'Ask Ada soon' });
  // Left, undone and done again: the archive is right.
  const undone = toldAnew(leftAs(again), '');
  expect(undone.typed).toBe('');
  expect(toldAnew(undone, 'Ask Ada soon').typed).toBe('Ask Ada soon');
});
