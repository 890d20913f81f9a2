import { describe, expect, it } from 'vitest';
import { englishSegmentation } from '../extraction/english/segmentation.ts';
import { splitTokens } from './tokens.ts';

function read(text: string, rules: typeof englishSegmentation.tokens | null = englishSegmentation.tokens): string {
  return splitTokens(text, { start: 0, end: text.length }, rules)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('splitTokens', () => {
  it.each([
    ["They don't and can’t.", "They|do|n't|and|ca|n’t|."],
    ["The court's leaders' room.", "The|court|'s|leaders|'|room|."],
    ['It cannot cost US$3.5bn, or 40%.', 'It|can|not|cost|US$|3.5bn|,|or|40|%|.'],
    ['A well-known six-week G-7 deal.', 'A|well-known|six-week|G-7|deal|.'],
    ['Mr. Vane left the U.S. Navy at 10:30 a.m.', 'Mr.|Vane|left|the|U.S.|Navy|at|10:30|a.m.'],
    ['“Go,” she said – twice... (1,200 times)', '“|Go|,|”|she|said|–|twice|...|(|1,200|times|)'],
    ['See https://mill.example/a?b=1, or ana@mill.example.', 'See|https://mill.example/a?b=1|,|or|ana@mill.example|.'],
    ["O'Brien of AT&T, 12–17 and 2024-04-29", "O'Brien|of|AT&T|,|12|–|17|and|2024-04-29"],
  ])('cuts %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('leaves words whole in a language without rules', () => {
    expect(read("l'homme dit", null)).toBe("l'homme|dit");
  });
});
