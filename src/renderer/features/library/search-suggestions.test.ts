import { expect, test } from 'vitest';
import { suggestionsFor } from './search-suggestions.ts';

test.each([
  ['', []],
  ['"strait ferry"', ['strait ferry']],
  ['ferry reef', ['ferry OR reef', 'ferry* reef*', 'ferry~1 reef~1']],
  ['ferry or dam', ['ferry OR dam', 'ferry* dam*', 'ferry~1 dam']],
  ['ferry', ['ferry*', 'ferry~1']],
  ['dam 2024', ['dam OR 2024', 'dam* 2024*']],
  ['渡轮搁浅', ['渡轮 OR 轮搁 OR 搁浅']],
  ['渡轮', ['渡轮*']],
  ['ferry -reef', []],
  ['ferry OR reef', []],
])('for "%s" the wider searches are %o', (query, expected) => {
  expect(suggestionsFor(query).map(({ query: other }) => other)).toEqual(expected);
});
