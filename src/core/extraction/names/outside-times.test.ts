import { expect, test } from 'vitest';
import { factsIn } from '../testing/english-extractor.ts';

const peopleIn = (body: string) =>
  factsIn('person', body).map(({ name, mentions }) => `${name} ${String(mentions.length)}`);

test("a part of a day's name is no person", () => {
  expect(
    peopleIn("Police were attacked on New Year's Eve in Westhaven, and again on New Year’s Eve in Norland."),
  ).toEqual([]);
});

test('a person of that name stays', () => {
  expect(peopleIn("Eve Marlow sang on New Year's Eve. “It was loud,” Eve Marlow said.")).toEqual(['Eve Marlow 2']);
});
