import { closeSync, mkdirSync, openSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { checkArchivePath } from './archive-path.ts';
import { makeDurable } from './connection.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/migrations.ts';
import { discardDraft, publishFile } from './publish-file.ts';
import { withFailures } from './sqlite-failure.ts';

/**
 * Makes an empty archive, readable by its owner only. It is built under another name and appears under its own when it is
 * whole, so that no half-made archive is ever found. Fails with `conflict` when something already stands there.
 */
export function createArchive(path: string, steps: readonly Migration[] = migrations): void {
  checkArchivePath(path);
  const target = resolve(path);
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}.new`);
  closeSync(openSync(draft, 'wx', 0o600));
  try {
    withFailures(target, () => build(draft, steps));
    publishFile(draft, target);
  } finally {
    discardDraft(draft);
  }
}

function build(draft: string, steps: readonly Migration[]): void {
  const connection = new Database(draft, { fileMustExist: true });
  try {
    migrate(connection, steps);
    makeDurable(connection);
  } finally {
    connection.close();
  }
}
