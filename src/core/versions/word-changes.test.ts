import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, reversed } from './word-changes.ts';

test('one changed number is told with the words around it', () => {
  const found = changesBetween('At least 12 people died, she said.', 'At least 14 people died, she said.', 5);
  expect(found).toEqual({
    differing: 1,
    removed: 1,
    added: 1,
    places: 1,
    changes: [{ before: '12', after: '14', lead: 'At least', follow: 'people died, she' }],
  });
  expect(reversed(found).changes[0]).toMatchObject({ before: '14', after: '12' });
});

test('figures come first, date lines and bylines last, and what is cut off is counted', () => {
  const text = (day: number, who: string, dead: number): string =>
    `A bridge fell\n\nBy Ines Calder\n\n${day} June 2024\n\nA bridge over the Sele fell on Sunday, said the ${who} of the town, and ${dead} people died.`;
  const found = changesBetween(text(2, 'mayor', 12), text(3, 'council', 14), 2);
  expect(found).toMatchObject({ differing: 3, places: 3 });
  expect(found.changes.map(({ before, after }) => [before, after])).toEqual([
    ['12', '14'],
    ['mayor', 'council'],
  ]);
});

test('capitals, accents, punctuation and spaces are no difference', () => {
  expect(changesBetween('The café is open.', 'The cafe is  OPEN!', 5)).toMatchObject({ differing: 0, changes: [] });
});

test('words that were added or taken out have nothing on the other side', () => {
  expect(changesBetween('They met in the hall.', 'They met again in the hall.', 5).changes).toMatchObject([
    { before: '', after: 'again', lead: 'They met', follow: 'in the hall.' },
  ]);
});

test('the sides can be changed, for any texts', () => {
  const words = fc.array(fc.constantFrom('one', 'two', '3', 'four', 'five.', '\n\n'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const found = changesBetween(left.join(' '), right.join(' '), 3);
      expect(found.differing).toBeGreaterThanOrEqual(Math.max(found.removed, found.added) / 2);
      expect(found.differing).toBeLessThanOrEqual(found.removed + found.added);
      expect(found.places >= found.changes.length).toBe(true);
      expect(reversed(reversed(found))).toEqual(found);
    }),
  );
});
