import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { createCommandScope } from '../../command-scope.ts';
import { checkpoint } from '../../connection.ts';
import { migrations } from '../../migrations/migrations.ts';
import { openArchive } from '../../open-archive.ts';
import { createTag } from '../../tags.ts';
import { verifyArchive } from '../../verify.ts';
import { expectFailure, expectWhole, type Fault, fill, newArchive } from './fault.ts';

/** An archive of a later version is refused as it is. */
export const newerSchema: Fault = {
  name: 'archive of a newer version',
  async run(folder) {
    const path = newArchive(folder, 'newer');
    const database = new Database(path);
    database.pragma('user_version = 99');
    checkpoint(database);
    database.close();
    const before = readFileSync(path);
    expectFailure('archive-newer', () => openArchive(path));
    if (!readFileSync(path).equals(before)) throw new Error('the file was changed');
    return { times: 1, seen: 'refused as archive-newer; not a byte changed', skipped: false };
  },
};

/** A step of a migration fails after another one went through: the archive is as before. */
export const failingMigration: Fault = {
  name: 'a migration that fails half-way',
  async run(folder) {
    const path = newArchive(folder, 'migration');
    const archive = openArchive(path);
    const acknowledged = fill(archive, 2, 'migration');
    archive.close();
    const version = migrations.length + 1;
    const broken = { version, sql: 'ALTER TABLE tag ADD COLUMN note TEXT; INSERT INTO nowhere VALUES (1)' };
    expectFailure('SQLITE_ERROR', () => openArchive(path, [...migrations, broken]));
    expectWhole(path, acknowledged);
    return { times: 1, seen: 'the version before is there, whole, and opens', skipped: false };
  },
};

/** Two programs write in turns, and at once: the second says so and loses nothing. */
export const twoPrograms: Fault = {
  name: 'two programs on one archive',
  async run(folder, times) {
    const path = newArchive(folder, 'two');
    const [one, two] = [openArchive(path), openArchive(path)];
    const acknowledged: string[] = [];
    for (let turn = 0; turn < times; turn += 1)
      acknowledged.push(...fill(one, 1, `one ${turn}`), ...fill(two, 1, `two ${turn}`));
    two.connection.pragma('busy_timeout = 50');
    one.connection.exec('BEGIN IMMEDIATE');
    expectFailure('archive-locked', () => createCommandScope(two)((writing) => createTag(writing, 'x')));
    one.connection.exec('COMMIT');
    createCommandScope(two)((writing) => createTag(writing, 'x'));
    one.close();
    two.close();
    expectWhole(path, acknowledged);
    return {
      times,
      seen: `all ${acknowledged.length} articles of both there; at once: archive-locked`,
      skipped: false,
    };
  },
};

/** The search index lacks an article, or names one that is not there: verify says so. */
export const indexOutOfStep: Fault = {
  name: 'search index out of step with the articles',
  async run(folder) {
    const wrongs = [
      'DELETE FROM word_article WHERE article_id = 1',
      "UPDATE article SET removed_at = '2024-01-01T00:00:00.000Z' WHERE id = 1",
      "UPDATE article_text SET text = text || ' other' WHERE article_id = 2",
      "UPDATE word_places SET places = CAST(substr(places, 2) || x'00' AS BLOB)",
    ];
    for (const [number, wrong] of wrongs.entries()) {
      const archive = openArchive(newArchive(folder, `index ${number}`));
      fill(archive, 1, 'index');
      archive.connection.exec(wrong);
      const { problems } = verifyArchive({ database: archive.connection });
      archive.close();
      if (!problems.some(({ what }) => what === 'search index')) throw new Error(`verify does not see: ${wrong}`);
    }
    return { times: wrongs.length, seen: 'each reported by verify', skipped: false };
  },
};
