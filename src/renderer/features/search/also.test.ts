import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alsoNames, boxedQuery, queryOfBox } from './also.ts';

test.each([
  ['ferry', 'ferry', []],
  ['also:forms ferry ', 'ferry ', ['forms']],
  ['also:names also:forms "the ferry', '"the ferry', ['forms', 'names']],
  ['ferry also:forms', 'ferry also:forms', ['forms']],
  ['ferry xalso:forms', 'ferry xalso:forms', []],
])('%s: the box shows %s, with %j on', (query, text, also) => {
  expect(boxedQuery(query)).toEqual({ text, also });
});

test('what the box says is what is asked, and comes back', () => {
  fc.assert(
    fc.property(fc.string(), fc.subarray([...alsoNames]), (text, also) => {
      fc.pre(text.trim() !== '' && !/also:/iu.test(text));
      expect(boxedQuery(queryOfBox({ text, also }))).toEqual({ text, also });
    }),
  );
  expect(queryOfBox({ text: ' ', also: ['forms'] })).toBe(' ');
  expect(queryOfBox({ text: 'ferry also:forms', also: [] })).toBe('ferry');
});
