import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../text/paragraphs.ts';
import { compareSideBySide, type ArticleToCompare } from './side-by-side.ts';

function article(id: number, text: string): ArticleToCompare {
  return { id, text, paragraphs: splitParagraphs(text).map(({ start, end }) => ({ start, end })) };
}

function sample(id: number, name: string): ArticleToCompare {
  return article(id, readFileSync(new URL(`../../../resources/samples/${name}.txt`, import.meta.url), 'utf8').trim());
}

describe('articles side by side', () => {
  test('words are marked against the cell of the row that is most alike', () => {
    const [first, second, third] = [
      article(1, 'Ferry\n\nThe ferry sank off the coast on Monday night with many on board.'),
      article(2, 'Ferry\n\nThe ferry sank off the coast on Tuesday night.'),
      article(3, 'Ferry\n\nThe ferry sank off the coast on Tuesday night, the owner said.'),
    ];
    const row = compareSideBySide([first, second, third]).rows[1];
    const shown = row?.cells.map((cell, index) =>
      cell?.runs.map(({ start, end, kind }) => `${kind}: ${[first, second, third][index]?.text.slice(start, end)}`),
    );
    expect(shown).toEqual([
      ['same: The ferry sank off the coast on ', 'changed: Monday', 'same:  night', 'only:  with many on board.'].map(
        (run) => run.replace('same:  night', 'same:  night ').replace('only:  with', 'only: with'),
      ),
      ['same: The ferry sank off the coast on Tuesday night.'],
      ['same: The ferry sank off the coast on Tuesday night, ', 'only: the owner said.'],
    ]);
  });

  test('the near copies among the samples are told apart from the rest by what they share word for word', () => {
    const copies = compareSideBySide([
      sample(1, 'ferry-aground/ferry-aground-harbour-courier'),
      sample(2, 'ferry-aground/ferry-aground-westland-daily'),
      sample(3, 'ferry-aground/ferry-aground-evening-lantern'),
      sample(4, 'ferry-aground/ferry-aground-coast-wire'),
    ]);
    expect(copies.pairs.map(({ left, right, share }) => [left, right, share > 0.6])).toEqual([
      [1, 2, true],
      [1, 3, false],
      [1, 4, false],
      [2, 3, false],
      [2, 4, false],
      [3, 4, false],
    ]);
  });

  test('in the near copy only the changed figure of the lead is marked, and the moved paragraph is found', () => {
    const [post, mirror] = [
      sample(1, 'dam-vote/dam-vote-tern-valley-post'),
      sample(2, 'dam-vote/dam-vote-northern-mirror'),
    ];
    const { rows } = compareSideBySide([post, mirror]);
    const marked = rows.flatMap(({ cells }) => {
      const [left, right] = cells;
      const changed = right?.runs
        .filter(({ kind }) => kind === 'changed')
        .map(({ start, end }) => mirror.text.slice(start, end));
      return left !== null && left !== undefined && changed !== undefined ? changed : [];
    });
    expect(marked).toContain('840');
    const moved = rows.flatMap(({ cells }) =>
      cells.flatMap((cell, index) => (cell?.moved === true ? [{ cell, index }] : [])),
    );
    const movedText = moved.map(({ cell, index }) =>
      [post, mirror][index]?.text.slice(cell.paragraphs[0]?.start, cell.paragraphs[0]?.end),
    );
    expect(movedText).toEqual([expect.stringMatching(/^About 1,200 people stood outside the hall/)]);
  });

  test('paragraphs that overlap or lie outside the text are refused', () => {
    const text = 'Title\n\nBody';
    expect(() => compareSideBySide([{ id: 7, text, paragraphs: [{ start: 0, end: 99 }] }])).toThrow(
      /Article 7: paragraph 0–99/,
    );
  });

  test('runs cover each paragraph exactly, whatever the texts', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('The ferry ', 'sank', '.', '\n\n', ' on Monday', '“', '渡'),
          fc.string({ maxLength: 4 }),
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const articles = texts.map((one, index) => article(index, one));
        const { rows } = compareSideBySide(articles);
        articles.forEach(({ paragraphs }, index) => {
          const cells = rows.flatMap((row) => row.cells[index] ?? []);
          const placed = cells.flatMap((cell) => cell.paragraphs).toSorted((one, other) => one.start - other.start);
          expect(placed).toEqual(paragraphs.map(({ start, end }) => ({ start, end })));
          for (const cell of cells) {
            const covered = cell.runs.flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, at) => start + at),
            );
            const expected = cell.paragraphs.flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, at) => start + at),
            );
            expect(covered).toEqual(expected);
          }
        });
        expect(rows.every(({ similarity }) => similarity >= 0 && similarity <= 1)).toBe(true);
      }),
    );
  });
});

const versions = new URL('../../../../shared/data/free/wiki-versions/', import.meta.url);
const hasVersions = existsSync(versions);
if (!hasVersions) console.log('skipped: ../shared/data/free/wiki-versions is not there');

test.skipIf(!hasVersions)('two versions of one encyclopedia article share most of their rows, in order', () => {
  for (const name of ['Habeas corpus', 'Hail', 'Hammurabi']) {
    const folder = new URL(`${encodeURIComponent(name)}/`, versions);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .toSorted();
    const [older, newer] = files
      .slice(-2)
      .map((file, id) => article(id, readFileSync(new URL(file, folder), 'utf8').trim()));
    if (older === undefined || newer === undefined) throw new Error(`${name} has fewer than two versions`);
    const { rows, pairs } = compareSideBySide([older, newer]);
    const shared = rows.filter(({ cells }) => cells.every((cell) => cell !== null)).length;
    expect(shared / Math.min(older.paragraphs.length, newer.paragraphs.length)).toBeGreaterThan(0.6);
    expect(pairs[0]?.share).toBeGreaterThan(0.6);
  }
});
