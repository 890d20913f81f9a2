import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExtractor } from '../extract.ts';
import { englishExtractor } from '../testing/english-extractor.ts';
import { explainedRules, ruleText } from './rule-texts.ts';

const root = join(import.meta.dirname, '../../../..');

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

const literal = /'((?:[^'\\\n]|\\n){12,600})'|"((?:[^"\\\n]|\\n){12,600})"|`([^`\\$]{12,3000})`/g;

/** The sentences that the tests of extraction are made of, each an article of its own. */
function examples(): readonly string[] {
  return filesBelow('src/core/extraction', /\.test\.ts$/).flatMap((source) =>
    [...source.matchAll(literal)].map(([, single, double, template]) => {
      const text = (single ?? double ?? template ?? '').replaceAll('\\n', '\n');
      return text.includes('\n\n') ? text : `Harbour talks go on\n\n${text}`;
    }),
  );
}

const withoutModels = createExtractor({ tagger: null });

/** Every rule that finds something in the examples of the extraction's tests and in the samples. */
const seen = new Set(
  [...examples(), ...filesBelow('resources/samples', /\.txt$/)].flatMap((text) =>
    [
      ...englishExtractor.extract({ text, language: 'en', published: '2031-05-14' }),
      ...withoutModels.extract({ text, language: 'de', published: null }),
    ].map(({ rule }) => rule),
  ),
);

test('every rule that finds something has a text (add one in rule-texts.ts and in docs/facts.md)', () => {
  expect([...seen].filter((rule) => ruleText(rule) === null).toSorted()).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});

test('every rule with a text finds something in the examples, or is that of a person', () => {
  expect(explainedRules.filter((rule) => !seen.has(rule) && rule !== 'person')).toEqual([]);
});

test('docs/facts.md lists the rules in words, as the program says them', () => {
  const section =
    readFileSync(join(root, 'docs/facts.md'), 'utf8').split('## Rules in words\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, rule = '', text = '']) => [rule, text]);
  expect(rows).toEqual(explainedRules.map((rule) => [rule, ruleText(rule)]));
});

test('a rule that nobody described has no text, whatever its name', () => {
  expect(['no-such-rule', 'toString', '__proto__'].map(ruleText)).toEqual([null, null, null]);
});
