import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articlesToLink, isToBeLinked, relinkCopy, relinkSome } from '../entities/relink.ts';
import { openArchive, type OpenedArchive } from '../open-archive.ts';
import { verifyArchive } from '../verify.ts';

const fixture = join(import.meta.dirname, '../../../../fixtures/archives/format-2.cuttings.gz');

let folder: string;
let archive: OpenedArchive;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-migration-'));
  writeFileSync(join(folder, 'old.cuttings'), gunzipSync(readFileSync(fixture)));
  archive = openArchive(join(folder, 'old.cuttings'));
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

function linkAll(): void {
  const { connection: database } = archive;
  const some = database.transaction(() => relinkSome({ database, now: () => '2026-11-25T00:00:00.000Z' }));
  while (some.immediate().left);
}

test('an archive of the format before is kept beside, opened, and its names are linked afterwards', () => {
  const { connection: database } = archive;
  expect(readdirSync(folder)).toContain('old.cuttings.v2.backup');
  expect([articlesToLink({ database }), isToBeLinked({ database })]).toEqual([9, true]);
  expect(database.prepare('SELECT count(*) FROM entities').pluck().get()).toBe(0);
  linkAll();
  expect([articlesToLink({ database }), isToBeLinked({ database })]).toEqual([0, false]);
  expect(verifyArchive({ database }).problems).toEqual([]);

  // Every name of every fact that stands belongs to one entity, and no other names do.
  const facts = database
    .prepare<[], string>(
      "SELECT DISTINCT article_id || ' ' || key FROM facts WHERE kind IN ('person', 'organisation', 'place')",
    )
    .pluck()
    .all();
  const linked = database
    .prepare<[], string>(
      `SELECT m.article_id || ' ' || e.kind || ':' || f.value FROM entity_mention m JOIN entity e ON e.id = m.entity_id,
         json_each(m.details, '$.facts') f`,
    )
    .pluck()
    .all();
  const shortened = facts.map((key) => key.slice(0, key.indexOf(':') + 1 + 10));
  expect(linked.toSorted()).toEqual(shortened.toSorted());
  expect(linked.length).toBeGreaterThan(100);

  const counted = database
    .prepare<[], [string, number, number]>(
      'SELECT key, count(DISTINCT article_id), sum(mentions) FROM mentions GROUP BY key ORDER BY key',
    )
    .raw()
    .all();
  expect(counted).toEqual(database.prepare('SELECT key, articles, mentions FROM entities ORDER BY key').raw().all());
});

test('linking that was interrupted goes on where it stopped, and ends as if it had not been', () => {
  const { connection: database } = archive;
  const all = () => database.prepare('SELECT * FROM entities ORDER BY key').all();
  linkAll();
  const whole = all();
  const fourth = Number(database.prepare('SELECT id FROM article ORDER BY id LIMIT 1 OFFSET 3').pluck().get());
  database.exec(`UPDATE derived SET done = ${fourth} WHERE name = 'entities'`);
  expect(articlesToLink({ database })).toBe(5);
  linkAll();
  expect(all()).toEqual(whole);
});

test('a copy that is opened for reading is linked whole', () => {
  const { connection: database } = archive;
  relinkCopy(database);
  expect(articlesToLink({ database })).toBe(0);
  expect(database.prepare('SELECT count(*) FROM entities').pluck().get()).toBeGreaterThan(20);
});
