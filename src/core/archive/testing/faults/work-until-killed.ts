import { dirname, join } from 'node:path';
import { copyOnline } from '../../backups/copy-archive.ts';
import { keepBackup } from '../../backups/backups.ts';
import { restoreBackup } from '../../backups/restore-backup.ts';
import { createCommandScope } from '../../command-scope.ts';
import { connect } from '../../connection.ts';
import { beginExtraction, resumeExtraction, storeRun, textsOfRun, unendedRun } from '../../extraction-runs.ts';
import { migrations } from '../../migrations/migrations.ts';
import { openArchive } from '../../open-archive.ts';
import { createTag, removeTag, tagTargets } from '../../tags.ts';
import { mergeWhole } from '../merge-whole.ts';
import { slowMigration } from './slow-migration.ts';

// Started as a process of its own by work-kills.ts: does one kind of work over and over until it is killed, and says what is done when it is.

const [, , kind = '', path = '', other = '', run = ''] = process.argv;

const say = (words: string): void => void process.stdout.write(`${words}\n`);

const work: Readonly<Record<string, () => void | Promise<void>>> = {
  /** Hangs a new tag on five articles, and takes every second one away again. */
  tagging() {
    const write = createCommandScope(openArchive(path));
    say('ready');
    for (let number = 0; ; number += 1) {
      const name = `${run}-${number}`;
      const id = write((writing) => {
        const { tag } = createTag(writing, name);
        tagTargets(
          writing,
          tag.id,
          [1, 2, 3, 4, 5].map((articleId) => ({ kind: 'article', articleId })),
        );
        return tag.id;
      });
      say(`hung ${name}`);
      if (number % 2 === 0) continue;
      write((writing) => removeTag(writing, id));
      say(`gone ${name}`);
    }
  },
  /** Finds facts again, an article at a time, in run after run. */
  extraction() {
    const archive = openArchive(path);
    const write = createCommandScope(archive);
    const reading = { database: archive.connection };
    say('ready');
    for (let round = 0; ; round += 1) {
      const left = unendedRun(reading);
      const version = left?.extractor ?? `${run}-${round}`;
      const runId = write((writing) =>
        left === null
          ? beginExtraction(writing, { which: 'all', version })
          : (resumeExtraction(writing, version) ?? left.id),
      );
      for (const { id, sha256, language, published } of textsOfRun(reading, { runId, after: 0, limit: 1_000 })) {
        const read = { sha256, language, published };
        const extraction = { version, complete: true };
        write((writing) => storeRun(writing, { runId, extracted: [{ articleId: id, read, facts: [], extraction }] }));
        say(`${id} ${version}`);
      }
      write(({ database }) => database.prepare("UPDATE extraction_run SET state = 'done' WHERE id = ?").run(runId));
    }
  },
  /** An archive of the version before is opened by a program with a slow step more. */
  migration() {
    say('ready');
    openArchive(path, [...migrations, slowMigration]).close();
    say('migrated');
  },
  async backup() {
    const archive = openArchive(path);
    const folder = join(dirname(path), 'Backups');
    say('ready');
    for (;;) {
      const draft = await copyOnline(archive.connection, folder, () => false);
      say(keepBackup({ archivePath: path, folder }, draft).name);
    }
  },
  restore() {
    say('ready');
    for (;;) say(restoreBackup(path, other) ?? 'nothing was there');
  },
  merge() {
    const archive = openArchive(path);
    const from = connect(other, { readOnly: true });
    say('ready');
    const into = { reading: { database: archive.connection }, write: createCommandScope(archive) };
    mergeWhole(into, { database: from }, undefined, () => say('stored'));
    say('merged');
    archive.close();
  },
};

await work[kind]?.();
