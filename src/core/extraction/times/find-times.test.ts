import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestionBelow } from '../../../contract/vocabulary.ts';
import { annotate } from '../annotate.ts';
import { readTimesOf } from '../testing/read-times.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';
import { findTimes } from './find-times.ts';

const tagger = readEnglishTagger();
const shared = new URL('../../../../../shared/', import.meta.url);
const read = readTimesOf(tagger);

describe('findTimes', () => {
  it.each([
    ['The council met on Tuesday.', ['Tuesday | date 2024-04-23']],
    ['The council spoke Monday.', ['Monday | date 2024-04-29']],
    ['The council will meet on Tuesday.', ['Tuesday | date 2024-04-30']],
    ['The report is due Friday.', ['Friday | date 2024-05-03']],
    ['It met last Monday and next Monday is free.', ['last Monday | date 2024-04-22', 'next Monday | date 2024-05-06']],
    ['The paper said so earlier Monday.', ['earlier Monday | date 2024-04-29']],
    ['On October 7, the mill burned.', ['October 7 | date 2023-10-07']],
    [
      'It burned on Oct. 7, 2021, and on 8 March 1999.',
      ['Oct. 7, 2021 | date 2021-10-07', '8 March 1999 | date 1999-03-08'],
    ],
    ['The mill will open on June 3.', ['June 3 | date 2024-06-03']],
    ['He spoke in February and in November 2020.', ['February | date 2024-02', 'November 2020 | date 2020-11']],
    ['She left in May.', ['May | date 2023-05']],
    [
      'It was founded in 2002, in the 1990s and in the 19th century.',
      ['2002 | date 2002', 'the 1990s | date 199X', 'the 19th century | date 18'],
    ],
    ['Sales fell in the third quarter of 2023.', ['the third quarter of 2023 | date 2023-Q3']],
    [
      'It closed last week, last month and earlier this year.',
      ['last week | date 2024-W17', 'last month | date 2024-03', 'earlier this year | date 2024'],
    ],
    ['Two years ago and 11 days ago it rained.', ['Two years ago | date 2022', '11 days ago | date 2024-04-18']],
    ['A six-week truce held for three days.', ['six-week | duration P6W', 'three days | duration P3D']],
    [
      'It narrowed in recent weeks and over the past two months.',
      ['recent weeks | duration PXW', 'the past two months | duration P2M'],
    ],
    ['It leaves every Monday and pays daily.', ['every Monday | set XXXX-WXX-1', 'daily | set P1D']],
    ['They met at 10:35 p.m. on Friday.', ['10:35 p.m. on Friday | time 2024-04-26T22:35']],
    [
      'It rained on Friday morning and last night.',
      ['Friday morning | time 2024-04-26TMO', 'last night | time 2024-04-28TNI'],
    ],
    ['Yesterday it rained.', ['Yesterday | date 2024-04-28']],
  ])('reads %s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    'Theresa May left and she may march.',
    'About 2,000 people and some 1999 tickets.',
    'He is 44 years old.',
    'The Sunday Times wrote a second report.',
    'Rovers won 3-1 with 10:30 odds.',
  ])('finds no time in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('leaves the value of relative times open until a date of publication is known', () => {
    expect(read('On Monday, in February, last year, at noon and on May 3, 2021.', null)).toEqual([
      'Monday | date null',
      'February | date null',
      'last year | date null',
      'noon | time null',
      'May 3, 2021 | date 2021-05-03',
    ]);
    expect(read('On Monday.', 'yesterday')).toEqual(['Monday | date null']);
  });

  it('reads dates in digits in other languages, the day first', () => {
    expect(read('Am 29.04.2024, 2024-01-02, 31/12/2023 und 3/4/2023, Montag.', '2024-05-01', 'de')).toEqual([
      '29.04.2024 | date 2024-04-29',
      '2024-01-02 | date 2024-01-02',
      '31/12/2023 | date 2023-12-31',
      '3/4/2023 | date 2023-04-03',
    ]);
  });

  it('gives every date of the article annotated by hand its value', ({ skip }) => {
    if (!existsSync(new URL('gold/icc-warrants.gold.json', shared))) skip('no annotated article beside the repository');
    const gold: { published: string; dates: { start: number; end: number; resolved: string }[] } = JSON.parse(
      readFileSync(new URL('gold/icc-warrants.gold.json', shared), 'utf8'),
    );
    const text = readFileSync(new URL('seed/icc-warrants.txt', shared), 'utf8');
    const dates = findTimes(annotate(text, 'en', tagger), gold.published).filter(
      ({ type, confidence }) => type === 'date' && confidence >= suggestionBelow,
    );
    expect(dates.map(({ start, end, value }) => ({ start, end, resolved: value }))).toEqual(
      gold.dates.map(({ start, end, resolved }) => ({ start, end, resolved })),
    );
  });
});
