import { expect, it } from 'vitest';
import { readTimesOf } from '../testing/read-times.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';

const read = readTimesOf(readEnglishTagger());

it.each([
  ['It took less than an hour.', ['less than an hour | duration PT1H']],
  ['He waited for at least 72 hours.', ['at least 72 hours | duration PT72H']],
  ['It took several months, then a few days.', ['several months | duration PXM', 'a few days | duration PXD']],
  [
    'The past decade was dry; over the past 20 years it rained.',
    ['The past decade | duration P10Y', 'the past 20 years | duration P20Y'],
  ],
  ['Half an hour passed in a half-hour show.', ['Half an hour | duration PT30M', 'half-hour | duration PT30M']],
  ['A decade-long feud and a yearlong study.', ['decade-long | duration P10Y', 'yearlong | duration P1Y']],
  ['He told CBS’s 60 Minutes so.', []],
  ['Years ago and a few weeks ago it rained.', ['Years ago | date PAST_REF', 'a few weeks ago | date PAST_REF']],
  [
    'It sails twice a week, on Mondays and every other month.',
    ['twice a week | set P1W', 'Mondays | set XXXX-WXX-1', 'every other month | set P2M'],
  ],
  ['The Weekly Standard told of the annual fair.', ['annual | set P1Y']],
  [
    'It took a year and a half, then an hour and a half.',
    ['a year and a half | duration P1.5Y', 'an hour and a half | duration PT1H30M'],
  ],
  [
    'Half a year ago it began; it ran for a fortnight.',
    ['Half a year ago | date 2023-10', 'a fortnight | duration P2W'],
  ],
  [
    'She swims every morning and every weekend.',
    ['every morning | set XXXX-XX-XXTMO', 'every weekend | set XXXX-WXX-WE'],
  ],
  ['It opens in the next couple of weeks.', ['the next couple of weeks | duration PXW']],
  ['A 44-year-old man, 44 years old.', []],
])('reads the lengths and repeated times of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

it.each([
  ['It is now shut, and recently it burned.', ['now | date PRESENT_REF', 'recently | date PAST_REF']],
  [
    'In the past it was full; in the near future it may be.',
    ['the past | date PAST_REF', 'the near future | date FUTURE_REF'],
  ],
  ['The current rules and recent arrivals.', ['current | date PRESENT_REF', 'recent | date PAST_REF']],
  ['The past mayor swam against the current.', []],
  ['The current account shrank.', []],
])('reads the references of %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
