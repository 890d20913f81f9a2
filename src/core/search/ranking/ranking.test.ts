import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { cutIndexedWords } from '../indexed-words.ts';
import {
  articlesOf,
  difference,
  emptySet,
  holds,
  intersection,
  latestOf,
  setOf,
  sizeOf,
  union,
} from './article-set.ts';
import { buildSegment } from './build-segment.ts';
import { chooseBetween } from './choose-between.ts';
import { chooseFirst } from './choose-first.ts';
import { frequentWords, pairOf } from './frequent-pairs.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { PlaceList, PlaceReader, PlaceWriter, textStart } from './places.ts';
import { addArticles, eachPosting, PostingWriter } from './postings.ts';
import { makeBlocks, type TermBlock, termOf, TermSearch, TermWalk } from './term-block.ts';

const size = 300;
const articles = fc.uniqueArray(fc.nat(size - 1));

describe('sets of articles', () => {
  test('hold what sets hold', () => {
    fc.assert(
      fc.property(articles, articles, (one, other) => {
        const [left, right] = [setOf(size, one), setOf(size, other)];
        const sorted = (numbers: Iterable<number>): number[] => [...numbers].toSorted((a, b) => a - b);
        const second = new Set(other);
        expect([...articlesOf(left)]).toEqual(sorted(one));
        expect([...articlesOf(intersection(left, right))]).toEqual(
          sorted(one.filter((article) => second.has(article))),
        );
        expect([...articlesOf(union(left, right))]).toEqual(sorted(new Set([...one, ...other])));
        expect([...articlesOf(difference(left, right))]).toEqual(sorted(one.filter((article) => !second.has(article))));
        expect(sizeOf(left)).toBe(one.length);
        expect(one.every((article) => holds(left, article))).toBe(true);
      }),
    );
  });

  test('refuse what is beyond them', () => {
    expect(() => setOf(32, [32])).toThrow(RangeError);
  });
});

type Posting = readonly [article: number, times: number, inTitle: number];

function read(bytes: Uint8Array): Posting[] {
  const found: Posting[] = [];
  eachPosting(bytes, 0, bytes.length, (...posting) => found.push(posting));
  return found;
}

test('postings are read as they were written, whatever their numbers', () => {
  const one = fc.tuple(fc.integer({ min: 1, max: 0xffffffff }), fc.integer({ min: 1, max: 0xffff }), fc.nat(255));
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ([article]) => article }), (postings) => {
      const inOrder = postings.toSorted(([left], [right]) => left - right);
      const writer = new PostingWriter();
      for (const posting of inOrder) writer.add(...posting);
      expect(read(writer.bytes())).toEqual(inOrder);
    }),
  );
});

test('as a set, postings are the articles that their segment speaks of, however often the word stands there', () => {
  const one = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 0xffff }), fc.nat(255));
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ([article]) => article }), (postings) => {
      const inOrder = postings.toSorted(([left], [right]) => left - right);
      const writer = new PostingWriter();
      for (const posting of inOrder) writer.add(...posting);
      const bytes = writer.bytes();
      const spokenOf = Uint32Array.from({ length: 5001 }, (_, article) => 1 + (article % 3));
      const set = emptySet(5001);
      addArticles(set, bytes, 0, bytes.length, spokenOf, 2);
      expect([...articlesOf(set)]).toEqual(inOrder.flatMap(([article]) => (article % 3 === 1 ? [article] : [])));
    }),
  );
});

test('the articles of a set backwards are its articles, wherever one begins', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(300)), fc.nat(60), fc.nat(60), (numbers, from, length) => {
      const backwards = numbers.toSorted((one, other) => other - one).slice(from, from + length);
      expect([...latestOf(setOf(301, numbers), from, from + length)]).toEqual(backwards);
    }),
  );
});

test('the first of an order are those that sorting gives', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500)), fc.nat(60), (numbers, count) => {
      const key = Uint32Array.from({ length: 501 }, (_, number) => number % 7);
      const tie = (one: number, other: number): number => other - one;
      const compare = (one: number, other: number): number => (other % 7) - (one % 7) || tie(one, other);
      const expected = numbers.toSorted(compare).slice(0, count);
      expect([...chooseFirst(Uint32Array.from(numbers), count, { key, tie }).subarray(0, count)]).toEqual(expected);
    }),
  );
});

