import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listBackups } from '../../backups/backups.ts';
import { checkCopy } from '../../backups/check-copy.ts';
import { removeArticles } from '../../articles.ts';
import { createCommandScope } from '../../command-scope.ts';
import { connect } from '../../connection.ts';
import { migrations } from '../../migrations/migrations.ts';
import { type OpenedArchive, openArchive } from '../../open-archive.ts';
import { purgeSome } from '../../purge-indexes.ts';
import { salvageArchive } from '../../salvage/salvage-archive.ts';
import { verifyArchive } from '../../verify.ts';
import { mergeWhole } from '../merge-whole.ts';
import { expectWhole, type Fault, fill, newArchive, randomNumbers } from './fault.ts';
import { runUntilKilled } from './run-until-killed.ts';
import { slowMigration } from './slow-migration.ts';

const child = join(import.meta.dirname, 'work-until-killed.ts');

type Work = {
  /** What is done when the kill comes. */
  readonly name: string;
  readonly kind: string;
  /** Latest moment of a kill (ms) after the work began. */
  readonly latest: number;
  /** Whether each kill needs a new archive. */
  readonly anew: boolean;
  /** Whether another archive is merged in, and not a copy of this one handed over. */
  readonly merged?: boolean;
  /** What is done to the filled archive first. */
  prepare?(archive: OpenedArchive): void;
  /** Throws unless all that was said is so, and nothing is half done. */
  check(
    archive: { readonly path: string; readonly other: string; readonly titles: readonly string[] },
    said: readonly string[],
  ): void;
};

function fault(seed: number, work: Work): Fault {
  const { name, kind, latest, anew, merged = false } = work;
  return {
    name: `kill -9 in the middle of ${name}`,
    async run(folder, times) {
      const random = randomNumbers(seed);
      const filled = newArchive(folder, `${kind} filled`);
      const opened = openArchive(filled);
      const titles = fill(opened, 8, kind);
      work.prepare?.(opened);
      opened.close();
      const other = merged ? newArchive(folder, `${kind} other`) : filled;
      if (merged) {
        const another = openArchive(other);
        titles.push(...fill(another, 8, 'other'));
        another.close();
      }
      let path = '';
      let reported = 0;
      for (let kill = 0; kill < times; kill += 1) {
        if (anew || kill === 0) {
          if (path !== '') rmSync(dirname(path), { recursive: true });
          path = join(folder, `${kind} ${kill}`, 'a.cuttings');
          mkdirSync(dirname(path));
          copyFileSync(filled, path);
        }
        const said = await runUntilKilled(child, [kind, path, other, String(kill)], random() * latest);
        reported += said.length - 1;
        work.check({ path, other, titles }, said.slice(1));
      }
      return {
        times,
        seen: `${reported} steps reported done, none missing, none half done; verified each time`,
        skipped: false,
      };
    },
  };
}

function query<Row>(path: string, sql: string): Row[] {
  const archive = openArchive(path);
  try {
    return archive.connection.prepare<[], Row>(sql).all();
  } finally {
    archive.close();
  }
}

