import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const people = [
  'Ada Quill',
  'Bram Oster',
  'Carla Venn',
  'Dorian Pike',
  'Edda Lorne',
  'Falk Rasmey',
  'Greta Holm',
  'Hugo Tarn',
];
const bodies = [
  'the Lindhaven Port Authority',
  'the Council of Orsk',
  'the Varrow Dockers’ Union',
  'the Ministry of Harbours',
];
const subjects = [
  'the pier',
  'the northern bridge',
  'the ferry line',
  'the fish market',
  'the lighthouse',
  'the dry dock',
];
const acts = ['was closed', 'will be rebuilt', 'was inspected', 'reopened', 'was sold', 'was flooded'];

/** Files of one folder. */
const filesPerFolder = 1000;

/** Writes `count` invented articles of about 1.5 kB into `folder`, the same ones in every run, numbered from `first`; answers their bytes. */
export function writeMadeUpArticles(folder: string, count: number, first = 0): number {
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    if (number % filesPerFolder === 0) mkdirSync(join(folder, `part ${number / filesPerFolder}`), { recursive: true });
    const text = madeUpArticle(first + number);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `part ${Math.floor(number / filesPerFolder)}`, `article ${number}.txt`), text);
  }
  return bytes;
}

const syllables = 'ba cor dal fen gri hol ist kar lum mor nes ost pra quen ril sto tam ulv wex yor'.split(' ');
/** Words that the articles draw on, a few of them often and most of them rarely, as words are. */
const vocabulary = 40_000;

function madeUpWord(number: number): string {
  const part = (value: number): string => syllables[value % syllables.length] ?? '';
  return [number, number / 20, number / 400, number / 8000].map((value) => part(Math.floor(value))).join('');
}

/** An invented article, the same one for the same number. */
export function madeUpArticle(number: number): string {
  let state = number * 2_654_435_761;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e3779b9) >>> 0;
    return state;
  };
  const of = (list: readonly string[]): string => list[next() % list.length] ?? '';
  // Words of its own in each sentence: else all articles would be versions of one another.
  const words = (count: number): string =>
    Array.from({ length: count }, () => madeUpWord(Math.floor((next() / 2 ** 32) ** 3 * vocabulary))).join(' ');
  const sentence = (): string =>
    next() % 3 === 0
      ? `“We counted ${next() % 900} ${words(3)} at ${of(subjects)},” said ${of(people)} of ${of(bodies)}.`
      : `On ${(next() % 28) + 1} March ${of(subjects)} ${of(acts)} with ${words(5)}, ${of(bodies)} said, and ${next() % 5000} people of ${words(2)} were told.`;
  const paragraphs = Array.from({ length: 4 }, () => Array.from({ length: 3 }, sentence).join(' '));
  const subject = of(subjects);
  return `${subject.slice(4, 5).toUpperCase()}${subject.slice(5)} ${of(acts)}, report ${number}\n\n${paragraphs.join('\n\n')}\n`;
}
