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

  test('a surname at the head of a sentence is found once the full name is known, and a common word there is none', () => {
    const body =
      'Gov. Dale Strand spoke for an hour. Strand bristled on Wednesday. Strand, for his part, left. Rain fell.';
    expect(factsIn('person', body)).toMatchObject([
      { name: 'Dale Strand', mentions: [{ text: 'Dale Strand' }, { text: 'Strand' }, { text: 'Strand' }] },
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

test('a ship is nobody, and the place of its name stays one', () => {
  const body =
    'The night ferry Anselma ran aground. Passengers of the Anselma were safe. The tanker Norland sailed to Norland. Anna Berg saw it.';
  expect(factsIn('person', body).map(({ name }) => name)).toEqual(['Anna Berg']);
  expect(factsIn('place', body).map(({ name, mentions }) => [name, mentions.length])).toEqual([['Norland', 1]]);
});

test('where a ship is told of, whoever is only named with “the” is no person', () => {
  const body =
    'More than 20 people drowned when a ferry hit a reef. The Anselma, 31 years old, left the island of Ostrel on Monday. Nobody complained about the Anselma to Anna Berg.';
  expect(factsIn('person', body).map(({ name }) => name)).toEqual(['Anna Berg']);
  expect(factsIn('organisation', body)).toEqual([]);
});

describe('people of one article', () => {
  const rolesOf = (body: string) =>
    factsIn('person', body).map(({ name, roles }) => `${name}: ${roles.map(({ text }) => text).join('; ')}`);

  test('somebody else beside a name is no role of it', () => {
    const body =
      'Among them were Anna Berg, Sen. Karl Lund and former governor Peter Hall. Before Judge Maria Stone the case ended.';
    expect(rolesOf(body)).toEqual([
      'Anna Berg: ',
      'Karl Lund: Sen.',
      'Peter Hall: former governor',
      'Maria Stone: Judge',
    ]);
    expect(rolesOf('Both Mr. Clinton and Anna Berg left.')).toEqual(['Clinton: ', 'Anna Berg: ']);
  });

  test('a role begins behind what only leads to it', () => {
    expect(rolesOf('It seized records of Coast News reporter Anna Berg.')).toEqual(['Anna Berg: Coast News reporter']);
    expect(rolesOf('She is in custody with his mother, Anna Berg, police said.')).toEqual(['Anna Berg: his mother']);
    expect(rolesOf('A special assistant to the president, Anna Berg, spoke.')).toEqual([
      'Anna Berg: A special assistant to the president',
    ]);
  });

  test('a first name, a middle initial and capitals in a headline lead to the same person', () => {
    const body =
      'ANNA BERG WINS THE MAYOR RACE\n\nAnna Berg won. Anna M. Berg thanked her voters. “Anna is tired,” said Karl Lund.';
    expect(factsIn('person', body).map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
      'Anna Berg 4',
      'Karl Lund 1',
    ]);
  });

  test('two people of one first name are not told apart by it', () => {
    const body = 'Anna Berg and Anna Lund met Karl Stone. “Anna is tired,” said Stone.';
    expect(factsIn('person', body).map(({ name }) => name)).toContain('Anna');
  });
});

describe('organisations', () => {
  test('a known abbreviation belongs to the form of the name that the article has', () => {
    expect(
      factsIn('organisation', 'The Justice Department sued the port. The DOJ gave no reason.').map(
        ({ name, abbreviations }) => `${name} ${abbreviations.join()}`,
      ),
    ).toEqual(['Justice Department DOJ']);
  });

  test('an office before a title is no part of the organisation', () => {
    expect(factsIn('organisation', 'White House Press Secretary Anna Berg spoke.').map(({ name }) => name)).toEqual([
      'White House',
    ]);
  });

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
  test('what is made of a name is none', () => {
    const body = 'North Korean officials met the Berg-led board in the Paris-based office of a Bond-themed bar.';
    expect(factsIn('place', body).map(({ name }) => name)).toEqual(['Paris']);
    expect(factsIn('person', body)).toEqual([]);
  });

  test('names of one country are one place', () => {
    expect(factsIn('place', 'The United States voted. The U.S. was alone.')).toMatchObject([
      { name: 'United States', mentions: [{ text: 'United States' }, { text: 'U.S.' }] },
    ]);
  });
});
