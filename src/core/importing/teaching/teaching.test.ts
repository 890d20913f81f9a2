import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinePattern, SplitRule } from '../../../contract/split-rule.ts';
import { cutLines, startsOf } from './cut-lines.ts';
import { previewSplit } from './preview-split.ts';
import { proposeRules, ruleOf } from './propose-rules.ts';
import { articlesOfSplit, hasLayout, splitText } from './split-text.ts';
import { takeStep } from './take-step.ts';

const words = 'The council met on Tuesday and decided to rebuild the pier before the winter storms come back to town.';
const document = (text: string) => ({ lines: text.split('\n'), wrapped: true });

const numbered = document(
  `Press review of the week\n\n${[1, 2, 3]
    .map((n) => `Document ${n} of 3\nHarbour Courier\nPier vote ${n}\n${n} June 2024\n\n${words}\n`)
    .join('\n')}`,
);
const separated = document([1, 2, 3].map((n) => `Pier vote ${n}\n\n${words}\n`).join('\n* * *\n\n'));
const labelled = document(
  [1, 2, 3]
    .map((n) => `Source: Harbour Courier\nHeadline: Pier vote ${n}\nDate: ${n} June 2024\n\n${words}\n\n`)
    .join(''),
);
const titles = (rule: SplitRule, text = numbered): readonly (string | null)[] =>
  splitText(text, rule, 'x.txt').map(({ part }) => part.title);
const best = (text: { readonly lines: readonly string[] }): SplitRule => proposeRules(text.lines)[0]!.rule;

describe('proposals', () => {
  test('headings with numbers, separators and labels are found, and articles begin where blocks do', () => {
    expect(best(numbered)).toMatchObject({ cut: { kind: 'numbered', shape: 'Document # of #' }, offset: 0 });
    expect(best(separated)).toMatchObject({ cut: { kind: 'same', text: '* * *' }, separator: true });
    expect(proposeRules(labelled.lines).every(({ rule }) => titles(rule, labelled).length === 3)).toBe(true);
    expect(startsOf(labelled.lines, ruleOf(labelled.lines, { kind: 'label', label: 'Date:' }))).toEqual([0, 6, 12]);
  });

  test('a single article proposes nothing', () => {
    expect(proposeRules(`Pier vote\n\n${words}\n\nNobody was against it.\n`.split('\n'))).toEqual([]);
  });
});

describe('steps', () => {
  const rule = best(numbered);

  test('naming a line at one article names it at all, by its label where it has one', () => {
    const named = takeStep(numbered.lines, rule, { kind: 'name', line: 4, field: 'title' });
    const outlet = takeStep(numbered.lines, named, { kind: 'name', line: 3, field: 'outlet' });
    const all = takeStep(numbered.lines, outlet, { kind: 'name', line: 2, field: 'ignored' });
    const dated = takeStep(numbered.lines, all, { kind: 'name', line: 5, field: 'published' });
    expect(articlesOfSplit(numbered, dated, 'x.txt')).toMatchObject({
      articles: [1, 2, 3].map((n) => ({
        title: `Pier vote ${n}`,
        outlet: 'Harbour Courier',
        published: `2024-06-0${n}`,
        place: `${n} of 3`,
        text: `Pier vote ${n}\n\n${words}`,
      })),
      refused: [],
      note: '1 line in front of the first article belongs to none.',
    });
    const label = takeStep(labelled.lines, best(labelled), { kind: 'name', line: 1, field: 'title' });
    expect(label.fields).toEqual([{ field: 'title', at: { kind: 'label', label: 'Headline:' } }]);
    expect(titles(label, labelled)).toEqual(['Pier vote 1', 'Pier vote 2', 'Pier vote 3']);
    expect(takeStep(labelled.lines, label, { kind: 'name', line: 7, field: null }).fields).toEqual([]);
  });

  test('a line that was to be the date and is none stays in the text', () => {
    const named = takeStep(numbered.lines, rule, { kind: 'name', line: 3, field: 'published' });
    expect(articlesOfSplit(numbered, named, 'x.txt').articles[0]?.text).toContain('Harbour Courier');
  });

  test('moving one beginning moves all by as much, or that one alone', () => {
    const all = takeStep(numbered.lines, rule, { kind: 'move', from: 9, to: 10, everywhere: true });
    expect(startsOf(numbered.lines, all)).toEqual([3, 10, 17]);
    const one = takeStep(numbered.lines, rule, { kind: 'move', from: 9, to: 10, everywhere: false });
    expect(startsOf(numbered.lines, one)).toEqual([2, 10, 16]);
  });

  test('articles are joined and begun by hand, and what was joined can be parted again', () => {
    const joined = takeStep(numbered.lines, rule, { kind: 'join', at: 9 });
    expect(startsOf(numbered.lines, joined)).toEqual([2, 16]);
    expect(startsOf(numbered.lines, takeStep(numbered.lines, joined, { kind: 'begin', at: 9 }))).toEqual([2, 9, 16]);
    const begun = takeStep(numbered.lines, rule, { kind: 'begin', at: 0 });
    expect(startsOf(numbered.lines, begun)).toEqual([0, 2, 9, 16]);
  });

  test('a separator is passed over when a beginning is moved', () => {
    const cut = best(separated);
    const [, second] = cutLines(separated.lines, cut).filter(({ what }) => what === 'article');
    const earlier = takeStep(separated.lines, cut, {
      kind: 'move',
      from: second!.start,
      to: second!.start - 1,
      everywhere: false,
    });
    expect(separated.lines[startsOf(separated.lines, earlier)[0]!]).toBe(words);
  });
});

