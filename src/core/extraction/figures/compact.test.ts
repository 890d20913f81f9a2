import { expect, it } from 'vitest';
import { readFiguresOf } from '../testing/read-figures.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readFiguresOf(readEnglishTagger());

it.each([
  ['A quarter of voters stayed at home.', ['A quarter of voters | = 0.25 voters']],
  ['Sales fell by two fifths.', ['two fifths | = 0.4 ']],
  ['More than half the seats changed hands.', ['More than half the seats | > 0.5 seats']],
  ['It lost half a percent in half an hour.', ['half a percent | = 0.5 %', 'half an hour | = 0.5 hours']],
  ['Nine-tenths of farms failed.', ['Nine-tenths of farms | = 0.9 farms']],
  [
    'A quarter million people and 1/4 mile of road.',
    ['A quarter million people | = 250000 people', '1/4 mile | = 0.25 miles'],
  ],
  ['In one quarter of this year, since 9/11, in a one-state world.', []],
  ['A third man fled in the second half.', []],
  ['Six out of every ten planes use it.', ['Six out of every ten planes | = 0.6 planes']],
  ['Income more than tripled.', ['more than tripled | > 3 times']],
  ['It costs twice as much as the old one.', ['twice | = 2 times']],
  ['He scored twice and hates double standards.', []],
  ['Traffic rose fourfold.', ['fourfold | = 4 times']],
  ['A 6.8-magnitude quake hit.', ['6.8-magnitude | = 6.8 magnitude']],
  [
    'A 75-kilowatt-hour battery and a 12,000-square-foot house.',
    ['75-kilowatt-hour | = 75 kilowatt-hours', '12,000-square-foot | = 12000 square feet'],
  ],
  [
    'A two-and-a-half-year term and a 4.6-percentage-point lead.',
    ['two-and-a-half-year | = 2.5 years', '4.6-percentage-point | = 4.6 percentage points'],
  ],
  ['A half-dozen towns, a two-way street and 1980-style rules.', ['half-dozen | = 6 ']],
])('reads the shares, multiples and compounds of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