function expect(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

export const killsInTagging = fault(11, {
  name: 'tagging and undoing it',
  kind: 'tagging',
  latest: 250,
  anew: false,
  check({ path, titles }, said) {
    expectWhole(path, titles);
    const tags = query<{ name: string; hung: number }>(
      path,
      'SELECT t.name, count(g.article_id) AS hung FROM tag t LEFT JOIN tagging g ON g.tag_id = t.id GROUP BY t.id',
    );
    for (const { name, hung } of tags) expect(hung === 5, `the tag ${name} hangs on ${hung} of 5 articles`);
    const there = new Set(tags.map(({ name }) => name));
    const last = said.at(-1);
    for (const line of said) {
      const [what, name = ''] = line.split(' ');
      // What was begun after the last word may be done or not; what was undone later is said later.
      const undone = said.includes(`gone ${name}`) || line === last;
      if (what === 'gone') expect(!there.has(name), `the tag ${name} was undone and is there`);
      else if (!undone) expect(there.has(name), `the tag ${name} is missing`);
    }
  },
});

export const killsInExtraction = fault(12, {
  name: 'finding facts again',
  kind: 'extraction',
  latest: 250,
  anew: false,
  check({ path, titles }, said) {
    expectWhole(path, titles);
    const versions = new Map(
      query<{ id: number; extractor: string }>(path, 'SELECT id, extractor FROM article').map(({ id, extractor }) => [
        id,
        extractor,
      ]),
    );
    for (const line of said) {
      const [id = '', version = ''] = line.split(' ');
      const found = versions.get(Number(id)) ?? '';
      expect(ageOf(found) >= ageOf(version), `article ${id} is of version ${found}, not of ${version}`);
    }
  },
});

/** Versions are "kill-round", the later the higher. */
function ageOf(version: string): number {
  const [kill = 0, round = 0] = version.split('-').map(Number);
  return kill * 1_000_000 + round;
}

export const killsInMigration = fault(13, {
  name: 'a migration, and of the backup before it',
  kind: 'migration',
  latest: 900,
  anew: true,
  check({ path, titles }, said) {
    const plain = connect(path, { readOnly: false });
    const version = plain.pragma('user_version', { simple: true });
    const columns = plain.pragma('table_info(tag)') as { readonly name: string }[];
    plain.close();
    const isDone = version === slowMigration.version;
    expect(isDone || version === migrations.length, `the archive is of version ${String(version)}`);
    expect(isDone || !said.includes('migrated'), 'the migration was reported and is not there');
    expect(columns.some(({ name }) => name === 'note') === isDone, 'the migration is there in part');
    const copies = readdirSync(dirname(path)).filter((name) => name.endsWith('.backup'));
    expect(copies.length > 0 || !isDone, 'there is no backup of before');
    for (const name of copies) expectWhole(join(dirname(path), name), titles);
    // Whatever was left behind is in no way.
    openArchive(path, [...migrations, slowMigration]).close();
  },
});

export const killsInBackup = fault(14, {
  name: 'a backup',
  kind: 'backup',
  latest: 400,
  anew: false,
  check({ path, titles }, said) {
    expectWhole(path, titles);
    const folder = join(dirname(path), 'Backups');
    if (!existsSync(folder)) return;
    const backups = listBackups({ archivePath: path, folder });
    for (const { name } of backups) checkCopy(join(folder, name));
    const last = said.at(-1);
    expect(last === undefined || backups.some(({ name }) => name === last), `the backup ${last ?? ''} is missing`);
  },
});

export const killsInRestore = fault(15, {
  name: 'putting a backup in the place of the archive',
  kind: 'restore',
  latest: 300,
  anew: true,
  check({ path, titles }, said) {
    expectWhole(path, titles);
    for (const kept of said.slice(-3)) expectWhole(kept, titles);
  },
});

export const killsInMerge = fault(16, {
  name: 'merging another archive',
  kind: 'merge',
  latest: 400,
  anew: true,
  merged: true,
  check({ path, other, titles }) {
    const archive = openArchive(path);
    const from = connect(other, { readOnly: true });
    try {
      const reading = { database: archive.connection };
      const [problem] = verifyArchive(reading).problems;
      expect(problem === undefined, `verify: ${problem?.message}`);
      mergeWhole({ reading, write: createCommandScope(archive) }, { database: from });
    } finally {
      from.close();
      archive.close();
    }
    expectWhole(path, titles);
  },
});

/** Articles of the filled archive that are removed, to be forgotten. */
const removedArticles = 20;

export const killsInForgetting = fault(17, {
  name: 'forgetting articles for good',
  kind: 'forgetting',
  latest: 600,
  anew: true,
  prepare(archive) {
    const ids = Array.from({ length: removedArticles }, (_, index) => index + 1);
    createCommandScope(archive)((writing) => removeArticles(writing, ids));
  },
  check({ path, titles }, said) {
    // What was not forgotten yet stays among the removed ones; the others are whole.
    expectWhole(path, titles.slice(removedArticles));
    const left = new Set(query<{ id: number }>(path, 'SELECT id FROM article').map(({ id }) => id));
    for (const line of said)
      if (line.startsWith('gone ')) expect(!left.has(Number(line.slice(5))), `article ${line} is there again`);
    // Opened again, what was begun goes on.
    const archive = openArchive(path);
    try {
      const write = createCommandScope(archive);
      while (write(purgeSome));
      const [problem] = verifyArchive({ database: archive.connection }).problems;
      expect(problem === undefined, `verify after the purge: ${problem?.message}`);
    } finally {
      archive.close();
    }
    const bytes = readFileSync(path, 'latin1');
    for (const [index, title] of titles.slice(0, removedArticles).entries())
      expect(left.has(index + 1) || !bytes.includes(`Words of ${title}.`), `words of ${title} are left in the file`);
  },
});

export const killsInRereading = fault(18, {
  name: 'reading files again in another encoding, and taking it back',
  kind: 'rereading',
  latest: 400,
  anew: true,
  check({ path, titles }) {
    const archive = openArchive(path);
    const [problem] = verifyArchive({ database: archive.connection }).problems;
    archive.close();
    expect(problem === undefined, `verify: ${problem?.message}`);
    const all = new Set(
      query<{ title: string }>(path, 'SELECT title FROM article WHERE removed_at IS NULL').map(({ title }) => title),
    );
    expect(
      titles.slice(5).every((title) => all.has(title)),
      'an article that was not read again is missing',
    );
    const isBack = titles.slice(0, 5).every((title) => all.has(title));
    const isAgain = titles.slice(0, 5).every((title) => !all.has(title));
    expect(isBack || isAgain, 'some of the files are read again and some are not');
  },
});

export const killsInSearches = fault(19, {
  name: 'saving searches, marking what they find, and removing them',
  kind: 'searches',
  latest: 400,
  anew: false,
  check({ path, titles }, said) {
    expectWhole(path, titles);
    const there = new Map(
      query<{ name: string; marks: number }>(
        path,
        'SELECT s.name, (SELECT count(*) FROM saved_search_mark m WHERE m.search_id = s.id) AS marks FROM saved_search s',
      ).map(({ name, marks }) => [name.replace(' renamed', ''), { name, marks }]),
    );
    for (const line of said) {
      const [what, name = ''] = line.split(' ');
      const found = there.get(name);
      // The last word's search may have been removed after it.
      const isLast = said.at(-1) === line;
      if (what === 'gone') expect(found === undefined, `the search ${name} was removed and is there`);
      else if (!said.includes(`gone ${name}`) && !isLast) {
        expect(found !== undefined, `the search ${name} is missing`);
        if (what === 'marked') expect(found?.marks === 3, `the search ${name} has ${found?.marks} of 3 marks`);
        if (what === 'renamed') expect(found?.name.endsWith('renamed') === true, `the search ${name} has its old name`);
      }
    }
  },
});

export const killsInNotes = fault(23, {
  name: 'writing notes, changing and removing them',
  kind: 'notes',
  latest: 400,
  anew: false,
  check({ path, titles }, said) {
    expectWhole(path, titles);
    const notes = query<{ articleId: number; text: string }>(path, 'SELECT article_id AS articleId, text FROM note');
    const there = new Map(notes.map(({ articleId, text }) => [articleId, text]));
    for (const [articleId, text] of there)
      expect(
        there.get(articleId > 20 ? articleId - 20 : articleId + 20) === text,
        `half of the note “${text}” is there`,
      );
    // What was said last of an article holds, or what was begun after the last word.
    const last = new Map(said.map((line) => [Number(line.split(' ')[1]), line]));
    for (const [articleId, line] of last) {
      if (line === said.at(-1)) continue;
      const [what, , name = ''] = line.split(' ');
      const text = there.get(articleId);
      const wanted = what === 'gone' ? undefined : what === 'changed' ? `${name} changed` : name;
      const isNext = Number(said.at(-1)?.split(' ')[1]) % 20 === (articleId - 1) % 20;
      expect(text === wanted || isNext, `the note on article ${articleId} is “${text}”, not “${wanted}”`);
    }
  },
});

export const killsInSalvage = fault(20, {
  name: 'saving what is left of a damaged archive',
  kind: 'salvage',
  latest: 1500,
  anew: true,
  check({ path, other, titles }, said) {
    // The copy that was laid here is put aside: salvaging never replaces a file.
    expectWhole(other, titles);
    const target = join(dirname(path), 'saved.cuttings');
    if (existsSync(target)) expectWhole(target, titles);
    else expect(!said.includes('salvaged'), 'it was reported as saved and is not there');
    rmSync(target, { force: true });
    salvageArchive(other, target);
    expectWhole(target, titles);
    const left = readdirSync(dirname(path)).filter((name) => name.endsWith('.part') || name.includes('.salvage-'));
    expect(left.length === 0, `drafts are left: ${left.join(', ')}`);
  },
});
