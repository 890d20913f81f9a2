import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fact } from '../../../contract/fact.ts';
import { factKey } from '../../extraction/fact-key.ts';
import { englishExtractor } from '../../extraction/testing/english-extractor.ts';
import { articleSummaries } from '../article-summaries.ts';
import { createArchive } from '../create-archive.ts';
import { listFacts } from '../facts.ts';
import { refreshFacts } from '../listed-facts.ts';
import { openArchive } from '../open-archive.ts';
import { firstTables } from './001-first-tables.ts';

const samples = join(import.meta.dirname, '../../../../resources/samples/ferry-aground');
const text = readFileSync(join(samples, 'ferry-aground-harbour-courier.txt'), 'utf8').replaceAll('\r', '').trim();
const finds = englishExtractor.extract({ text, language: 'en', published: '2023-11-07' });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-migration-'));
  path = join(folder, 'old.cuttings');
  createArchive(path, [firstTables]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Decided = readonly [verdict: string, fact: Fact, key?: string];

/** Writes articles as the first version did; the second is removed. */
function writeOld(decisions: readonly Decided[]): void {
  const database = new Database(path);
  database.exec(`INSERT INTO import VALUES (1, 'drop', '2026-01-01T00:00:00.000Z', NULL, 'done')`);
  for (const id of [1, 2]) {
    database
      .prepare(
        `INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete,
           import_id, imported_at, removed_at) VALUES (?, 'T', 'en', 'T', 'en', 9, ?, '1', 1, 1, 'now', ?)`,
      )
      .run(id, finds.length, id === 2 ? 'now' : null);
    database.prepare('INSERT INTO article_text VALUES (?, ?, ?)').run(id, text, 'hash');
    for (const [ordinal, fact] of finds.entries())
      database
        .prepare('INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?, ?)')
        .run(id, factKey(fact), fact.kind, ordinal, JSON.stringify(fact));
  }
  for (const [verdict, fact, key = factKey(fact)] of decisions)
    database
      .prepare('INSERT INTO decision VALUES (1, ?, ?, ?, ?)')
      .run(key, verdict, JSON.stringify(fact), '2026-01-02');
  database.close();
}

const lines = 'SELECT * FROM listed_fact ORDER BY article_id, key';

function found<Kind extends Fact['kind']>(kind: Kind): Extract<Fact, { kind: Kind }> {
  const fact = finds.find((one): one is Extract<Fact, { kind: Kind }> => one.kind === kind);
  if (fact === undefined) throw new Error(`the sample holds no ${kind}`);
  return fact;
}

test('the list of facts is what the program itself would have made, whatever was decided', () => {
  const figure = found('figure');
  const person = found('person');
  const statement = found('statement');
  const longer = { ...found('time'), end: found('time').end + 1 };
  writeOld([
    ['rejected', figure],
    ['edited', { ...statement, speaker: 'Somebody else' }],
    ['edited', { ...person, kind: 'place' } as Fact, factKey(person)],
    ['added', { ...found('organisation'), rule: 'person', confidence: 1 }, 'added:organisation:1'],
    ['none', found('place')],
    // The extraction of that time had found it a little longer.
    ['rejected', { ...longer, text: text.slice(longer.start, longer.end) }],
    ['accepted', { ...figure, start: figure.start + 1, text: figure.text.slice(1) }],
  ]);
  const archive = openArchive(path);
  const database = archive.connection;
  const before = database.prepare(lines).all();
  const reading = { database };
  const facts = listFacts(reading, 1);
  expect(before).toHaveLength(facts.length);
  refreshFacts({ database, now: () => 'now' }, 1, facts, new Set());
  expect(database.prepare(lines).all()).toEqual(before);
  expect(articleSummaries(reading, [1])[0]?.facts).toBe(facts.filter(({ stands }) => stands).length);
  const byState = database.prepare("SELECT count(*) FROM listed_fact WHERE state = 'waiting'").pluck().get();
  expect(byState).toBe(1);
  expect(facts.find(({ verdict }) => verdict === 'edited')?.original).not.toBeNull();
  archive.close();
});

test('without decisions everything is found, undecided, and stands', () => {
  writeOld([]);
  const { connection, close } = openArchive(path);
  const kinds = connection.prepare('SELECT DISTINCT article_id, verdict, state, stands FROM listed_fact').all();
  expect(kinds).toEqual([{ article_id: 1, verdict: 'undecided', state: 'found', stands: 1 }]);
  const before = connection.prepare(lines).all();
  const facts = listFacts({ database: connection }, 1);
  refreshFacts({ database: connection, now: () => 'now' }, 1, facts, new Set());
  expect(connection.prepare(lines).all()).toEqual(before);
  close();
});
