import { expect, it } from 'vitest';
import { readFiguresOf } from '../testing/read-figures.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readFiguresOf(readEnglishTagger());

it.each([
  'The FTSE 100 shares and Windows 10 users.',
  'A Category 4 storm hit the Group of 20.',
  'She lives at 24 Mill Lane.',
  'He called 911 after the 2012 elections.',
  'The No. 4 seed and No.5 met in room 12.',
  'One analyst said it; one of the few who did.',
  'Two of the officials said so and the three agreed.',
  'Apollo 13 and Halo 2 were shown.',
  'The film beat Shrek 2 to the prize as Ocean’s 12 fell.',
  'He has a 401(k) plan.',
])('finds no figure in: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

it.each([
  ['Obama led Romney 51 to 46.', ['51 | = 51 ', '46 | = 46 ']],
  ['Just 13 of Britain’s 659 members are women.', ['13 | = 13 members', '659 members | = 659 members']],
  ['She died at the age of 71 and wrote at age four.', ['71 | = 71 years', 'four | = 4 years']],
  ['It employs 14- and 15-year-olds.', ['14 | = 14 years', '15-year-olds | = 15 years']],
  [
    'There is concern about two tests, and about two hours passed.',
    ['two tests | = 2 tests', 'about two hours | ~ 2 hours'],
  ],
  ['It took three-tenths of it.', ['three-tenths | = 0.3 ']],
  ['One person was killed.', ['One person | = 1 person killed']],
  ['He made two stops and one start.', ['two stops | = 2 stops', 'one start | = 1 start']],
  ['Rates rose one percent.', ['one percent | = 1 %']],
  ['At least one house burned.', ['At least one house | >= 1 house']],
  ['In Kabul 30 people met.', ['30 people | = 30 people']],
  ['Mayor Says 34 Bridges Closed', ['34 Bridges | = 34 Bridges']],
  ['This week 30 people died.', ['30 people | = 30 people killed']],
  ['Some 2000 people came.', ['Some 2000 people | ~ 2000 people']],
  ['They freed 23 residents, three of whom were ill.', ['23 residents | = 23 residents', 'three | = 3 residents']],
  ['It covers six countries, down from seven.', ['six countries | = 6 countries', 'seven | = 7 countries']],
  ['She has a family of four.', ['four | = 4 ']],
  ['Seats were cut to eight.', ['eight | = 8 ']],
  ['Wait for four or eight years.', ['four | = 4 ', 'eight years | = 8 years']],
])('but reads %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
