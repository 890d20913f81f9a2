import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignParagraphs } from './paragraph-alignment.ts';
import { createVocabulary, splitWords } from './words.ts';

/** Rows as one string per article, `0+1` for two paragraphs, `>3` for a moved one and `` for none. */
function aligned(...articles: readonly string[][]): string[][] {
  const vocabulary = createVocabulary();
  const words = articles.map((paragraphs) => paragraphs.map((paragraph) => splitWords(paragraph, vocabulary)));
  return alignParagraphs(words, vocabulary.wordOf).map(({ cells, moved }) =>
    cells.map((cell, article) => (moved[article] === true ? '>' : '') + cell.join('+')),
  );
}

const title = 'Night ferry runs aground';
const lead = 'The night ferry Anselma ran aground on the Carrow Bank near Port Maristow early on Tuesday.';
const toll = 'Rescue boats took most of the passengers off the ship within three hours, the coastguard said.';
const owner = 'Ostrel Lines said the vessel had passed its inspection in January.';
const weather = 'A storm warning had been in force along the whole northern coast since Monday noon.';
const fund = 'Families of the dead will be paid from an emergency fund, the minister announced.';

describe('paragraph alignment', () => {
  test('paragraphs that say the same share a row, and others have rows of their own', () => {
    expect(aligned([title, lead, toll, owner], [title, lead, weather, owner])).toEqual([
      ['0', '0'],
      ['1', '1'],
      ['', '2'],
      ['2', ''],
      ['3', '3'],
    ]);
  });

  test('titles share the first row however different they are', () => {
    expect(aligned(['Ferry sinks', lead], ['They knew', lead])).toEqual([
      ['0', '0'],
      ['1', '1'],
    ]);
  });

  test('a reworded paragraph is recognised', () => {
    const reworded = 'Early on Tuesday the Anselma, a night ferry, struck the Carrow Bank and ran aground.';
    expect(aligned([title, weather, lead, owner], [title, fund, reworded, toll])).toContainEqual(['2', '2']);
  });

  test('a paragraph that stands elsewhere is put beside its counterpart and marked as moved', () => {
    const rows = aligned([title, lead, toll, owner, fund], [title, toll, owner, fund, lead]);
    expect(rows).toEqual([
      ['0', '0'],
      ['1', '>4'],
      ['2', '1'],
      ['3', '2'],
      ['4', '3'],
    ]);
  });

  test('of two paragraphs in crossed order the shorter one counts as moved', () => {
    const long = `${toll} ${weather}`;
    expect(aligned([title, owner, long, fund], [title, long, owner, fund])).toEqual([
      ['0', '0'],
      ['1', '>2'],
      ['2', '1'],
      ['3', '3'],
    ]);
  });

  test('what one article tells in two paragraphs and the other in one shares a row', () => {
    const expected = [
      ['0', '0'],
      ['1', '1'],
      ['2+3', '2'],
      ['4', '3'],
    ];
    expect(aligned([title, lead, toll, owner, fund], [title, lead, `${toll} ${owner}`, fund])).toEqual(expected);
    expect(aligned([title, lead, `${toll} ${owner}`, fund], [title, lead, toll, owner, fund])).toEqual(
      expected.map((row) => row.toReversed()),
    );
  });

  test('a third article joins the rows of the other two', () => {
    expect(aligned([title, lead, owner], [title, lead, toll, owner], [title, toll, weather])).toEqual([
      ['0', '0', '0'],
      ['1', '1', ''],
      ['', '2', '1'],
      ['', '', '2'],
      ['2', '3', ''],
    ]);
  });

  test('articles without paragraphs have empty cells', () => {
    expect(aligned([], [])).toEqual([]);
    expect(aligned([], [title, lead])).toEqual([
      ['', '0'],
      ['', '1'],
    ]);
  });

  test('each paragraph stands in one row, and all but the moved ones keep their order', () => {
    const paragraph = fc.array(fc.constantFrom(...`${lead} ${toll} ${owner} ${weather}`.split(' ')), { maxLength: 12 });
    const article = fc.array(
      fc.oneof(
        paragraph.map((words) => words.join(' ')),
        fc.constantFrom(title, lead, toll, owner, weather, fund),
      ),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 6 }), (articles) => {
        const vocabulary = createVocabulary();
        const words = articles.map((paragraphs) => paragraphs.map((text) => splitWords(text, vocabulary)));
        const rows = alignParagraphs(words, vocabulary.wordOf);
        articles.forEach((paragraphs, index) => {
          const all = rows.flatMap((row) => row.cells[index] ?? []);
          expect(all.toSorted((one, other) => one - other)).toEqual([...paragraphs.keys()]);
          const ordered = rows.flatMap((row) => (row.moved[index] === true ? [] : (row.cells[index] ?? [])));
          expect(ordered).toEqual(ordered.toSorted((one, other) => one - other));
        });
        expect(rows.every((row) => row.cells.some((cell) => cell.length > 0))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
