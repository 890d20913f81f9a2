import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Fact } from '../../../contract/fact.ts';
import { createArchive } from '../create-archive.ts';
import { openArchive } from '../open-archive.ts';
import { searchedValues } from '../searched-values.ts';
import { entities } from './003-entities.ts';
import { filesOfManyArticles } from './002-files-of-many-articles.ts';
import { firstTables } from './001-first-tables.ts';
import { review } from './004-review.ts';

const found = { confidence: 0.9, rule: 'test' };
const span = { start: 0, end: 1, text: 'T' };
const values =
  `2024-04-29 2024-04-29T14:30 2024-02 2024 2024-SP 2024-Q3 2024-H2 2021-W01 2024-W01-WE 2026-W53 2020-W53 199 19
  P6W PT2H T14:30 PAST_REF 2024-Q9`.split(/\s+/u);
const facts: readonly Fact[] = [
  ...[...values, null].map((value): Fact => ({ kind: 'time', ...span, type: 'date', value, ...found })),
  ...[
    [40, null, 'boats'],
    [3, 1, 'points'],
    [12, 17, 'USD'],
    [0.2, null, ''],
    [7, null, 'Élèves'],
  ].map(([value, high, unit]): Fact => ({
    kind: 'figure',
    ...span,
    value: Number(value),
    high: high === null ? null : Number(high),
    bound: '=',
    unit: String(unit),
    of: null,
    sentence: { start: 0, end: 1 },
    ...found,
  })),
  ...(['named', 'anonymous', 'unknown'] as const).map((sourceKind): Fact => ({
    kind: 'statement',
    source: sourceKind === 'unknown' ? null : { ...span, text: 'a clerk' },
    sourceKind,
    speaker: sourceKind === 'named' ? 'Ada Quill' : null,
    cue: null,
    content: [span],
    mode: 'indirect',
    act: 'say',
    audience: null,
    anonymityReason: sourceKind === 'anonymous' ? { ...span, text: 'she is shy' } : null,
    when: sourceKind === 'named' ? '2024-04' : null,
    ...found,
  })),
  { kind: 'place', name: 'Lindhaven', mentions: [span], ...found },
];

test('what facts are searched by is what the program itself would have made of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-migration-'));
  const path = join(folder, 'old.cuttings');
  createArchive(path, [firstTables, filesOfManyArticles, entities, review]);
  const database = new Database(path);
  database.exec(`INSERT INTO import VALUES (1, 'drop', '2026-01-01T00:00:00.000Z', NULL, 'done');
    INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete,
      import_id, imported_at) VALUES (1, 'T', 'en', 'T', 'en', 9, 0, '1', 1, 1, 'now');
    INSERT INTO article_text VALUES (1, 'T', 'hash')`);
  const listed = database.prepare(
    `INSERT INTO listed_fact (article_id, key, kind, rule, confidence, verdict, state, stands, place)
     VALUES (1, ?, ?, 'test', 0.9, 'undecided', 'found', 1, 0)`,
  );
  const stored = database.prepare('INSERT INTO fact VALUES (1, ?, ?, ?, ?)');
  for (const [ordinal, fact] of facts.entries()) {
    listed.run(String(ordinal), fact.kind);
    stored.run(String(ordinal), fact.kind, ordinal, JSON.stringify(fact));
  }
  database.close();
  const { connection, close } = openArchive(path);
  const rows = connection
    .prepare<[], { key: string }>(
      'SELECT key, source, source_kind, mode, anonymity_reason, unit, low, high FROM listed_fact ORDER BY CAST(key AS INTEGER)',
    )
    .all();
  expect(rows).toEqual(facts.map((fact, ordinal) => ({ key: String(ordinal), ...searchedValues(fact) })));
  close();
  rmSync(folder, { recursive: true, force: true });
});
