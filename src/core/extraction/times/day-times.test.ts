import { expect, it } from 'vitest';
import { readTimesOf } from '../testing/read-times.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readTimesOf(readEnglishTagger());

it.each([
  ['At 2.40 the alarm was raised.', ['2.40 | time 2024-04-29T02:40']],
  ['He spoke at 2.40 on Friday.', ['2.40 on Friday | time 2024-04-26T02:40']],
  ['Shares closed at 2.40 euros.', []],
  ['It landed at 0620 GMT.', ['0620 GMT | time 2024-04-29T06:20']],
  ["It struck at 3 o'clock in the morning.", ["3 o'clock in the morning | time 2024-04-29T03:00"]],
  ['He leaves at 4 in the afternoon.', ['4 in the afternoon | time 2024-04-29T16:00']],
  [
    'On Friday it rained; the next morning it snowed.',
    ['Friday | date 2024-04-26', 'the next morning | time 2024-04-27TMO'],
  ],
  ['On the night of May 3, 2021 it rained.', ['the night of May 3, 2021 | time 2021-05-03TNI']],
  [
    'It struck at 10:35 a.m. (0735 GMT) Friday.',
    ['10:35 a.m. | time 2024-04-26T10:35', '0735 GMT | time 2024-04-26T07:35', 'Friday | date 2024-04-26'],
  ],
  ['It fell at 7:30 a.m. this morning.', ['7:30 a.m. this morning | time 2024-04-29T07:30']],
  ['The house planned to vote on Sunday.', ['Sunday | date 2024-04-28']],
  ['The house will vote on Sunday.', ['Sunday | date 2024-05-05']],
  ['The house planned to vote on Friday.', ['Friday | date 2024-05-03']],
  ['High Noon is a film.', []],
  ['It happened the day before yesterday.', ['the day before yesterday | date 2024-04-27']],
  [
    'On May 3, 2021 he left; the same day he died.',
    ['May 3, 2021 | date 2021-05-03', 'the same day | date 2021-05-03'],
  ],
  ['It will run from 6 to 9 June.', ['6 | date 2024-06-06', '9 June | date 2024-06-09']],
  ['It runs on 5, 6 and 7 May.', ['5 | date 2024-05-05', '6 | date 2024-05-06', '7 May | date 2024-05-07']],
  ['They met on April 24 and 25.', ['April 24 | date 2024-04-24', '25 | date 2024-04-25']],
  ['They met on April 24 and 25 people came.', ['April 24 | date 2024-04-24']],
  ['He was shot last Oct. 23.', ['last Oct. 23 | date 2023-10-23']],
  ['In this June 9, 2017, photo he smiles.', ['this June 9, 2017 | date 2017-06-09']],
  ['No reason was given for the May 14 deadline.', ['May 14 | date 2024-05-14']],
  ['It burned down on May 14.', ['May 14 | date 2023-05-14']],
  [
    'Tuesday of last week was dry, next Tuesday is free.',
    ['Tuesday of last week | date 2024-04-23', 'next Tuesday | date 2024-05-07'],
  ],
  ['The museum opens Saturday.', ['Saturday | date 2024-05-04']],
  ['She was found on Thanksgiving Day.', ['Thanksgiving Day | date 2023-11-23']],
  [
    'It began on Good Friday and ended last Christmas.',
    ['Good Friday | date 2024-03-29', 'last Christmas | date 2023-12-25'],
  ],
  ['The vote was on Election Day last year.', ['Election Day last year | date 2023-11-07']],
  ['It was shot on 11/22/63 and since 9/11 much changed.', ['11/22/63 | date 1963-11-22', '9/11 | date 2001-09-11']],
  [
    'the plane left on monday, in february and on april ninth.',
    ['monday | date 2024-04-29', 'february | date 2024-02', 'april ninth | date 2024-04-09'],
  ],
  ['Black Monday, USA Today, 20th Century Fox and the Sunday Times.', []],
])('reads the days and hours of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
