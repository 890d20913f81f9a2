import { expect, it } from 'vitest';
import { readFiguresOf } from '../testing/read-figures.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readFiguresOf(readEnglishTagger());

it.each([
  [
    'It costs $10-15m, or €2–3bn.',
    ['$10-15m | range 10000000..15000000 USD', '€2–3bn | range 2000000000..3000000000 EUR'],
  ],
  ['Tickets are $10-$15.', ['$10-$15 | range 10..15 USD']],
  ['Rates of 1.5-2.5 percent.', ['1.5-2.5 percent | range 1.5..2.5 %']],
  ['Some 20-30,000 people came.', ['Some 20-30,000 people | range 20000..30000 people']],
  ['About 10-15 million fans.', ['About 10-15 million fans | range 10000000..15000000 fans']],
  ['Growth of 10% to 15% is likely.', ['10% to 15% | range 10..15 %']],
  ['Prices range from $15 to $120.', ['$15 to $120 | range 15..120 USD']],
  ['Profit rose from $15 to $120.', ['$15 | = 15 USD', '$120 | = 120 USD']],
  ['Sugar fell 5 cents to 84 cents.', ['5 cents | = 5 cents', '84 cents | = 84 cents']],
  ['Seas could rise by 30 to 60 centimetres.', ['30 to 60 centimetres | range 30..60 centimetres']],
  ['They voted 299 to 321.', ['299 | = 299 ', '321 | = 321 ']],
  ['After 20 or 30 years two or three came.', ['20 or 30 years | range 20..30 years', 'two or three | range 2..3 ']],
  ['Rovers lost 1-3 and drew 2-2.', ['1-3 | = 1..3 ', '2-2 | = 2..2 ']],
  ['The sets went 6-4 6-3 7-5.', ['6-4 | = 6..4 ', '6-3 | = 6..3 ', '7-5 | = 7..5 ']],
  ['The 2019-20 season was short and the odds were 50-50.', []],
  [
    'Several hundred homes and a few thousand cars burned.',
    ['Several hundred homes | range 100..1000 homes', 'a few thousand cars | range 1000..10000 cars'],
  ],
  ['Tens of thousands of fans came.', ['Tens of thousands of fans | range 10000..100000 fans']],
  ['The team scores often.', []],
])('reads the ranges of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
