import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishExtractor } from '../extraction/testing/english-extractor.ts';
import { matchFacts } from './fact-matching.ts';

/** Statements that several of the named samples tell: verdict, note and which of the articles, by label. */
function statementsOf(event: string, outlets: readonly string[]): [string, string, string | null, number[]][] {
  const articles = outlets.map((outlet) => {
    const file = new URL(`../../../resources/samples/${event}/${event}-${outlet}.txt`, import.meta.url);
    const text = readFileSync(file, 'utf8').trim();
    const facts = englishExtractor.extract({ text, language: 'en', published: null });
    return { text, facts: facts.map((fact, index) => ({ key: String(index), fact })) };
  });
  return matchFacts(articles)
    .filter(({ kind, verdict }) => kind === 'statement' && verdict !== 'only-here')
    .map(({ label, verdict, note, cells }) => [
      label,
      verdict,
      note,
      cells.flatMap((cell, article) => (cell.length > 0 ? [article] : [])),
    ]);
}

test('the quotations that differ on purpose in the ferry samples are found', () => {
  const rows = statementsOf('ferry-aground', ['harbour-courier', 'westland-daily', 'evening-lantern', 'coast-wire']);
  expect(rows).toContainEqual(['Tobin Arle', 'differ', 'quoted differently', expect.arrayContaining([0, 1, 2])]);
  expect(rows).toContainEqual(['Liesl Danvers', 'differ', 'quoted differently', [0, 1, 3]]);
  expect(rows).toContainEqual(['Petra Venn', 'agree', null, [0, 1, 3]]);
});

test('the quotations that differ on purpose in the dam samples are found, and the same ones agree', () => {
  const rows = statementsOf('dam-vote', [
    'tern-valley-post',
    'northern-mirror',
    'public-works-bulletin',
    'el-faro-libre',
  ]);
  expect(rows).toContainEqual(['Aurel Stanmore', 'differ', 'quoted differently', [0, 1, 2, 3]]);
  expect(rows).toContainEqual(['Maud Rennick', 'differ', 'quoted differently', [0, 1, 3]]);
  expect(rows).toContainEqual(['Maud Rennick', 'agree', null, [0, 1]]);
});
