import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { findFigures } from './figures/find-figures.ts';
import { findTimes } from './times/find-times.ts';
import { readEnglishTagger } from './training/english-tagger.ts';

const tagger = readEnglishTagger();

/** Text with a good share of what the stages look for. */
const pieces = fc.constantFrom(
  ..."“_”_'_’_\"_«_._-_$_%_12_1,200_Monday_May_of_to_between_more than_six-week_U.S._Mr._don't_killed_people_10:30".split(
    '_',
  ),
  ...'2024_a_million_🙂_. _\n_\n\n_ _\ud83d'.split('_'),
);
const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 120 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
);

function expectOrdered(ranges: readonly { start: number; end: number }[], limit: number): void {
  let last = 0;
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(limit);
    last = end;
  }
}

function expectSound(text: string, annotated: AnnotatedText): void {
  expectOrdered(annotated.paragraphs, text.length);
  expectOrdered(annotated.sentences, text.length);
  expectOrdered(annotated.tokens, text.length);
  for (const [index, sentence] of annotated.sentences.entries()) {
    const paragraph = annotated.paragraphs[sentence.paragraph];
    expect(sentence.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
    expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? 0);
    for (const token of annotated.tokens.slice(sentence.firstToken, sentence.endToken)) {
      expect({ text: token.text, sentence: token.sentence }).toEqual({
        text: text.slice(token.start, token.end),
        sentence: index,
      });
      expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
    }
  }
  expect(annotated.tokens.map((token) => token.text).join('')).toBe(text.replaceAll(/[\s\u0085\u200b]+/gu, ''));
  for (const { start, end, inner } of annotated.quotations) {
    expect(start < inner.start && inner.start <= inner.end && inner.end <= end && end <= text.length).toBe(true);
  }
}

describe('annotate', () => {
  it.each(['en', 'en-GB', 'und', 'de'])('keeps every character of any text in order (%s)', (language) => {
    fc.assert(
      fc.property(wildText, (text) => {
        const plain = text.replaceAll(/[\u0085\u200b\ufeff]/gu, '');
        const annotated = annotate(plain, language, tagger);
        expectSound(plain, annotated);
        expect(annotate(plain, language, tagger)).toEqual(annotated);
        const times = findTimes(annotated, '2024-04-29');
        for (const fact of [...findFigures(annotated, times), ...times]) {
          expect(fact.text).toBe(plain.slice(fact.start, fact.end));
          expect(fact.end).toBeGreaterThan(fact.start);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('tags English and leaves other languages untagged', () => {
    const tags = (language: string): string[] =>
      annotate('The miners slept.', language, tagger).tokens.map(({ tag }) => tag);
    expect(tags('en')).toEqual(['DT', 'NNS', 'VBD', '.']);
    expect(tags('nl')).toEqual(['', '', '', '']);
  });

  it.each([
    ['a megabyte without a full stop', 'word '.repeat(200_000)],
    ['a megabyte of one word', 'a'.repeat(1_000_000)],
    ['a megabyte of full stops', '. '.repeat(500_000)],
    ['a megabyte of dotted letters', 'a.'.repeat(500_000)],
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['a megabyte of numbers', '7 '.repeat(500_000)],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 straight marks', '"'.repeat(100_000)],
    ['100,000 single marks', " 'a".repeat(100_000)],
    ['100,000 marks of two kinds', '“‘'.repeat(50_000)],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['100,000 paragraphs', 'a\n\n'.repeat(100_000)],
    ['50,000 number words', 'twenty hundred and '.repeat(50_000)],
    ['50,000 ranges', '5 to 7 or '.repeat(50_000)],
    ['50,000 days', 'Monday, 5 May and '.repeat(50_000)],
    ['50,000 lengths of time', 'the past several more than two years '.repeat(50_000)],
    ['a megabyte of addresses', 'a@'.repeat(500_000)],
  ])('comes back from %s', (_, text) => {
    const annotated = annotate(text, 'en', null);
    expect(annotated.tokens.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
    expect(findFigures(annotated, findTimes(annotated, null)).length).toBeLessThanOrEqual(annotated.tokens.length);
  });
});
