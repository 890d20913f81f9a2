import { expect, test } from 'vitest';
import { factKey } from '../fact-key.ts';
import { englishExtractor } from '../testing/english-extractor.ts';
import { explainFact } from './explain-fact.ts';
import { createTrace } from './trace.ts';

function explained(text: string, rule: string) {
  const input = { text, language: 'en', published: '2031-05-14' };
  const fact = englishExtractor.extract(input).find((found) => found.rule === rule);
  if (fact === undefined) throw new Error(`nothing is found by ${rule}`);
  return { fact, ...explainFact(englishExtractor, input, factKey(fact)) };
}

test.each([
  ['label:transcript-label', 'Harbour talks go on\n\nHALE: We will wait until the board has met.'],
  ['label:headline-label', 'Ana Hale: We will wait until the board has met\n\nIt rained.'],
  ['time-that-day', 'Harbour\n\nThe port opened on Monday. That day she left town.'],
  ['time-holiday', 'Harbour\n\nShe left on Christmas Day.'],
  ['time-season', 'Harbour\n\nThe port opened in spring 2024.'],
  ['time-weekend', 'Harbour\n\nThe port opens next weekend.'],
  ['time-that-period', 'Harbour\n\nThe port opened in May 2024. That month it rained.'],
])('%s: says first what the rule saw, and with what confidence', (rule, text) => {
  const { fact, reasons, ...rest } = explained(text, rule);
  expect(rest).toEqual({ found: true, extractor: englishExtractor.version, rule, confidence: fact.confidence });
  expect(reasons[0]).toMatchObject({ weight: null, span: null, reason: expect.stringMatching(/^[A-Z].*\.$/u) });
});

test('a name tells how its places voted, and every span that a reason names stands in the text', () => {
  const text = 'Harbour\n\nAnna Berg, who lives in Lindhaven, left. Anna Berg said nothing.';
  const { reasons } = explained(text, 'name-vote');
  const vote = reasons.find(({ weight }) => weight !== null);
  expect(vote?.reason).toContain('for person');
  expect(vote?.weight).toBeGreaterThan(0);
  const spans = reasons.flatMap(({ span }) => (span === null ? [] : [span]));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
});

test('a pronoun that was followed back is told', () => {
  const text = 'Harbour\n\nAnna Berg came home. She said that the port was closed.';
  expect(explained(text, 'subject:before').reasons.map(({ reason }) => reason)).toContain(
    '“She” was followed back to Anna Berg.',
  );
});

test('a fact that the extractor does not find has no reasons', () => {
  const input = { text: 'Harbour\n\nIt rained.', language: 'en', published: null };
  expect(explainFact(englishExtractor, input, 'statement:gone')).toEqual({
    found: false,
    extractor: englishExtractor.version,
    rule: null,
    confidence: null,
    reasons: [],
  });
});

test('listening changes nothing of what is found', () => {
  const input = {
    text: 'Harbour\n\n“We will wait,” said Anna Berg of the Harbour Board. At least 12 boats left on Monday.',
    language: 'en',
    published: '2031-05-14',
  };
  expect(englishExtractor.extract(input, createTrace())).toEqual(englishExtractor.extract(input));
});
