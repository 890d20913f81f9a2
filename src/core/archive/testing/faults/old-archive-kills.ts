import { copyFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from '../../migrations/migrations.ts';
import { openArchive } from '../../open-archive.ts';
import { verifyArchive } from '../../verify.ts';
import type { Fault } from './fault.ts';
import { randomNumbers } from './fault.ts';
import { makeOldArchive, oldVersion } from './old-archive.ts';
import { runUntilKilled } from './run-until-killed.ts';

const child = join(import.meta.dirname, 'work-until-killed.ts');

/** Articles of the archive where nothing else is asked for. */
const fewArticles = 200;

/**
 * An archive of an old format is killed while it is brought up to date, again and again at other moments, until it has come through. Each time it
 * is of a format that there was, with all of its articles; in the end it verifies, and so does the copy of before.
 */
export const killsInLargeMigration: Fault = {
  name: 'kill -9 in the middle of bringing a large archive of an old format up to date',
  async run(folder, times, articles = fewArticles) {
    const path = join(folder, 'old', 'a.cuttings');
    makeOldArchive(path, articles);
    const before = join(folder, 'before.cuttings');
    copyFileSync(path, before);
    // How long it takes when nothing happens, so that the kills come anywhere in it.
    const begun = performance.now();
    await runUntilKilled(child, ['opening', path, '', ''], 3_600_000);
    const whole = performance.now() - begun;
    const megabytes = Math.round(statSync(before).size / 1e6);
    const random = randomNumbers(22);
    let kills = 0;
    let between = 0;
    for (let time = 0; time < times; time += 1) {
      for (const name of readdirSync(dirname(path))) rmSync(join(dirname(path), name));
      copyFileSync(before, path);
      // Up to three kills of one archive: each goes on from what the one before left.
      for (let again = 0; again < 3; again += 1) {
        const said = await runUntilKilled(child, ['opening', path, '', ''], random() * whole);
        const version = expectAll(path, articles);
        if (version > oldVersion && !said.includes('opened')) between += 1;
        if (said.includes('opened')) break;
        kills += 1;
      }
      const opened = openArchive(path);
      try {
        const [problem] = verifyArchive({ database: opened.connection }).problems;
        if (problem) throw new Error(`verify: ${problem.message}`);
      } finally {
        opened.close();
      }
      expectAll(path, articles);
      const copies = readdirSync(dirname(path)).filter((name) => name.endsWith('.backup'));
      if (copies.length === 0) throw new Error('there is no copy of before');
      for (const copy of copies) expectAll(join(dirname(path), copy), articles);
    }
    return {
      times,
      seen: `${articles} articles, ${megabytes} MB, ${(whole / 1000).toFixed(1)} s when nothing happens; killed ${kills} times, ${between} of them between two steps; all articles there each time, verified in the end, and the copies of before whole`,
      skipped: false,
    };
  },
};

/** The version that a file is at; throws unless it is one, and every article is there with its text. */
function expectAll(path: string, articles: number): number {
  if (!existsSync(path)) throw new Error(`${path} is gone`);
  const database = new Database(path);
  try {
    const version = database.pragma('user_version', { simple: true }) as number;
    if (version < oldVersion || version > migrations.length) throw new Error(`the archive is of version ${version}`);
    const there = database
      .prepare<[], number>(
        "SELECT count(*) FROM article a JOIN article_text t ON t.article_id = a.id WHERE t.text LIKE a.title || '%'",
      )
      .pluck()
      .get();
    if (there !== articles) throw new Error(`${there ?? 0} of ${articles} articles are there, version ${version}`);
    return version;
  } finally {
    database.close();
  }
}
