import { describe, expect, test } from 'vitest';
import { factsIn } from '../testing/english-extractor.ts';

describe('people', () => {
  test('a title and a role go to the person, and the surname alone too', () => {
    expect(factsIn('person', 'Norwegian Foreign Minister Anna Berg met the board. Later Berg left.')).toMatchObject([
      {
        name: 'Anna Berg',
        roles: [{ text: 'Norwegian Foreign Minister' }],
        mentions: [{ text: 'Anna Berg' }, { text: 'Berg' }],
      },
    ]);
  });

  test('a person whose first name is a state is a person, and the state a place', () => {
    const body = 'Trade Minister Jordan Lund flew to Jordan on Monday. Officials in Jordan met him.';
    expect(factsIn('person', body).map(({ name }) => name)).toEqual(['Jordan Lund']);
    expect(factsIn('place', body).map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(['Jordan 2']);
  });

  test('a role in an apposition before the name is kept', () => {
    expect(
      factsIn('person', "The board's chief engineer, Karl Lund, said the bridge was safe.")[0]?.roles.map(
        ({ text }) => text,
      ),
    ).toEqual(["The board's chief engineer"]);
  });
});

describe('organisations', () => {
  test('an abbreviation in brackets and alone belongs to its long form', () => {
    expect(
      factsIn('organisation', 'The International Ferry Union (IFU) met on Monday. The IFU will strike.'),
    ).toMatchObject([{ name: 'International Ferry Union', abbreviations: ['IFU'] }]);
  });

  test('two names with the same beginning stay apart', () => {
    expect(
      factsIn(
        'organisation',
        'The International Ferry Court sued. It is older than the International Ferry Court of Appeal.',
      ).map(({ name }) => name),
    ).toContain('International Ferry Court of Appeal');
  });
});

describe('places', () => {
  test('names of one country are one place', () => {
    expect(factsIn('place', 'The United States voted. The U.S. was alone.')).toMatchObject([
      { name: 'United States', mentions: [{ text: 'United States' }, { text: 'U.S.' }] },
    ]);
  });
});
