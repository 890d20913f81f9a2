import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesBetween } from '../../archive/testing/plain-reading.ts';
import type { ByteRange } from '../ranking/byte-writer.ts';
import { WordMatcher } from '../ranking/word-matcher.ts';
import { WordText } from '../ranking/word-text.ts';
import { PostingWriter } from '../ranking/postings.ts';
import { makeBlocks, termOf, wordOf } from '../ranking/term-block.ts';
import { exceptions, stemOf } from './stem.ts';
import type { Automaton } from './automaton.ts';
import { PatternError } from './regex.ts';
import { automatonOf, isForm, mayBeForm } from './word-pattern.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'й', '中', '𝔸'), maxLength: 8 });

test('a fuzzy word accepts what so many changes make of it, and nothing else', () => {
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 1, max: 2 }), (one, other, distance) => {
      const fuzzy = automatonOf({ kind: 'fuzzy', pattern: one, distance });
      expect(fuzzy.accepts(other)).toBe(changesBetween(one, other) <= distance);
    }),
    { numRuns: 2000 },
  );
});

/** A pattern, and where it can end that begins at a place. JavaScript's own can take for ever over those made here. */
type Pattern = { readonly source: string; readonly ends: (letters: readonly string[], from: number) => Set<number> };

const { pattern } = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '[a-c]', 'й', '中', '𝔸').map(oneLetter),
    fc.tuple(tie('pattern'), tie('pattern')).map(([first, second]): Pattern => ({
      source: first.source + second.source,
      ends: (word, from) => follow(first.ends(word, from), (end) => second.ends(word, end)),
    })),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]): Pattern => ({
      source: `(${one.source}|${other.source})`,
      ends: (word, from) => new Set([...one.ends(word, from), ...other.ends(word, from)]),
    })),
    fc
      .tuple(
        tie('pattern'),
        fc.constantFrom(
          ['*', 0, Infinity] as const,
          ['+', 1, Infinity] as const,
          ['?', 0, 1] as const,
          ['{2}', 2, 2] as const,
          ['{1,3}', 1, 3] as const,
          ['{2,}', 2, Infinity] as const,
        ),
      )
      .map(([part, [times, least, most]]): Pattern => ({
        source: `(${part.source})${times}`,
        ends: repeated(part, least, most),
      })),
  ),
}));

function oneLetter(source: string): Pattern {
  const regex = new RegExp(`^${source}$`, 'u');
  return { source, ends: (word, from) => new Set(regex.test(word[from] ?? '') ? [from + 1] : []) };
}

function follow(starts: Iterable<number>, ends: (start: number) => Set<number>): Set<number> {
  const all = new Set<number>();
  for (const start of starts) for (const end of ends(start)) all.add(end);
  return all;
}

function repeated(part: Pattern, least: number, most: number): Pattern['ends'] {
  return (word, from) => {
    let ends = new Set([from]);
    for (let times = 0; times < least; times++) ends = follow(ends, (end) => part.ends(word, end));
    // More often than there are letters adds nothing.
    for (let times = least; times < Math.min(most, least + word.length); times++)
      ends = new Set([...ends, ...follow(ends, (end) => part.ends(word, end))]);
    return ends;
  };
}

/** Of a pattern that is not too long. */
function regexOf(source: string): Automaton {
  try {
    return automatonOf({ kind: 'regex', pattern: source, distance: 0 });
  } catch (error) {
    fc.pre(!(error instanceof PatternError));
    throw error;
  }
}

test('a pattern between slashes accepts what its parts do', () => {
  fc.assert(
    fc.property(pattern, letters, ({ source, ends }, word) => {
      const points = Array.from(word);
      expect(regexOf(source).accepts(word)).toBe(ends(points, 0).has(points.length));
    }),
    { numRuns: 1000 },
  );
});

test.each(['a(b|c)*d?', '[^a]+й{2}', '(a|ab)(c|bcd)', '(.a){1,3}b*', '((a?){2,})+'])(
  '%s accepts what it accepts in JavaScript',
  (source) => {
    const regex = new RegExp(`^(?:${source})$`, 'u');
    fc.assert(
      fc.property(letters, (word) => {
        expect(regexOf(source).accepts(word)).toBe(regex.test(word));
      }),
    );
  },
);