test('any stretch of an order is the one that sorting gives, however far down', () => {
  fc.assert(
    fc.property(
      fc.nat(3000),
      fc.nat(3000),
      fc.nat(60),
      fc.integer({ min: 1, max: 2000 }),
      (count, from, length, keys) => {
        const articles = Uint32Array.from({ length: count }, (_, index) => index * 2);
        const key = Float64Array.from({ length: 6000 }, (_, number) => ((number * 37) % keys) / 3);
        const tie = (one: number, other: number): number => other - one;
        const expected = articles.toSorted((one, other) => (key[other] ?? 0) - (key[one] ?? 0) || tie(one, other));
        expect(chooseBetween(articles, from, from + length, { key, tie })).toEqual(expected.slice(from, from + length));
      },
    ),
  );
});

/** Ascending places, of words of the title or the text. */
const placesOfArticle = fc
  .tuple(fc.uniqueArray(fc.nat(300), { maxLength: 5 }), fc.uniqueArray(fc.nat(100_000), { maxLength: 40 }))
  .filter(([title, text]) => title.length + text.length > 0)
  .map(([title, text]) => [...title, ...text.map((place) => place + textStart)].toSorted((one, other) => one - other));

/** Places of a word, article by article. */
function readPlaces(bytes: Uint8Array, start: number, articleCount: number): number[][] {
  const reader = new PlaceReader(bytes, start);
  const list = new PlaceList();
  return Array.from({ length: articleCount }, () => {
    const end = reader.read(list, 0);
    return [...list.numbers.subarray(0, end)];
  });
}

test('places are read as they were written, and passed over', () => {
  fc.assert(
    fc.property(fc.array(placesOfArticle, { maxLength: 12 }), (ofArticles) => {
      const writer = new PlaceWriter();
      for (const places of ofArticles) writer.add(Uint32Array.from(places), places.length);
      expect(readPlaces(writer.bytes(), 0, ofArticles.length)).toEqual(ofArticles);
      const reader = new PlaceReader(writer.bytes(), 0);
      for (const _article of ofArticles) reader.skip();
      expect(reader.at).toBe(writer.bytes().length);
    }),
  );
});

/** For each word its postings, each with the places of the word. */
type Index = Record<string, (readonly [...Posting, readonly number[]])[]>;

function indexOf(blocks: Iterable<TermBlock>): Index {
  const index: Index = {};
  const inOrder: string[] = [];
  for (const { first, last, terms, postings, places } of blocks) {
    const before = inOrder.length;
    const walk = new TermWalk(terms);
    while (walk.next()) {
      const term = walk.term();
      inOrder.push(term);
      const found = read(postings.subarray(walk.start, walk.end));
      const ofEach = readPlaces(places, walk.placesStart, found.length);
      index[term] = found.map((posting, at) => [...posting, ofEach[at] ?? []]);
    }
    expect([inOrder[before], inOrder.at(-1)]).toEqual([first, last]);
  }
  expect(inOrder).toEqual([...new Set(inOrder)].toSorted((one, other) => (one < other ? -1 : 1)));
  return index;
}

/** The same, counted one word at a time, and pairs of frequent words as words. */
function counted(texts: readonly { id: number; title: string; text: string }[]): Index {
  const index: Index = {};
  for (const { id, title, text } of texts) {
    const times = new Map<string, number[]>();
    for (const [part, isTitle] of [
      [title, true],
      [text, false],
    ] as const) {
      const words = cutIndexedWords(part);
      const terms = Array.from({ length: words.count }, (_, at) =>
        termOf(foldWord(part.slice(words.starts[at], words.ends[at]))),
      );
      for (const [at, term] of terms.entries()) {
        const next = terms[at + 1] ?? '';
        const isPair = frequentWords.has(term) && frequentWords.has(next);
        for (const each of isPair ? [term, pairOf(term, next)] : [term])
          times.set(each, [...(times.get(each) ?? []), isTitle ? at : at + textStart]);
      }
    }
    for (const [term, places] of times) {
      const inTitle = places.filter((place) => place < textStart).length;
      (index[term] ??= []).push([id, places.length, inTitle, places]);
    }
  }
  return index;
}

const wildWords = ['Ferry', 'ferry', 'Zoë', 'zoe', 'İl', '渡轮', '𝒜b', '\ud800', 'x'.repeat(130), 'a1'];
const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...wildWords, 'the', 'Of', 'of', 'über', 'It’s'), { maxLength: 12 })
    .map((words) => words.join(' ')),
);
const wildArticles = fc
  .array(fc.record({ title: wildText, text: wildText }), { maxLength: 8 })
  .map((texts) => texts.map((text, index) => ({ ...text, id: 3 * index + 1 })));

