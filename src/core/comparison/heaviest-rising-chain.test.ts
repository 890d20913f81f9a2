import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestRisingChain, type Link } from './heaviest-rising-chain.ts';

test('one heavy link beats two light ones that cross it', () => {
  const links = [
    { first: 0, second: 3, weight: 5 },
    { first: 1, second: 1, weight: 2 },
    { first: 2, second: 2, weight: 2 },
  ];
  expect(heaviestRisingChain(links)).toEqual([links[0]]);
});

test('no links make an empty chain', () => {
  expect(heaviestRisingChain([])).toEqual([]);
});

const links = fc.array(fc.record({ first: fc.nat(6), second: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 9,
});

test('the chain rises in both orders and no rising choice of links is heavier', () => {
  fc.assert(
    fc.property(links, (given) => {
      const chain = heaviestRisingChain(given);
      expect(rises(chain)).toBe(true);
      const choices = Array.from({ length: 2 ** given.length }, (_, mask) =>
        given.filter((_link, at) => mask & (1 << at)),
      );
      const best = Math.max(...choices.filter((choice) => rises(inOrder(choice))).map(total));
      expect(total(chain)).toBe(best);
    }),
  );
});

function inOrder(chosen: readonly Link[]): Link[] {
  return [...chosen].sort((one, other) => one.first - other.first);
}

function rises(chain: readonly Link[]): boolean {
  return chain.every(({ first, second }, at) => {
    const before = chain[at - 1];
    return before === undefined || (before.first < first && before.second < second);
  });
}

function total(chain: readonly Link[]): number {
  return chain.reduce((sum, { weight }) => sum + weight, 0);
}