test('a rule holds for a later file of its layout, and for no ordinary article', () => {
  const later = document([1, 2].map((n) => `Document ${n} of 2\nOther Paper\nBridge ${n}\n\n${words}\n`).join('\n'));
  expect([hasLayout(later.lines, best(numbered)), hasLayout(labelled.lines, best(numbered))]).toEqual([true, false]);
  expect(hasLayout(numbered.lines, ruleOf(numbered.lines, { kind: 'date' }))).toBe(false);
});

test('the preview tells of every line where it goes', () => {
  const preview = previewSplit(numbered, null, { kind: 'name', line: 4, field: 'title' }, 'x.txt');
  expect(preview).toMatchObject({
    found: 3,
    refused: 0,
    outside: { before: 1, between: 0, first: 'Press review of the week' },
  });
  expect(preview.articles[0]?.lines[2]).toEqual({ line: 4, text: 'Pier vote 1', field: 'title' });
});

const line = fc.oneof(
  fc.constantFrom('', '', '* * *', 'Source: x', 'Headline: y', 'HEADING', '5 June 2024', 'Document 1 of 9', words),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\n', ' ')),
);
const pattern: fc.Arbitrary<LinePattern> = fc.oneof(
  fc.constantFrom<LinePattern>(
    { kind: 'same', text: '* * *' },
    { kind: 'numbered', shape: 'Document # of #' },
    { kind: 'label', label: 'Source:' },
    { kind: 'date' },
    { kind: 'capitals' },
    { kind: 'gap', lines: 2 },
  ),
);
const rules: fc.Arbitrary<SplitRule> = fc.record({
  cut: pattern,
  separator: fc.boolean(),
  offset: fc.integer({ min: -5, max: 5 }),
  fields: fc.array(
    fc.record({
      field: fc.constantFrom('title', 'outlet', 'published', 'ignored'),
      at: fc.oneof(
        fc.record({ kind: fc.constant('line' as const), line: fc.integer({ min: 1, max: 6 }) }),
        fc.constant({ kind: 'label' as const, label: 'Headline:' }),
      ),
    }),
    { maxLength: 3 },
  ),
  without: fc.array(fc.nat(40), { maxLength: 3 }),
  extra: fc.array(fc.nat(40), { maxLength: 3 }),
});

test('whatever the text and the rule, every line is in one stretch, once and in order, and every word in an article or named', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), rules, (lines, rule) => {
      const stretches = cutLines(lines, rule);
      expect(stretches.flatMap(({ start, end }) => lines.slice(start, end))).toEqual(lines);
      let at = 0;
      for (const { start, end } of stretches) {
        expect([start, end > start]).toEqual([at, true]);
        at = end;
      }
      for (const { stretch, named, part } of splitText({ lines, wrapped: false }, rule, 'x.txt')) {
        const told = ['text' in part ? part.text : '', part.title ?? '', ...named.map(({ value }) => value)].join(' ');
        const out = new Set(named.filter(({ field }) => field === 'ignored').map((one) => one.line));
        for (let index = stretch.start; index < stretch.end; index += 1) {
          if (out.has(index)) continue;
          const label = named.some((one) => one.line === index && one.value !== lines[index]!.trim())
            ? 'Headline:'
            : '';
          const one = lines[index]!.replace(label, '').replaceAll(/\s+/gu, ' ').trim();
          const kept = told.replaceAll(/\s+/gu, ' ');
          const isPlain = /^[\p{L}\p{N} .:,*-]*$/u.test(one);
          expect(isPlain && !kept.includes(one) ? one : null).toBeNull();
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever steps are taken, the rule stays one and the text whole', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), from: fc.nat(30), to: fc.nat(30), everywhere: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('join' as const, 'begin' as const), at: fc.nat(30) }),
    fc.record({
      kind: fc.constant('name' as const),
      line: fc.nat(30),
      field: fc.constantFrom('title' as const, 'ignored' as const, null),
    }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), rules, fc.array(step, { maxLength: 5 }), (lines, rule, steps) => {
      let taught = rule;
      for (const one of steps) taught = takeStep(lines, taught, one);
      expect(cutLines(lines, taught).flatMap(({ start, end }) => lines.slice(start, end))).toEqual(lines);
      expect(startsOf(lines, taught)).toEqual([...new Set(startsOf(lines, taught))].toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});
