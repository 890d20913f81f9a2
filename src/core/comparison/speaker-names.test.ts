import { expect, test } from 'vitest';
import type { OrganisationFact, StatementFact } from '../../contract/fact.ts';
import { aliasesOf, matchSpeakers, speakerOf } from './speaker-names.ts';
import { said } from './testing/made-facts.ts';

function organisation(name: string, ...abbreviations: string[]): OrganisationFact {
  return { kind: 'organisation', name, abbreviations, mentions: [], confidence: 1, rule: 'made' };
}

function match(one: [string, StatementFact['sourceKind']], other: [string, StatementFact['sourceKind']]): string {
  const aliases = aliasesOf([
    organisation('Maristow Coastal Rescue Service', 'MCRS'),
    organisation('National Shipping Board', 'NSB'),
    organisation('North Sea Bank', 'NSB'),
  ]);
  const [left, right] = [one, other].map(([text, sourceKind]) =>
    speakerOf(said(text, '', { sourceKind })(text) as StatementFact, aliases),
  );
  if (left === undefined || right === undefined) throw new Error('two speakers are needed');
  expect(matchSpeakers(right, left)).toBe(matchSpeakers(left, right));
  return matchSpeakers(left, right);
}

test.each([
  ['Petra Venn', 'named', 'Venn', 'named', 'same'],
  ['Petra Venn', 'named', 'Ms PETRA VÉNN', 'named', 'same'],
  ['Petra Venn', 'named', 'Otto Venn', 'named', 'different'],
  ['Petra Venn', 'named', 'Petra Quill', 'named', 'different'],
  ['Petra Venn', 'named', 'Petra', 'named', 'different'],
  ['the MCRS', 'organisation', 'Maristow Coastal Rescue Service', 'organisation', 'same'],
  ['NSB', 'organisation', 'National Shipping Board', 'organisation', 'different'],
  ['police', 'organisation', 'the Lower Tern police', 'organisation', 'perhaps'],
  ["the council's legal office", 'organisation', 'The legal office of the council', 'organisation', 'same'],
  ['officials', 'anonymous', 'officials', 'anonymous', 'perhaps'],
  ['a spokesman', 'role', 'Petra Venn', 'named', 'different'],
  ['the Ministry of Works', 'organisation', 'the Ministry of Health', 'organisation', 'different'],
] as const)('%s (%s) and %s (%s): %s', (one, oneKind, other, otherKind, expected) => {
  expect(match([one, oneKind], [other, otherKind])).toBe(expected);
});
