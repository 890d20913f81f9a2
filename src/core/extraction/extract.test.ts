import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Span } from '../../contract/fact.ts';
import { createExtractor } from './extract.ts';
import { englishExtractor } from './testing/english-extractor.ts';

function spansOf(fact: Fact): readonly (Span | null)[] {
  switch (fact.kind) {
    case 'statement':
      return [fact.source, fact.cue, fact.anonymityReason, ...fact.content];
    case 'person':
      return [...fact.roles, ...fact.mentions];
    case 'organisation':
    case 'place':
      return fact.mentions;
    case 'figure':
    case 'time':
      return [fact];
  }
}

const pieces = [
  'Anna Berg',
  'said',
  'told',
  '“',
  '”',
  '"',
  ',',
  '.',
  '\n\n',
  'according to',
  'the board',
  'that',
  'who',
  'by',
  '(',
  ')',
  'of',
  'was called',
  ':',
  'THE',
  'Mr.',
  'he',
  'and',
];

test('wild text gives facts whose spans are in it, and never an error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }),
      (parts) => {
        const text = parts.join(' ');
        const spans = englishExtractor.extract({ text, language: 'en', published: null }).flatMap(spansOf);
        const found = spans.filter((span) => span !== null);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((span) => span.text));
      },
    ),
    { numRuns: 300 },
  );
});

const kinds = ['statement', 'figure', 'time', 'person', 'organisation', 'place'];

/** Where a fact first shows. */
function placeOf(fact: Fact): number {
  if (fact.kind === 'statement')
    return Math.min(...[fact.source, fact.cue, ...fact.content].flatMap((span) => (span === null ? [] : [span.start])));
  return fact.kind === 'figure' || fact.kind === 'time' ? fact.start : (fact.mentions[0]?.start ?? 0);
}

test('any code units give ordered facts within the text, and the same again', () => {
  const anyUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units));
  const wildPiece = fc.oneof(
    fc.constantFrom(
      ...pieces,
      '40 people',
      'on Monday',
      'World Health Organization',
      '(WHO)',
      "'",
      '$3.5bn',
      '\ud83d',
      '\n',
    ),
    anyUnits,
  );
  fc.assert(
    fc.property(
      fc.array(wildPiece, { maxLength: 40 }),
      fc.constantFrom(' ', '', '\n\n'),
      fc.constantFrom('en', 'de', 'und'),
      (parts, between, language) => {
        const text = parts.join(between);
        const facts = englishExtractor.extract({ text, language, published: '2031-05-14' });
        for (const span of facts.flatMap(spansOf)) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.text).toBe(text.slice(span.start, span.end));
        }
        const places = facts.map((fact) => [kinds.indexOf(fact.kind), placeOf(fact)] as const);
        expect(places).toEqual(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
        expect(englishExtractor.extract({ text, language, published: '2031-05-14' })).toEqual(facts);
      },
    ),
    { numRuns: 300 },
  );
});

test('names and statements are left alone in a language without a model', () => {
  const facts = createExtractor({ tagger: null }).extract({
    text: 'Titel\n\nAnna Berg sagte nichts.',
    language: 'de',
    published: null,
  });
  expect(facts.filter(({ kind }) => kind === 'person' || kind === 'place')).toEqual([]);
});

test('a whole sentence in quotation marks is kept without a source in any language', () => {
  const text = 'Titel\n\n„Wir haben das nie gewollt und wollen es nicht.“ Dann ging sie.';
  const facts = createExtractor({ tagger: null }).extract({ text, language: 'de', published: null });
  expect(facts).toMatchObject([
    { kind: 'statement', source: null, speaker: null, sourceKind: 'unknown', mode: 'direct' },
  ]);
});
