import { expect, test } from 'vitest';
import type { Fact } from '../contract/fact.ts';
import { englishExtractor } from '../core/extraction/testing/english-extractor.ts';
import { extractInSteps } from './extract-in-steps.ts';

const sentence = 'Ana Poe said that 34 people were ill in Ostend.';
const input = (text: string) => ({ text, language: 'en', published: '2031-05-14' });

test('what takes too long ends with what was found, and says so', () => {
  const whole = extractInSteps(englishExtractor, input(sentence), () => undefined);
  expect(whole.extraction.complete).toBe(true);
  expect(whole.facts).not.toEqual([]);
  const { facts, extraction } = extractInSteps(englishExtractor, input(sentence), () => undefined, 0);
  expect(extraction).toEqual({ version: englishExtractor.version, complete: false });
  expect(facts).toEqual([]);
});

test('of a long text the facts of its beginning come first, but not when these took too long', () => {
  const text = `${sentence}\n\n${'It rained. '.repeat(19_000)}`;
  const told: (readonly Fact[])[] = [];
  const { facts, extraction } = extractInSteps(englishExtractor, input(text), (found) => told.push(found), 600_000);
  expect(extraction.complete).toBe(true);
  // How sure the extractor is may depend on the rest of the text.
  const withoutConfidence = (found: readonly Fact[]) => found.map((fact) => ({ ...fact, confidence: null }));
  expect(told.map(withoutConfidence)).toEqual([withoutConfidence(facts)]);
  extractInSteps(englishExtractor, input(text), (found) => told.push(found), 0);
  expect(told).toHaveLength(1);
});
