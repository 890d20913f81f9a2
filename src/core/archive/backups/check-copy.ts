import { basename } from 'node:path';
import type { ArchiveSummary } from '../../../contract/backup.ts';
import { FailureError } from '../../../contract/failure.ts';
import { type Connection, connect } from '../connection.ts';
import { textHash } from '../imports.ts';
import { inspectArchive } from '../inspect-archive.ts';
import { migrations } from '../migrations/migrations.ts';
import { asFailure } from '../sqlite-failure.ts';
import { archiveSummary } from './archive-summary.ts';

/** Texts whose hash is computed anew; SQLite's own check does not see a changed letter. */
const texts = 20;

/**
 * Opens a copy of an archive and checks it: mark and version, every table and its indexes, the hashes of some texts.
 * Answers what it holds. Throws `archive-damaged` and the like; changes nothing.
 */
export function checkCopy(path: string): ArchiveSummary {
  inspectArchive(path, migrations.length);
  try {
    const copy = connect(path, { readOnly: true });
    try {
      const [problem] = problemsOf(copy);
      if (problem !== undefined)
        throw new FailureError('archive-damaged', `${basename(path)} is damaged: ${problem}`, path);
      return archiveSummary({ database: copy });
    } finally {
      copy.close();
    }
  } catch (error) {
    throw asFailure(error, path);
  }
}

function problemsOf(copy: Connection): string[] {
  const tables = copy
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all();
  const damaged = tables.flatMap((table) =>
    (copy.pragma(`quick_check("${table.replaceAll('"', '""')}")`) as { readonly quick_check: string }[])
      .map(({ quick_check }) => quick_check)
      .filter((message) => message !== 'ok'),
  );
  if (damaged.length > 0) return damaged;
  return copy
    .prepare<[number], { id: number; text: string; sha256: string }>(
      `SELECT article_id AS id, text, sha256 FROM article_text
       WHERE article_id IN (SELECT article_id FROM article_text ORDER BY random() LIMIT ?)`,
    )
    .all(texts)
    .filter(({ text, sha256 }) => textHash(text) !== sha256)
    .map(({ id }) => `the text of article ${id} is not the one that was stored.`);
}
