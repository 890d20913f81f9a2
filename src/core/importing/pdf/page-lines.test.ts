import { expect, test } from 'vitest';
import { pdfFile } from '../testing/made-up-documents.ts';
import { pdf } from './pdf-format.ts';
import { joinPages, withoutRunningLines, withWholeWords } from './page-lines.ts';

const content = (bytes: Uint8Array) => ({
  name: 'x.pdf',
  bytes,
  text: () => {
    throw new Error('a PDF is no text');
  },
});

test('running heads and feet are left out, whatever their numbers; the headline of the first page stays', () => {
  const pages = [1, 2, 3, 4].map((number) => [
    'Ferry runs aground',
    `Page ${number} of 4`,
    '',
    `Text of page ${number}.`,
    `More of ${'abcd'[number - 1]}.`,
    '',
    `Harbour Papers 2025.01 ${number}`,
  ]);
  expect(withoutRunningLines(pages)).toEqual([
    ['Ferry runs aground', '', 'Text of page 1.', 'More of a.', ''],
    ...[2, 3, 4].map((number) => ['', `Text of page ${number}.`, `More of ${'abcd'[number - 1]}.`, '']),
  ]);
});

test('of two pages, and of what stands on few of them, nothing is left out', () => {
  const two = [
    ['Head', 'a', 'b', 'c', '1'],
    ['Head', 'd', 'e', 'f', '2'],
  ];
  expect(withoutRunningLines(two)).toEqual(two);
  const five = ['a', 'b', 'c', 'd', 'e'].map((word, index) => [
    index < 2 ? 'Verse' : word,
    `${word}${word}`,
    `x ${word}`,
    `y ${word}`,
    `z ${word}`,
  ]);
  expect(withoutRunningLines(five)).toEqual(five);
});

test('a sentence goes on over the end of a page', () => {
  expect(joinPages([['The ferry ran', ''], ['', 'aground.'], ['Next.'], []])).toBe('The ferry ran\naground.\n\nNext.');
});

test.each([
  ['The govern-\nment said', 'The government\nsaid'],
  ['a ferry-\nboat; a ferry and a boat', 'a ferry-boat\n; a ferry and a boat'],
  ['well-\nknown, as the well-known', 'well-known\n, as the well-known'],
  ['ferryboat and ferry-\nboat of a ferry', 'ferryboat and ferryboat\nof a ferry'],
  ['the Maristow-\nTernholm line', 'the Maristow-\nTernholm line'],
  ['soft\u00AD\nware and soft ware', 'software\nand soft ware'],
])('%j', (text, whole) => expect(withWholeWords(text)).toBe(whole));

test('of an export in PDF each article is read', async () => {
  const article = (number: number) => [
    `Ferry runs aground ${number}`,
    'The Harbour Courier',
    'March 12, 2025 Wednesday',
    '',
    'Section: NEWS; Pg. 3',
    'Length: 20 words',
    'Byline: By Ines Okafor',
    'Body',
    `The ferry ran aground ${number}.`,
    'Load-Date: March 13, 2025',
    'End of Document',
  ];
  const found = await pdf.read(content(pdfFile([...article(1), ...article(2)])));
  expect(found).toMatchObject({ format: 'nexis', refused: [] });
  expect(found.articles).toMatchObject(
    [1, 2].map((number) => ({ text: `Ferry runs aground ${number}\n\nThe ferry ran aground ${number}.` })),
  );
});

test('the bytes of a file in a ZIP file, which Node keeps in a pool, are read too', async () => {
  const bytes = Buffer.from(pdfFile(['Ferry runs aground', 'The ferry ran aground on Wednesday.']));
  const found = await pdf.read(content(bytes));
  expect(found.articles).toHaveLength(1);
  expect(bytes.length).toBeGreaterThan(0);
});
