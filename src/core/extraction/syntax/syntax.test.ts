import { expect, it } from 'vitest';
import type { Sentence, Token } from '../annotated-text.ts';
import type { ParsedSentence, Parser } from './parser.ts';
import type { Relation } from './relations.ts';
import { lazySyntax, noSyntax } from './syntax.ts';

// "Ana said he slept . | Rain fell"
const words = ['Ana', 'said', 'he', 'slept', '.', 'Rain', 'fell'];
const tokens = words.map((text, at): Token => {
  return { start: at * 10, end: at * 10 + text.length, text, tag: 'NN', sentence: at < 5 ? 0 : 1 };
});
const sentences: readonly Sentence[] = [
  { start: 0, end: 41, paragraph: 0, firstToken: 0, endToken: 5 },
  { start: 50, end: 64, paragraph: 0, firstToken: 5, endToken: 7 },
];

function parsed(heads: readonly number[], relations: readonly Relation[]): ParsedSentence {
  const relation = (at: number): Relation => relations[at] ?? 'dep';
  return { heads: Int32Array.from(heads), relation, isMark: (at) => relation(at) === 'punct' };
}

function parserWithLog(log: string[]): Parser {
  return {
    language: 'en',
    parse(given) {
      log.push(given.join(' '));
      return given.length === 5
        ? parsed([1, -1, 3, 1, 1], ['nsubj', 'root', 'nsubj', 'ccomp', 'punct'])
        : parsed([1, -1], ['nsubj', 'root']);
    },
  };
}

it('answers in token indexes of the article, and parses each sentence when it is first asked for', () => {
  const log: string[] = [];
  const syntax = lazySyntax(sentences, tokens, parserWithLog(log));
  expect(log).toEqual([]);
  expect(syntax.head(5)).toBe(6);
  expect(syntax.head(6)).toBe(-1);
  expect(syntax.relation(5)).toBe('nsubj');
  expect(log).toEqual(['Rain fell']);
  expect(syntax.dependents(1)).toEqual([0, 3, 4]);
  expect(syntax.extent(3)).toEqual({ first: 2, end: 4 });
  expect(syntax.extent(1)).toEqual({ first: 0, end: 4 });
  expect(log).toEqual(['Rain fell', 'Ana said he slept .']);
});

it('knows nothing beyond the text, and nothing at all without a parser', () => {
  const syntax = lazySyntax(sentences, tokens, parserWithLog([]));
  for (const one of [syntax, noSyntax]) {
    expect(one.head(99)).toBe(-1);
    expect(one.relation(99)).toBeNull();
    expect(one.dependents(99)).toEqual([]);
    expect(one.extent(99)).toEqual({ first: 99, end: 100 });
  }
});
