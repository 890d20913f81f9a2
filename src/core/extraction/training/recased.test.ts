import { expect, test } from 'vitest';
import { recasedCopies } from './recased.ts';

const text = `Anna Berg of Weißdorf wrote.\n\n${'Nobody in Ostend read it, and the letter came back. '.repeat(3)}`;
const named = { text, names: [{ start: 13, end: 21, kind: 'place' as const }], weight: 2, name: 'own' };

test('copies keep the places of names, count less, and come in three cases', () => {
  const copies = recasedCopies([named], 1, 1);
  expect(copies.map((copy) => copy.text.slice(0, 35))).toEqual([
    'ANNA BERG OF WEIßDORF WROTE.\n\nNOBOD',
    'anna berg of weißdorf wrote.\n\nnobod',
    'ANNA BERG OF WEIßDORF WROTE.\n\nNobod',
  ]);
  for (const { text: copied, names, weight } of copies) {
    expect([copied.length, names, weight]).toEqual([text.length, named.names, 0.24]);
  }
});

test('a share of the longer texts is copied, the same for the same seed', () => {
  const texts = Array.from({ length: 200 }, (_, at) => ({ ...named, name: String(at) }));
  const copies = recasedCopies(texts, 0.3, 3);
  expect(copies.length).toBeGreaterThan(130);
  expect(copies.length).toBeLessThan(230);
  expect(recasedCopies(texts, 0.3, 3)).toEqual(copies);
  expect(recasedCopies([{ ...named, text: 'Anna Berg' }], 1, 1)).toEqual([]);
});
