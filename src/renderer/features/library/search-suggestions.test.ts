import { expect, test } from 'vitest';
import { suggestionsFor } from './search-suggestions.ts';

test.each([
  ['', []],
  ['"strait ferry"', ['strait ferry']],
  ['ferry reef', ['ferry OR reef', 'ferry* reef*']],
  ['ferry', ['ferry*']],
  ['渡轮搁浅', ['渡轮 OR 轮搁 OR 搁浅']],
  ['渡轮', ['渡轮*']],
  ['ferry -reef', []],
  ['ferry OR reef', []],
])('for "%s" the wider searches are %o', (query, expected) => {
  expect(suggestionsFor(query).map(({ query: other }) => other)).toEqual(expected);
});
