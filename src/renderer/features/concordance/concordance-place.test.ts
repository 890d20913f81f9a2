import { expect, test } from 'vitest';
import { concordance } from '../../ui/place.ts';
import { choiceWords, linesOf, linesWith, sortedBy, windowWords, withinDates, withScope } from './concordance-place.ts';

test('a sort key takes its place; a first word beside the hit brings those behind it', () => {
  expect(sortedBy(['right1', 'right2', 'right3'], 0, 'left1')).toEqual(['left1', 'left2', 'left3']);
  expect(sortedBy(['left1', 'left2', 'left3'], 0, 'outlet')).toEqual(['outlet', 'left2', 'left3']);
  expect(sortedBy(['outlet', 'left2'], 1, 'outlet')).toEqual(['outlet']);
  expect(sortedBy(['outlet', 'left2', 'hit'], 1, '')).toEqual(['outlet']);
});

test('other lines keep what can be asked of them, and nothing that pointed into those before', () => {
  const place = { ...linesWith(concordance, 'dock'), line: 7, sort: ['cue' as const] };
  const next = withScope({ ...place, scope: { ...place.scope, over: 'statements' } }, { over: 'text' });
  expect(next).toEqual({ ...concordance, sort: concordance.sort });
});

test.each([
  ['', '2024', '2024', 'date:2024'],
  ['ferry', '2024-04', '2024-06', 'ferry date:2024-04..2024-06'],
  ['ferry OR ship', '2024', '2025', '(ferry OR ship) date:2024..2025'],
])('%s within dates', (query, from, to, expected) => expect(withinDates(query, from, to)).toBe(expected));

test('lines of a cue are those of what was said, and of no other texts', () => {
  const place = { ...linesWith(concordance, 'dock'), scope: { ...concordance.scope, over: 'statements' as const } };
  const chosen = linesOf(place, { cue: 'say', outlet: null });
  expect(chosen).toMatchObject({ show: 'lines', only: { cue: 'say', outlet: null } });
  expect(chosen.with).toBeUndefined();
  expect(withScope({ ...chosen, show: 'cues' }, { over: 'text' })).toEqual(concordance);
});

test.each([
  [{ cue: 'say', outlet: 'Harbour Courier' }, 'with the cue “say” in Harbour Courier'],
  [{ cue: null, speaker: 'Ada Quill' }, 'without a cue by Ada Quill'],
  [{ outlet: null }, 'without an outlet'],
])('%j in words', (only, words) => expect(choiceWords(only)).toBe(words));

test.each([
  [{ left: 1, right: 1 }, 'within 1 word'],
  [{ left: 2, right: 0 }, 'within 2 to the left'],
  [{ left: 2, right: 5 }, 'within 2 to the left and 5 to the right'],
])('%j in words', (window, words) => expect(windowWords(window)).toBe(words));
