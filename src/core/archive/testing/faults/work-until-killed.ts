import { dirname, join } from 'node:path';
import { readingChoices } from '../../../../contract/reading-again.ts';
import { copyOnline } from '../../backups/copy-archive.ts';
import { keepBackup } from '../../backups/backups.ts';
import { restoreBackup } from '../../backups/restore-backup.ts';
import { createCommandScope } from '../../command-scope.ts';
import { forgetArticles } from '../../articles.ts';
import { connect } from '../../connection.ts';
import { beginExtraction, resumeExtraction, storeRun, textsOfRun, unendedRun } from '../../extraction-runs.ts';
import { migrations } from '../../migrations/migrations.ts';
import { openArchive } from '../../open-archive.ts';
import { isPurgeDue, purgeSome } from '../../purge-indexes.ts';
import { beginReadingChange, exchangeReadings } from '../../rereading/reading-change.ts';
import { storeAgain } from '../../rereading/store-again.ts';
import { salvageArchive } from '../../salvage/salvage-archive.ts';
import { writeNote } from '../../notes.ts';
import { markHits } from '../../searches/hit-marks.ts';
import { createSearch, editSearch, lookAtSearch, removeSearch } from '../../searches/saved-searches.ts';
import { createTag, removeTag, tagTargets } from '../../tags.ts';
import { madeUpFile } from '../made-up-file.ts';
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
  /** Opens an archive of whatever version. */
  opening() {
    say('ready');
    openArchive(path).close();
    say('opened');
  },
  /** Forgets the articles that are removed, five at a time, and purges the indexes of their words. */
  forgetting() {
    const archive = openArchive(path);
    const write = createCommandScope(archive);
    const removed = archive.connection
      .prepare<[], number>('SELECT id FROM article WHERE removed_at IS NOT NULL')
      .pluck()
      .all();
    say('ready');
    for (let first = 0; first < removed.length; first += 5) {
      const some = removed.slice(first, first + 5);
      write((writing) => forgetArticles(writing, some));
      for (const id of some) say(`gone ${id}`);
    }
    while (isPurgeDue({ database: archive.connection })) write(purgeSome);
    say('purged');
    archive.close();
  },
  /** Reads the files of the first articles as another text, and takes that back, in turns. */
  rereading() {
    const write = createCommandScope(openArchive(path));
    const entries = [1, 2, 3, 4, 5];
    const choices = readingChoices.parse({ encoding: 'windows-1252' });
    say('ready');
    for (let number = 0; ; number += 1) {
      const title = `again ${run} ${number}`;
      const changeId = write((writing) => {
        const change = beginReadingChange(writing);
        for (const entryId of entries)
          storeAgain(
            writing,
            { changeId: change, entryId },
            madeUpFile(title, `Other words of ${entryId}. `.repeat(40)),
            choices,
          );
        return change;
      });
      say(`read ${title}`);
      write((writing) => exchangeReadings(writing, changeId));
      say(`back ${title}`);
    }
  },
  /** Saves searches, renames, looks at and removes them, and marks what they find. */
  searches() {
    const write = createCommandScope(openArchive(path));
    say('ready');
    for (let number = 0; ; number += 1) {
      const name = `${run}-${number}`;
      const { id } = write((writing) => createSearch(writing, { name, query: 'words', filters: {}, order: 'newest' }));
      say(`saved ${name}`);
      write((writing) => markHits(writing, { id, articleIds: [1, 2, 3], read: true, decision: 'relevant' }));
      say(`marked ${name}`);
      write((writing) => lookAtSearch(writing, id));
      write((writing) => editSearch(writing, { id, name: `${name} renamed` }));
      say(`renamed ${name}`);
      if (number % 2 === 0) continue;
      write((writing) => removeSearch(writing, id));
      say(`gone ${name}`);
    }
  },
  /** Writes notes on an article and on a passage of another, changes them, and removes every second pair. */
  notes() {
    const write = createCommandScope(openArchive(path));
    say('ready');
    for (let number = 0; ; number += 1) {
      const name = `${run}-${number}`;
      const onArticle = { articleId: 1 + (number % 20), span: null };
      const onPassage = { articleId: 21 + (number % 20), span: { start: 0, end: 5, text: 'notes' } };
      for (const [word, text] of [
        ['written', name],
        ['changed', `${name} changed`],
        ...(number % 2 === 0 ? [] : [['gone', '']]),
      ] as const) {
        // Both at once: neither is there without the other.
        write((writing) => {
          writeNote(writing, { target: onArticle, text });
          writeNote(writing, { target: onPassage, text });
        });
        say(`${word} ${onArticle.articleId} ${name}`);
      }
    }
  },
  salvage() {
    say('ready');
    salvageArchive(other, join(dirname(path), 'saved.cuttings'));
    say('salvaged');
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
