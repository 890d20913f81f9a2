import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestionBelow } from '../../../contract/vocabulary.ts';
import { annotate } from '../annotate.ts';
import { findTimes } from '../times/find-times.ts';
import { readFiguresOf } from '../testing/read-figures.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';
import { findFigures } from './find-figures.ts';

const tagger = readEnglishTagger();
const shared = new URL('../../../../../shared/', import.meta.url);

const read = readFiguresOf(tagger);

describe('findFigures', () => {
  it.each([
    ['The firm paid $3.5bn for the port and €40 a ticket.', ['$3.5bn | = 3500000000 USD', '€40 | = 40 EUR']],
    ['The mine cost 3.5 million euros.', ['3.5 million euros | = 3500000 EUR']],
    ['Between 3 and 5 people were injured.', ['Between 3 and 5 people | range 3..5 people injured']],
    ['Some 12–17 houses burned.', ['Some 12–17 houses | range 12..17 houses']],
    ['The repair takes 3 to 5 million dollars.', ['3 to 5 million dollars | range 3000000..5000000 USD']],
    ['One in five voters stayed at home.', ['One in five voters | = 0.2 voters']],
    ['Dozens of miners were killed.', ['Dozens of miners | ~ 24 miners killed']],
    ['Hundreds of thousands of people fled.', ['Hundreds of thousands of people | range 100000..1000000 people']],
    ['No one answered.', ['No one | = 0 people']],
    [
      'Shares fell 4.5 percent and rates rose 2 percentage points.',
      ['4.5 percent | = 4.5 %', '2 percentage points | = 2 percentage points'],
    ],
    ['Up to 1,000 troops crossed 15 km of desert.', ['Up to 1,000 troops | <= 1000 troops', '15 km | = 15 kilometres']],
    ['The quake killed at least twenty-five villagers.', ['at least twenty-five villagers | >= 25 villagers killed']],
    ['The town lost fewer than 20 per cent of its trees.', ['fewer than 20 per cent | < 20 %']],
    ['The club has 5,000 members or more.', ['5,000 members or more | >= 5000 members']],
    [
      'Half a million tonnes and two hundred and fifty goats arrived.',
      ['Half a million tonnes | = 500000 tonnes', 'two hundred and fifty goats | = 250 goats'],
    ],
    ['Anna Smith, 54, met a 44-year-old man.', ['54 | = 54 years', '44-year-old | = 44 years']],
    ['Rovers won 3-1.', ['3-1 | = 3..1 ']],
    [
      'Police freed 12 hostages, compared to at least 30 before.',
      ['12 hostages | = 12 hostages', 'at least 30 | >= 30 hostages'],
    ],
    ['They hold 9 tired, hungry or sick sailors.', ['9 tired, hungry or sick sailors | = 9 sailors']],
  ])('reads %s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    'The Group of Seven met.',
    'A Boeing 737 landed at gate 5.',
    'It began at 10:35 p.m. on October 7, 2021.',
    'It was founded in 1994.',
    'Call 555 123 4567.',
    '1. The first item',
    'Two of the people said no, and one agreed.',
    'She came third in the 2nd race.',
    'The iPhone 15 is old.',
  ])('finds no figure in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('takes "nobody" for a figure only beside what happened to nobody', () => {
    const sure = (sentence: string): boolean[] => {
      const annotated = annotate(`Title\n\n${sentence}`, 'en', tagger);
      return findFigures(annotated, []).map(({ confidence }) => confidence >= suggestionBelow);
    };
    expect(sure('Nobody was killed.')).toEqual([true]);
    expect(sure('Nobody knows why.')).toEqual([false]);
  });

  it('reads digits, and no words, in a language it does not know', () => {
    expect(read('Am 29.04.2024 kamen 1.200 Hunde, more than six, 40 %, 3,50 € und $5-7.', 'de')).toEqual([
      '1.200 | = 1200 ',
      '40 % | = 40 %',
      '3,50 € | = 3.5 EUR',
      '$5-7 | range 5..7 USD',
    ]);
  });

  it('finds the figures of the article annotated by hand, and no others', ({ skip }) => {
    if (!existsSync(new URL('gold/icc-warrants.gold.json', shared))) skip('no annotated article beside the repository');
    const gold: {
      published: string;
      figures: { start: number; end: number; value: number; bound: string; unit: string }[];
    } = JSON.parse(readFileSync(new URL('gold/icc-warrants.gold.json', shared), 'utf8'));
    const text = readFileSync(new URL('seed/icc-warrants.txt', shared), 'utf8');
    const annotated = annotate(text, 'en', tagger);
    expect(
      findFigures(annotated, findTimes(annotated, gold.published)).map(({ start, end, value, bound, unit }) => ({
        start,
        end,
        value,
        bound,
        unit,
      })),
    ).toEqual(gold.figures.map(({ start, end, value, bound, unit }) => ({ start, end, value, bound, unit })));
  });
});