test('a segment holds each word of each article, in order', () => {
  fc.assert(
    fc.property(wildArticles, (texts) => {
      const { blocks, words } = buildSegment(texts);
      expect(indexOf(blocks)).toEqual(counted(texts));
      expect(words.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    }),
  );
});

test('pairs of frequent words stand before all words, in blocks of their own', () => {
  fc.assert(
    fc.property(wildArticles, (texts) => {
      const kinds = [...buildSegment(texts).blocks].map(({ terms }) => {
        const walk = new TermWalk(terms);
        const found = new Set<boolean>();
        while (walk.next()) found.add(walk.term().startsWith(' '));
        expect(found.size).toBe(1);
        return found.has(true);
      });
      expect(kinds).toEqual(kinds.toSorted((one, other) => Number(other) - Number(one)));
    }),
  );
});

test('many words fill many blocks, and the table of words grows', () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `w${(index * 7919) % 30_011}`).join(' ');
  const texts = [1, 2, 3].map((id) => ({ id, title: `Number ${id}`, text }));
  const blocks = [...buildSegment(texts).blocks];
  expect(blocks.length).toBeGreaterThan(3);
  expect(indexOf(blocks)).toEqual(counted(texts));
});

test('merged segments are the segment of all, without what is left out', () => {
  fc.assert(
    fc.property(wildArticles, fc.integer({ min: 1, max: 4 }), fc.nat(2), (texts, parts, left) => {
      const segments = Array.from({ length: parts }, (_, part) =>
        texts.filter((_text, index) => index % parts === part),
      );
      const kept = texts.filter(({ id }) => id % 3 !== left);
      const merged = mergeBlocks(
        segments.map((segment) => buildSegment(segment).blocks),
        (article) => article % 3 !== left,
        null,
      );
      expect(indexOf(merged)).toEqual(counted(kept));
    }),
  );
});

test('a merge goes on where it was left', () => {
  const text = Array.from({ length: 9000 }, (_, index) => `w${(index * 7919) % 9001}`).join(' ');
  const segments = [1, 2, 3].map((id) => [...buildSegment([{ id, title: `Number ${id}`, text }]).blocks]);
  const whole = [...mergeBlocks(segments, () => true, null)];
  expect(whole.length).toBeGreaterThan(3);
  for (const [index, { last }] of whole.entries()) {
    const [next] = mergeBlocks(segments, () => true, null, Buffer.from(last, 'latin1'));
    expect(next).toEqual(whole[index + 1]);
  }
});

test('words are kept in the order of their bytes, as SQLite has it', () => {
  const inOrder = ['a', 'ab', 'z', 'é', '\uffee', '𝒜'].map(termOf);
  expect(inOrder.toSorted()).toEqual(inOrder);
  const one = (bytes: readonly number[]) => ({ bytes: Uint8Array.from(bytes), start: 0, end: bytes.length });
  const blocks = makeBlocks(
    inOrder.map((term) => ({ term, postings: one([2]), places: one([0]) })),
    null,
  );
  expect(Object.keys(indexOf(blocks))).toEqual(inOrder);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '轮'), minLength: 1, maxLength: 5 }).map(termOf);

test('the words of a block that begin so are found, and where they stand', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (words, wanted) => {
      const room = (length: number) => ({ bytes: new Uint8Array(length), start: 0, end: length });
      const inOrder = words.toSorted((one, other) => (one < other ? -1 : 1));
      const [block] = makeBlocks(
        inOrder.map((term, index) => ({ term, postings: room(index + 1), places: room(200 - index) })),
        null,
      );
      const terms = block?.terms ?? new Uint8Array(0);
      const walk = new TermWalk(terms);
      const expected: object[] = [];
      while (walk.next()) {
        const { start, end, placesStart, placesEnd } = walk;
        const term = walk.term();
        if (term.startsWith(wanted)) expected.push({ start, end, placesStart, placesEnd, isWhole: term === wanted });
      }
      const found: object[] = [];
      const search = new TermSearch(terms, Buffer.from(wanted, 'latin1'));
      while (search.next()) found.push({ ...search.range(), isWhole: search.isWhole });
      expect(found).toEqual(expected);
      expect(search.isPast).toBe(inOrder.some((term) => term > wanted && !term.startsWith(wanted)));
    }),
    { numRuns: 500 },
  );
});
