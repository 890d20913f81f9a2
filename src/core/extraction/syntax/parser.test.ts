import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpora } from '../training/corpora.ts';
import { readEnglishParser } from '../training/english-parser.ts';
import { readEnglishTagger } from '../training/english-tagger.ts';
import { measureParser } from '../training/syntax/parser-accuracy.ts';
import { trainParser } from '../training/syntax/train-parser.ts';
import { loadParser } from './load-parser.ts';
import { readParserModel, writeParserModel } from './model-file.ts';
import { type ParsedSentence, relationsOf } from './parser.ts';

const folder = new URL('../../../../../shared/data/free/train', import.meta.url);
const tagger = readEnglishTagger();
const parser = readEnglishParser();

/** "nsubj(said, Poe)" for each token. */
function arcsOf(sentence: string): string[] {
  const words = sentence.split(' ');
  const { heads, relation } = parser.parse(words, tagger.tag(words));
  return words.map((word, at) => `${relation(at)}(${words[heads[at] ?? -1] ?? ''}, ${word})`);
}

/** One top, every token below it, and no two arcs of words that cross. */
function expectTree(sentence: ParsedSentence, length: number): void {
  const { heads } = sentence;
  const relations = relationsOf(sentence);
  expect(heads).toHaveLength(length);
  expect(relations).toHaveLength(length);
  expect(heads.filter((head) => head < 0)).toHaveLength(length > 0 ? 1 : 0);
  for (const [at, start] of heads.entries()) {
    let steps = 0;
    for (let above = start; above >= 0; above = heads[above] ?? -1) steps += 1;
    expect(steps).toBeLessThan(length);
    if (start < 0 || relations[at] === 'punct') continue;
    const [low, high] = [Math.min(at, start), Math.max(at, start)];
    for (let between = low + 1; between < high; between += 1) {
      const head = heads[between] ?? -1;
      if (relations[between] === 'punct') continue;
      expect(head >= low && head <= high).toBe(true);
    }
  }
}

describe('the English parser', () => {
  it.each([
    ['Ana Poe said the harbour would close .', ['nsubj(said, Ana)', 'ccomp(said, close)', 'nsubj(close, harbour)']],
    ['The minister , a former teacher , resigned .', ['nsubj(resigned, minister)', 'appos(minister, teacher)']],
    ['According to the ministry , 40 people died .', ['obl(died, ministry)', 'nsubj(died, people)']],
  ])('reads %s', (sentence, arcs) => {
    expect(arcsOf(sentence)).toEqual(expect.arrayContaining(arcs));
  });

  it('makes a tree in which the arcs of words do not cross of any tokens and tags', () => {
    const token = fc.record({
      word: fc.oneof(
        fc.constantFrom('said', 'the', 'Ana', ',', '“', '”', '"', '.', '-', '(', ')'),
        fc.string({ minLength: 1 }),
      ),
      tag: fc.constantFrom('NNP', 'VBD', 'DT', ',', '``', "''", '.', 'POS', 'XX', ''),
    });
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const words = tokens.map(({ word }) => word);
        const tags = tokens.map(({ tag }) => tag);
        const parsed = parser.parse(words, tags);
        expectTree(parsed, words.length);
        const again = parser.parse(words, tags);
        expect([again.heads, relationsOf(again)]).toEqual([parsed.heads, relationsOf(parsed)]);
      }),
    );
  });

  it('attaches 82 % of the words as GUM does in documents that it was not trained on', ({ skip }) => {
    if (!existsSync(folder)) skip('no treebanks beside the repository');
    const { test } = readCorpora(folder.pathname);
    const tags = test.map((sentence) => tagger.tag(sentence.map(({ word }) => word)));
    const { words } = measureParser(parser, test, tags);
    expect(words.head / words.all).toBeGreaterThan(0.82);
  });
});

describe('the model file', () => {
  const sentence = [
    { word: 'Ana', tag: 'NNP', head: 1, relation: 'nsubj' },
    { word: 'said', tag: 'VBD', head: -1, relation: 'root' },
    { word: 'he', tag: 'PRP', head: 3, relation: 'nsubj' },
    { word: 'slept', tag: 'VBD', head: 1, relation: 'ccomp' },
    { word: '.', tag: '.', head: 1, relation: 'punct' },
  ];
  const tags = [sentence.map(({ tag }) => tag)];
  const options = {
    language: 'en',
    moves: { epochs: 8, beam: 2, seed: 1, tableBits: 14, minimumChanges: 1, scale: 8, features: 10_000 },
    relations: { epochs: 8, seed: 1, minimumCount: 1, scale: 8 },
  };
  const train = (): Uint8Array => writeParserModel(trainParser([sentence], tags, options, () => undefined));

  it('is the same whenever the same sentences are learnt, and holds what was learnt', () => {
    const bytes = train();
    expect(train()).toEqual(bytes);
    expect(writeParserModel(readParserModel(Buffer.from(bytes)))).toEqual(bytes);
    const parsed = loadParser(bytes).parse(
      sentence.map(({ word }) => word),
      tags[0] ?? [],
    );
    expect([...parsed.heads]).toEqual([1, -1, 3, 1, 1]);
    expect(relationsOf(parsed)).toEqual(['nsubj', 'root', 'nsubj', 'ccomp', 'punct']);
  });

  it.each([
    ['another file', new TextEncoder().encode('%PDF-1.7 and more'), /does not begin with CUTDEP1/u],
    ['nothing', new Uint8Array(), /does not begin with CUTDEP1/u],
    ['half a file', train().slice(0, -9), /not what its header announces/u],
    ['half a header', new TextEncoder().encode('CUTDEP1\nzzzz{'), /cut short/u],
    ['a header without its fields', new TextEncoder().encode('CUTDEP1\n\u0002\0\0\0{}'), /lacks a field/u],
  ])('refuses %s with a reason', (_, bytes, message) => {
    expect(() => loadParser(bytes)).toThrow(message);
  });
});
