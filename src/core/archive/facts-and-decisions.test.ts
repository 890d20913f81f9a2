import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Span, StatementFact } from '../../contract/fact.ts';
import { factKey } from '../extraction/fact-key.ts';
import { applyDecisions, type StoredDecision } from './facts-and-decisions.ts';
import { probablySame } from './probably-same.ts';
import { madeUpStatement } from './testing/made-up-file.ts';

const text =
  'Bridge\n\n“The bridge is safe,” said Ada Quill of the Harbour Board on Monday. At least 12 boats left the harbour. Tom Reed said nothing of it.';
const span = (part: string): Span => {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(part);
  return { start, end: start + part.length, text: part };
};
const rest = { confidence: 0.9, rule: 'test' } as const;
const quill: StatementFact = { ...madeUpStatement(text, 'Ada Quill', 'The bridge is safe'), cue: span('said') };
const figure = (part: string): Fact => ({
  kind: 'figure',
  ...span(part),
  value: 12,
  high: null,
  bound: '>=',
  unit: 'boats',
  of: null,
  sentence: { start: 0, end: text.length },
  ...rest,
});
const person = (name: string, ...mentions: string[]): Fact => ({
  kind: 'person',
  name,
  roles: [],
  mentions: mentions.map(span),
  ...rest,
});
const found = (...facts: Fact[]) => facts.map((fact) => ({ key: factKey(fact), fact }));

function decision(verdict: StoredDecision['verdict'], fact: Fact, more: Partial<StoredDecision> = {}): StoredDecision {
  return { key: factKey(fact), verdict, fact, original: null, decidedAt: '2026-11-24T09:00:00.000Z', ...more };
}

/** What matters of each fact: what it is called, the verdict, and where it stands. */
function shown(finds: readonly Fact[], ...decisions: StoredDecision[]) {
  return applyDecisions(1, text, found(...finds), decisions).map(
    ({ fact, verdict, found: isFound, earlier, stands, broken }) => ({
      text:
        fact.kind === 'statement'
          ? fact.content.map((part) => part.text).join('…')
          : 'text' in fact
            ? fact.text
            : fact.name,
      verdict,
      found: isFound,
      earlier: earlier?.verdict ?? null,
      stands,
      broken,
    }),
  );
}
const withQuotes: Fact = { ...quill, content: [span('“The bridge is safe,”')] };

test('a find that is cut a little differently than one that was rejected waits, and the decision stays where it was', () => {
  const facts = applyDecisions(1, text, found(withQuotes), [decision('rejected', quill)]);
  expect(facts.map(({ verdict, found: isFound, stands, broken }) => [verdict, isFound, stands, broken])).toEqual(
    expect.arrayContaining([
      [null, true, false, false],
      ['rejected', false, false, true],
    ]),
  );
  expect(facts.find(({ verdict }) => verdict === null)?.earlier).toEqual({
    key: factKey(quill),
    verdict: 'rejected',
    decidedAt: '2026-11-24T09:00:00.000Z',
    fact: quill,
  });
});

test('when exactly what was rejected is found again, the decision holds, and its look-alike is one of its own', () => {
  expect(shown([quill, withQuotes], decision('rejected', quill))).toEqual([
    { text: '“The bridge is safe,”', verdict: null, found: true, earlier: null, stands: true, broken: false },
    { text: 'The bridge is safe', verdict: 'rejected', found: true, earlier: null, stands: false, broken: false },
  ]);
});

test('what was accepted in other words is told, and does not wait', () => {
  expect(shown([withQuotes], decision('accepted', quill))).toEqual([
    { text: '“The bridge is safe,”', verdict: null, found: true, earlier: 'accepted', stands: true, broken: false },
    { text: 'The bridge is safe', verdict: 'accepted', found: false, earlier: null, stands: false, broken: true },
  ]);
});

test('an edited fact stands without its find; a find like the one that was edited waits', () => {
  const edited = { ...quill, content: [span('safe')] };
  const lost = decision('edited', edited, { key: factKey(quill), original: quill });
  expect(shown([withQuotes], lost)).toEqual([
    { text: '“The bridge is safe,”', verdict: null, found: true, earlier: 'edited', stands: false, broken: false },
    { text: 'safe', verdict: 'edited', found: false, earlier: null, stands: true, broken: false },
  ]);
});

test('a find of exactly what a person made is that fact, once, under any key', () => {
  const one = { text: 'At least 12 boats', found: true, earlier: null, stands: true, broken: false };
  const added = figure('At least 12 boats');
  expect(shown([added], decision('added', added))).toEqual([{ ...one, verdict: 'added' }]);
  expect(shown([added], decision('added', added, { key: 'added:figure:1' }))).toEqual([{ ...one, verdict: 'added' }]);
  const narrow = figure('12 boats');
  expect(shown([added], decision('edited', added, { key: factKey(narrow), original: narrow }))).toEqual([
    { ...one, verdict: 'edited' },
  ]);
  expect(shown([added, narrow], decision('edited', added, { key: factKey(narrow), original: narrow }))).toEqual([
    { ...one, verdict: 'edited' },
  ]);
});

