import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureBounds } from '../../contract/vocabulary.ts';
import { describeValue, valuesAgree, type FigureValue } from './figure-values.ts';

function figure(text: string): FigureValue {
  const [, bound = '', number = '', high] = /^(~|>=|>|<=|<)?([\d.]+)(?:-(\d+))?$/.exec(text) ?? [];
  const range = high !== undefined;
  return {
    value: Number(number),
    high: range ? Number(high) : null,
    bound: range ? 'range' : bound === '' ? '=' : (bound as FigureValue['bound']),
  };
}

test.each([
  ['40', '40', true],
  ['33', '40', false],
  ['>=40', '43', true],
  ['>=40', '39', false],
  ['>=40', '400', false],
  ['>=14', '>=16', false],
  ['>=14', '>14', true],
  ['~250', '250', true],
  ['~250', '300', false],
  ['~1200', '~1500', false],
  ['12-17', '14', true],
  ['12-17', '18', false],
  ['12-17', '16-20', true],
  ['<100', '90', true],
  ['<100', '110', false],
  ['34000', '34183', true],
  ['1200', '1400', false],
  ['14', '14.2', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(valuesAgree(figure(one), figure(other))).toBe(expected);
});

test('agreement is symmetric, and each figure agrees with itself', () => {
  const value = fc.record({
    value: fc.integer({ min: -5000, max: 5000 }),
    high: fc.constant(null),
    bound: fc.constantFrom(...figureBounds),
  });
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(valuesAgree(one, other)).toBe(valuesAgree(other, one));
      expect(valuesAgree(one, one)).toBe(true);
    }),
  );
});

test.each([
  ['>=1200', 'at least 1,200'],
  ['~250', 'about 250'],
  ['480000000', '480 million'],
  ['1234567', '1,234,567'],
  ['3500000000', '3.5 billion'],
  ['12-17', '12–17'],
  ['0.5', '0.5'],
])('%s is described as %s', (value, expected) => {
  expect(describeValue(figure(value))).toBe(expected);
});
