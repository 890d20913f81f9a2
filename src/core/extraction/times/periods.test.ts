import { expect, it } from 'vitest';
import { readTimesOf } from '../testing/read-times.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readTimesOf(readEnglishTagger());

it.each([
  ['Third-quarter profit rose from a year earlier.', ['Third-quarter | date 2023-Q3', 'a year earlier | date 2022-Q3']],
  ['In the latest quarter sales fell.', ['the latest quarter | date 2024-Q1']],
  ['In the year-ago quarter it lost money.', ['the year-ago quarter | date 2023-Q1']],
  ['It will open in the fourth quarter.', ['the fourth quarter | date 2024-Q4']],
  ["In 2019's first quarter it lost.", ["2019's first quarter | date 2019-Q1"]],
  ['The striker scored in the third quarter.', []],
  ['Sales rose in the first half.', ['the first half | date 2023-H1']],
  ['The goal came in the first half.', []],
  ['The first half of 2021 was dry.', ['The first half of 2021 | date 2021-H1']],
  ['Prices rose in March from a month earlier.', ['March | date 2024-03', 'a month earlier | date 2024-02']],
  ['A year before the war he left.', ['A year | duration P1Y']],
  ['It must end by the end of the year.', ['the end of the year | date 2024']],
  ['Output for the month was low.', ['the month | date 2024-04']],
  ['The mill burned in January of last year.', ['January of last year | date 2023-01']],
  ['It fell last year in fiscal 2019.', ['last year | date 2023', 'fiscal 2019 | date 2019']],
  ['He left in February 2003, that month of rain.', ['February 2003 | date 2003-02', 'that month | date 2003-02']],
  ['The March accession and the late-November trip.', ['March | date 2024-03', 'late-November | date 2023-11']],
  ['She is due in June.', ['June | date 2024-06']],
  ['It may rain by early summer.', ['early summer | date 2024-SU']],
  ['In 1969 she married; the following year he died.', ['1969 | date 1969', 'the following year | date 1970']],
  ['It will rain in the autumn.', ['the autumn | date 2024-FA']],
  ['The week of March 6 was wet.', ['The week of March 6 | date 2024-W10']],
  [
    'He left at the weekend and returns next weekend.',
    ['the weekend | date 2024-W17-WE', 'next weekend | date 2024-W19-WE'],
  ],
  ["Born in '92, in the '90s or the 1980's.", ["'92 | date 1992", "the '90s | date 199X", "the 1980's | date 198X"]],
  ['In the sixties and in nineteen seventy-one.', ['the sixties | date 196X', 'nineteen seventy-one | date 1971']],
  ['In 2019 shares rose in the fall in prices.', ['2019 | date 2019']],
  ['It grew over the summer and last fall.', ['the summer | date 2023-SU', 'last fall | date 2023-FA']],
  ['The fund held three ships at year-end.', ['year-end | date 2023']],
  ['The work will be done by year-end.', ['year-end | date 2024']],
  ['The week beginning March 4 is free.', ['The week beginning March 4 | date 2024-W10']],
  ['2020’s winner sold by 1000 London time.', ['2020 | date 2020']],
  ['The 2012 elections and the 2003-04 season.', ['2012 | date 2012', '2003-04 | date 2003']],
])('reads the periods of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
