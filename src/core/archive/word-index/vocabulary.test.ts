import { expect, test } from 'vitest';
import type { WordPattern } from '../../search/lexicon.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { inArchive } from '../testing/linked-archive.ts';
import { articleColumns } from './article-columns.ts';
import { layOutWords, matchingWords, readWordsOn, wordsOfSegments } from './vocabulary.ts';

const patterns: readonly WordPattern[] = [
  { kind: 'infix', pattern: '*err*', distance: 0 },
  { kind: 'infix', pattern: '*y', distance: 0 },
  { kind: 'infix', pattern: 'f*y', distance: 0 },
  { kind: 'infix', pattern: '*é*', distance: 0 },
  { kind: 'infix', pattern: '*轮*', distance: 0 },
  { kind: 'fuzzy', pattern: 'ferry', distance: 1 },
  { kind: 'regex', pattern: 'f.*y', distance: 0 },
];

test('words that were read segment by segment are those of all, and are read once', () => {
  inArchive((archive) => {
    for (const [index, word] of ['ferry', 'reef'].entries())
      archive.store(madeUpFile(word, `A ${word}.`, { name: `${index}.txt` }));
    const segments = () => wordsOfSegments(archive.reading, articleColumns(archive.reading));
    const readOn = (): boolean => readWordsOn(archive.reading, articleColumns(archive.reading));
    expect([readOn(), readOn(), readOn()]).toEqual([true, true, false]);
    const first = segments();
    archive.store(madeUpFile('Dam', 'A dam.', { name: 'dam.txt' }));
    expect([readOn(), readOn()]).toEqual([true, false]);
    const then = segments();
    expect(then.map(({ segment }) => segment)).toEqual(articleColumns(archive.reading).segments);
    expect(then.slice(0, 2)).toEqual(first);
    expect(then[0]).toBe(first[0]);
  });
});

test('the same words fit before and after they are laid out, also those of articles that came since', () => {
  inArchive((archive) => {
    const found = () => patterns.map((each) => matchingWords(archive.reading, articleColumns(archive.reading), each));
    const layOut = (): number => {
      let segments = 0;
      while (layOutWords(archive.reading, articleColumns(archive.reading))) segments += 1;
      return segments;
    };
    archive.store(madeUpFile('Ferry runs aground', 'The ferries of Ferrol carry every furry café.', { name: 'a.txt' }));
    archive.store(madeUpFile('A ferry', '渡轮 ferry fiery', { name: 'b.txt' }));
    const walked = found();
    expect(walked[0]).toEqual(['ferry', 'ferries', 'ferrol']);
    expect(walked[2]).toEqual(['ferry', 'fiery', 'furry']);
    expect(layOut()).toBe(2);
    expect(found()).toEqual(walked);
    archive.store(madeUpFile('Berry', 'A berry is no ferry.', { name: 'c.txt' }));
    const walkedThen = found();
    expect(walkedThen[0]).toEqual(['ferry', 'berry', 'ferries', 'ferrol']);
    expect(layOut()).toBe(1);
    expect(found()).toEqual(walkedThen);
    expect(layOut()).toBe(0);
  });
});
