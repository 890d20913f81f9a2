import { expect, test } from 'vitest';
import type { StoredFact } from '../../../contract/decision.ts';
import type { FactKind } from '../../../contract/fact.ts';
import { allFacts, countsByKind, keptFilters, listedFacts, withKindToggled } from './fact-filters.ts';

function stored(key: string, kind: 'place' | 'time', start: number, more: Partial<StoredFact> = {}): StoredFact {
  const span = { start, end: start + 1, text: key };
  const found = { confidence: key.endsWith('?') ? 0.2 : 0.9, rule: 'test' };
  return {
    articleId: 1,
    key,
    fact:
      kind === 'place'
        ? { kind, name: key, mentions: [span], ...found }
        : { kind, ...span, type: 'date', value: null, ...found },
    verdict: null,
    decidedAt: null,
    original: null,
    found: true,
    earlier: null,
    stands: true,
    broken: false,
    ...more,
  };
}

const facts = [
  stored('late', 'time', 30),
  stored('port', 'place', 20),
  stored('soon?', 'time', 10),
  stored('sure?', 'time', 15, { verdict: 'accepted' }),
  stored('not', 'place', 5, { verdict: 'rejected' }),
  stored('gone', 'place', 1, { verdict: 'accepted', broken: true }),
];
const keys = (filters = allFacts): readonly string[] => listedFacts(facts, filters).map(({ key }) => key);

test('facts are listed in the order of the text, without rejected and broken ones', () => {
  expect(keys()).toEqual(['soon?', 'sure?', 'port', 'late']);
});

test('suggestions can be hidden; what a person accepted is none', () => {
  expect(keys({ ...allFacts, suggestions: false })).toEqual(['sure?', 'port', 'late']);
});

test('rejected facts can be shown', () => {
  expect(keys({ ...allFacts, rejected: true })).toEqual(['not', 'soon?', 'sure?', 'port', 'late']);
});

test('facts can be grouped by kind', () => {
  expect(keys({ ...allFacts, order: 'kind' })).toEqual(['soon?', 'sure?', 'late', 'port']);
});

test('counts are of what is listed, whichever kinds are on', () => {
  const { time, place, statement } = countsByKind(facts, { ...allFacts, kinds: [] });
  expect({ time, place, statement }).toEqual({ time: 3, place: 1, statement: 0 });
});

test('a kind is toggled without disturbing the others', () => {
  const without: readonly FactKind[] = withKindToggled(allFacts, 'time').kinds;
  expect(without).toEqual(['statement', 'figure', 'person', 'organisation', 'place']);
  expect(withKindToggled({ ...allFacts, kinds: without }, 'time').kinds).toEqual(allFacts.kinds);
});

test('what was kept elsewhere is read with care', () => {
  expect(keptFilters('nonsense')).toEqual(allFacts);
  expect(keptFilters({ kinds: ['place', 'rumour'], rejected: true, order: 3 })).toEqual({
    ...allFacts,
    kinds: ['place'],
    rejected: true,
  });
});
