import { expect, it } from 'vitest';
import { readFiguresOf } from '../testing/read-figures.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readFiguresOf(readEnglishTagger());

it.each([
  ['To the minus 14 people died.', ['To the minus 14 people | >= 14 people killed']],
  ['It is minus 20 degrees.', ['minus 20 degrees | = -20 degrees']],
  ['Output changed by -5 % after +2.5 %.', ['-5 % | = -5 %', '2.5 % | = 2.5 %']],
  ['The error is plus or minus 3 points.', ['3 points | = 3 points']],
  ['She batted .312 this season.', ['.312 | = 0.312 ']],
  ['It cost $3-billion, or $50-a-barrel oil.', ['$3-billion | = 3000000000 USD', '$50-a-barrel | = 50 USD']],
  ['Rs. 500 and Rs 20 lakh were paid.', ['Rs. 500 | = 500 INR', 'Rs 20 lakh | = 2000000 INR']],
  ['It made 3.2 mln dlrs, or 12.5 cts a share.', ['3.2 mln dlrs | = 3200000 USD', '12.5 cts | = 12.5 cents']],
  ['The phone has 128GB, 5G and 1080p video.', ['128GB | = 128 GB']],
  [
    'It is 2.3km long and 20°C, or 68F, warm.',
    ['2.3km | = 2.3 kilometres', '20°C | = 20 degrees Celsius', '68F | = 68 degrees Fahrenheit'],
  ],
  ['She won the 100m final; the firm lost 100m.', ['100m | = 100 metres', '100m | = 100000000 ']],
  ['It took four and a half hours and 3½ days.', ['four and a half hours | = 4.5 hours', '3½ days | = 3.5 days']],
  ['The blaze burned 1,100 square miles.', ['1,100 square miles | = 1100 square miles']],
  ['It took in 1.5 million refugees.', ['1.5 million refugees | = 1500000 refugees']],
  ['The profit was 3,262 vs 1,555.', ['3,262 | = 3262 ', '1,555 | = 1555 ']],
  ['She is in her 40s and ran 9.58s.', ['9.58s | = 9.58 seconds']],
  [
    'It cost 12,34,567 rupees, or billions of dollars.',
    ['12,34,567 rupees | = 1234567 INR', 'billions of dollars | range 1000000000..10000000000 USD'],
  ],
  ['The suspect, 31, was held.', ['31 | = 31 years']],
  ['He won 22 of 31 bouts.', ['22 | = 22 ', '31 bouts | = 31 bouts']],
])('reads the numbers and units of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