test('a decision and a find are joined one to one, the likest first', () => {
  const two = [figure('12 boats'), figure('At least 12')];
  const waiting = shown(two, decision('rejected', figure('At least 12 boats'))).filter(
    ({ earlier }) => earlier !== null,
  );
  expect(waiting.map((one) => one.text)).toEqual(['At least 12']);
});

test.each<[string, Fact, Fact, boolean]>([
  ['the same words', quill, quill, true],
  ['quotation marks more', quill, withQuotes, true],
  ['another cue', quill, { ...quill, cue: span('Reed said') }, false],
  ['no cue any more', quill, { ...quill, cue: null }, false],
  ['another source', quill, { ...quill, source: span('Tom Reed') }, false],
  ['a longer source', quill, { ...quill, source: span('Ada Quill of the Harbour Board') }, true],
  ['a source where there was none', { ...quill, source: null }, quill, true],
  ['other content', quill, { ...quill, content: [span('nothing of it')] }, false],
  ['less than half of the content', quill, { ...quill, content: [span('safe,” said Ada Quill of')] }, false],
  ['nothing said, twice', { ...quill, content: [] }, { ...quill, content: [], mode: 'none' }, true],
  ['a figure with its bound', figure('12 boats'), figure('At least 12 boats'), true],
  ['a figure beside it', figure('12 boats'), figure('left'), false],
  [
    'another kind',
    figure('12 boats'),
    { kind: 'time', ...span('12 boats'), type: 'date', value: null, ...rest },
    false,
  ],
  ['a name in other letters', person('Ada Quill', 'Ada Quill'), person('ADA QUILL', 'Tom Reed'), true],
  [
    'a shorter name at the same place',
    person('Ada Quill', 'Ada Quill'),
    person('Quill', 'Ada Quill', 'Tom Reed'),
    true,
  ],
  ['another name elsewhere', person('Ada Quill', 'Ada Quill'), person('Tom Reed', 'Tom Reed'), false],
])('%s: whether it is probably the same', (_what, before, find, same) => {
  expect(probablySame(before, find) > 0).toBe(same);
  expect(probablySame(find, before) > 0).toBe(same);
});

test('whatever is found and decided, nothing is listed twice, no decision is lost, and only open finds wait', () => {
  const part = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ start, end: start + length, text: text.slice(start, start + length) }));
  const anyFact: fc.Arbitrary<Fact> = fc.oneof(
    part.map((span_): Fact => ({ ...(figure('12 boats') as Extract<Fact, { kind: 'figure' }>), ...span_ })),
    fc.tuple(part, part, part).map(([source, cue, content]): Fact => ({ ...quill, source, cue, content: [content] })),
    fc
      .tuple(fc.constantFrom('A', 'B'), part)
      .map(([name, mention]): Fact => ({ ...person(name), mentions: [mention] }) as Fact),
  );
  const anyDecision = fc
    .tuple(fc.constantFrom('accepted', 'rejected', 'edited', 'added'), anyFact, anyFact)
    .map(([verdict, fact, original]) =>
      verdict === 'edited' ? decision(verdict, fact, { key: factKey(original), original }) : decision(verdict, fact),
    );
  fc.assert(
    fc.property(
      fc.uniqueArray(anyFact, { selector: factKey, maxLength: 12 }),
      fc.uniqueArray(anyDecision, { selector: ({ key }) => key, maxLength: 8 }),
      (finds, decisions) => {
        const facts = applyDecisions(1, text, found(...finds), decisions);
        const keys = facts.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const decided = new Set(decisions.map(({ key }) => key));
        expect(keys.filter((key) => decided.has(key))).toHaveLength(decided.size);
        const waiting = facts.filter(({ earlier }) => earlier !== null);
        expect(waiting.every(({ verdict, found: isFound }) => verdict === null && isFound)).toBe(true);
        expect(new Set(waiting.map(({ earlier }) => earlier?.key)).size).toBe(waiting.length);
        const again = applyDecisions(1, text, found(...finds.toReversed()), decisions);
        expect(new Set(again.map(({ key }) => key))).toEqual(new Set(keys));
      },
    ),
  );
});

test('ten thousand decisions without finds beside ten thousand finds take no time to speak of', () => {
  const many = 'word '.repeat(20_000);
  const at = (index: number, length: number): Fact => ({
    ...(figure('12 boats') as Extract<Fact, { kind: 'figure' }>),
    start: index * 10,
    end: index * 10 + length,
    text: many.slice(index * 10, index * 10 + length),
  });
  const decisions = Array.from({ length: 10_000 }, (_, index) => decision('rejected', at(index, 4)));
  const finds = found(...Array.from({ length: 10_000 }, (_, index) => at(index, 6)));
  const started = performance.now();
  const facts = applyDecisions(1, many, finds, decisions);
  expect(facts.filter(({ earlier }) => earlier !== null)).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(5000);
});