test('a pattern that others take for ever over is answered', () => {
  const hostile = automatonOf({ kind: 'regex', pattern: '((a*)*|(a|aa)+)*b', distance: 0 });
  expect(hostile.accepts('a'.repeat(5000))).toBe(false);
  expect(() => automatonOf({ kind: 'regex', pattern: '((a{100}){100}){100}', distance: 0 })).toThrow('too long');
});

/** So many bytes. */
function rangeOf(length: number): ByteRange {
  return { bytes: new Uint8Array(length), start: 0, end: length };
}

test('the words of an index in which letters stand are all found, with the room of their postings', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '轮', '𝒜'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 20_000 })), { selector: ([each]) => each }),
      word,
      (words, wanted) => {
        const entries = words
          .map(([each, room]) => ({ term: termOf(each), postings: rangeOf(room), places: rangeOf(1) }))
          .toSorted((one, other) => (one.term < other.term ? -1 : 1));
        const found: [string, number][] = [];
        const text = new WordText([...makeBlocks(entries)].map(({ terms }) => terms));
        text.eachWith(wanted, (term, room) => found.push([wordOf(term), room]));
        const expected = entries.map(({ term, postings }) => [wordOf(term), postings.end] as const);
        expect(found).toEqual(expected.filter(([each]) => each.includes(wanted)));
      },
    ),
  );
});

test('the words of an index that fit are all found, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 60 }), pattern, (words, { source }) => {
      const automaton = regexOf(source);
      const writer = new PostingWriter();
      writer.add(7, 1, 0);
      const terms = words
        .map(termOf)
        .filter((term) => term !== '')
        .toSorted((one, other) => (one < other ? -1 : 1));
      const blocks = [...makeBlocks(terms.map((term) => ({ term, postings: writer.range(), places: writer.range() })))];
      const found: string[] = [];
      const matcher = new WordMatcher(automaton);
      for (const block of blocks) matcher.each(block.terms, (term) => found.push(term));
      expect(found).toEqual(terms.filter((term) => automaton.accepts(wordOf(term))));
    }),
    { numRuns: 500 },
  );
});

test('words between two are passed over only if none of them fits', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 2, maxLength: 60 }), pattern, (words, { source }) => {
      const automaton = regexOf(source);
      const matcher = new WordMatcher(automaton);
      const terms = words.map(termOf).toSorted((one, other) => (one < other ? -1 : 1));
      const fitting = terms.map((term) => automaton.accepts(wordOf(term)));
      for (let from = 0; from < terms.length; from += 3) {
        const behind = terms[from + 3];
        if (behind === undefined || matcher.mayAccept(terms[from] ?? '', behind)) continue;
        expect(fitting.slice(from, from + 3)).not.toContain(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('words of a block are passed over by what they begin with', () => {
  const matcher = new WordMatcher(automatonOf({ kind: 'fuzzy', pattern: 'ferry', distance: 1 }));
  expect(matcher.mayAccept('barn', 'basin')).toBe(false);
  expect(matcher.mayAccept('barn', 'beam')).toBe(true);
  expect(matcher.mayAccept('fern', 'fest')).toBe(true);
  expect(matcher.mayAccept('ferro', 'ferrz')).toBe(true);
});

test.each([
  ['warrant', ['warrants', 'warranted', 'warranting'], ['warren', 'war']],
  ['run', ['runs', 'running'], ['runner', 'ran']],
  ['city', ['cities'], ['citadel']],
  ['die', ['dying', 'dies', 'died'], ['diet']],
  ['negotiate', ['negotiates', 'negotiation', 'negotiating'], ['negate']],
  ['news', [], ['new']],
])('%s has the forms %j, and not %j', (word, forms, others) => {
  expect(forms.filter((form) => !isForm(word, form))).toEqual([]);
  expect(others.filter((other) => isForm(word, other))).toEqual([]);
});

test('every form is looked for where it begins', () => {
  const folder = join(import.meta.dirname, '../../../../docs');
  const text = ['query-language.md', 'importing.md', 'facts.md', 'archive-format.md']
    .map((name) => readFileSync(join(folder, name), 'utf8').toLowerCase())
    .join(' ');
  const words = [...new Set([...(text.match(/[a-z]{3,}/gu) ?? []), ...exceptions.keys()])];
  const byStem = Map.groupBy(words, stemOf);
  const missed = words.filter((word) => {
    const candidates = automatonOf(mayBeForm(word));
    return !(byStem.get(stemOf(word)) ?? []).every((form) => candidates.accepts(form));
  });
  expect(words.length).toBeGreaterThan(1000);
  expect(missed).toEqual([]);
});
