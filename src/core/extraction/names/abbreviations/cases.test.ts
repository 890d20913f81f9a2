import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import { readText } from '../../attribution/reading.ts';
import { readEnglishTagger } from '../../training/english-tagger.ts';
import { findDefinitions } from './find-definitions.ts';
import { withoutPlural } from './short-form.ts';

const tagger = readEnglishTagger();

function readCases(file: string): readonly (readonly [string, string])[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const [text = '', wanted = ''] = line.split(' => ');
      return [text, wanted] as const;
    });
}

function definedIn(text: string): string {
  const found = findDefinitions(readText(annotate(text, 'en', tagger)));
  return found.map(({ short, long }) => `${withoutPlural(short.text)} = ${long.text}`).join('; ') || 'none';
}

test.each(readCases('cases.txt'))('%s', (text, wanted) => {
  expect(definedIn(text)).toBe(wanted);
});

/** Right pairs, pairs given and pairs wanted over a file of cases. */
function countPairs(file: string): { right: number; given: number; wanted: number; wrong: string[] } {
  const count = { right: 0, given: 0, wanted: 0, wrong: [] as string[] };
  const pairs = (list: string): ReadonlySet<string> => new Set(list === 'none' ? [] : list.split('; '));
  for (const [text, wanted] of readCases(file)) {
    const given = pairs(definedIn(text));
    const gold = pairs(wanted);
    const right = [...given].filter((pair) => gold.has(pair)).length;
    count.right += right;
    count.given += given.size;
    count.wanted += gold.size;
    if (right < Math.max(given.size, gold.size)) count.wrong.push(`${text}: ${[...given].join('; ')}`);
  }
  return count;
}

test('cases written after the rules are found with an F1 above 0.93', () => {
  const { right, given, wanted, wrong } = countPairs('blind-cases.txt');
  const f1 = (2 * right) / (given + wanted);
  // The pairs that are wrong are shown when it is not.
  expect(f1 > 0.93 ? [] : wrong).toEqual([]);
});
