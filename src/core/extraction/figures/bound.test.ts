import { expect, it } from 'vitest';
import { readFiguresOf } from '../testing/read-figures.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readFiguresOf(readEnglishTagger());

it.each([
  ['Wages grew by just over 4 percent.', ['just over 4 percent | > 4 %']],
  ['Losses may top $10 billion.', ['top $10 billion | > 10000000000 USD']],
  ['Growth was well below the 1.9 percent forecast.', ['well below the 1.9 percent | < 1.9 %']],
  ['At least three were hurt.', ['At least three | >= 3 ']],
  ['It fell over a 10-year period.', ['10-year | = 10 years']],
  ['The top 10 clubs met.', ['10 clubs | = 10 clubs']],
  ['Sales exceeded 5 million units.', ['exceeded 5 million units | > 5000000 units']],
  ['He is averaging 7.3 yards.', ['averaging 7.3 yards | ~ 7.3 yards']],
  ['Rents rose to an average of £900.', ['an average of £900 | ~ 900 GBP']],
  ['Prices rose by as little as 1 percent.', ['as little as 1 percent | >= 1 %']],
  ['The toll goes up to 11 pounds.', ['11 pounds | = 11 pounds']],
  ['The tank holds up to 11 litres.', ['up to 11 litres | <= 11 litres']],
  ['Debt rose 5 percent over three years.', ['5 percent | = 5 %', 'three years | = 3 years']],
  ['The siege lasted over three years.', ['over three years | > 3 years']],
  ['The road is 40-odd miles long.', ['40-odd miles | ~ 40 miles']],
  ['It has 30-plus members.', ['30-plus members | > 30 members']],
  ['The bid was £3m-plus.', ['£3m-plus | > 3000000 GBP']],
  ['Those aged 65 or over get 20 percent or more.', ['65 or over | >= 65 years', '20 percent or more | >= 20 %']],
  ['It cost 50 dollars or so.', ['50 dollars or so | ~ 50 USD']],
  ['Turnout was >60 % here and ~50 % there.', ['>60 % | > 60 %', '~50 % | ~ 50 %']],
])('reads the bounds of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
