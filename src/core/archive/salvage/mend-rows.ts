import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SalvageItem } from '../../../contract/salvage.ts';
import type { Connection } from '../connection.ts';
import { textHash } from '../imports.ts';
import { mendAnchors } from './mend-anchors.ts';
import { every, type SalvageWatch } from './salvage-watch.ts';

export type Tell = (what: SalvageItem['what'], articleId: number, message: string) => void;

/** A file to be laid beside the new archive: its article could not be saved. */
export type SetAside = (articleId: number, name: string, bytes: Buffer) => void;

/** Articles that were saved with something missing. */
export type Mended = { readonly withoutOriginal: number; readonly withoutDetails: number };

/**
 * Makes what was copied fit together: texts and files are proved by their hashes, anchors against the texts; what does not
 * hold is told and left out, or laid beside. Headline and bytes of an article are replaced by what is left of it, told too.
 */
export function mendRows(
  database: Connection,
  label: string,
  tell: Tell,
  setAside: SetAside,
  watch: SalvageWatch,
): Mended {
  return database
    .transaction(() => {
      proveTexts(database, tell, setAside, watch);
      setAsideTextless(database, tell, setAside);
      const withoutDetails = replaceDetails(database, label, tell);
      const withoutOriginal = replaceOriginals(database, tell);
      mendAnchors(database, tell);
      dropOrphans(database);
      return { withoutOriginal, withoutDetails };
    })
    .immediate();
}

function proveTexts(database: Connection, tell: Tell, setAside: SetAside, watch: SalvageWatch): void {
  const drop = database.prepare<[number], never>('DELETE FROM article_text WHERE article_id = ?');
  const ids = idsOf(database, 'SELECT article_id FROM article_text');
  for (const [index, id] of ids.entries()) {
    if (index % every === 0) watch('proving', index, ids.length);
    const row = database
      .prepare<[number], { text: string; sha256: string }>('SELECT text, sha256 FROM article_text WHERE article_id = ?')
      .get(id);
    if (row === undefined || textHash(row.text) === row.sha256) continue;
    setAside(id, 'changed text.txt', Buffer.from(row.text, 'utf8'));
    tell('article', id, 'Its text is not the one that was stored any more. What is left of it was laid beside.');
    drop.run(id);
  }
}

/** Articles without a text are not articles any more; a file that is whole can be imported again. */
function setAsideTextless(database: Connection, tell: Tell, setAside: SetAside): void {
  const original = database.prepare<[number], { name: string; content: Buffer; sha256: string }>(
    'SELECT o.name, f.content, f.sha256 FROM original o JOIN file f ON f.id = o.file_id WHERE o.article_id = ?',
  );
  const erase = ['article', 'original'].map((table) =>
    database.prepare<[number], never>(`DELETE FROM ${table} WHERE ${table === 'article' ? 'id' : 'article_id'} = ?`),
  );
  const textless = `SELECT id FROM (SELECT id FROM article UNION SELECT article_id FROM original)
    WHERE id NOT IN (SELECT article_id FROM article_text)`;
  for (const id of idsOf(database, textless)) {
    const file = original.get(id);
    const bytes = file === undefined ? null : wholeBytes(file.content, file.sha256);
    if (file !== undefined && bytes !== null) {
      setAside(id, file.name, bytes);
      tell('article', id, 'Its text is lost; its original file is whole and was laid beside for importing again.');
    } else tell('article', id, 'Its text and its original file are lost.');
    for (const statement of erase) statement.run(id);
  }
}

function replaceDetails(database: Connection, label: string, tell: Tell): number {
  const lost = idsOf(
    database,
    'SELECT article_id FROM article_text WHERE article_id NOT IN (SELECT id FROM article) ORDER BY article_id',
  );
  const strays = idsOf(database, 'SELECT id FROM article WHERE import_id NOT IN (SELECT id FROM import)');
  if (lost.length === 0 && strays.length === 0) return 0;
  const now = new Date().toISOString();
  const importId = database
    .prepare<[string, string, string], never>(
      `INSERT INTO import (label, started_at, finished_at, state) VALUES (?, ?, ?, 'done')`,
    )
    .run(label, now, now).lastInsertRowid;
  const move = database.prepare<[number | bigint, number], never>('UPDATE article SET import_id = ? WHERE id = ?');
  for (const id of strays) move.run(importId, id);
  const insert = database.prepare<unknown[], never>(
    `INSERT INTO article (id, title, found_title, language, found_language, words, facts, extractor, extraction_complete,
       import_id, imported_at)
     SELECT article_id, @title, @title, 'und', 'und', @words, 0, '', 0, @importId, @now FROM article_text WHERE article_id = @id`,
  );
  for (const id of lost) {
    const text = textOf(database, id);
    const title = text.split('\n', 1)[0]?.trim().slice(0, 300) || 'Untitled';
    insert.run({ id, title, words: text.split(/\s+/u).length, importId, now });
    tell('details', id, 'Outlet, date and other details are lost; its first line stands for its headline.');
  }
  return lost.length;
}

/** An article whose bytes are lost keeps its text: it stands in their place, as the file that it would make. */
function replaceOriginals(database: Connection, tell: Tell): number {
  const keep = database.prepare<[string, number, Buffer], never>(
    'INSERT OR IGNORE INTO file (sha256, bytes, content) VALUES (?, ?, ?)',
  );
  const drop = database.prepare<[number], never>('DELETE FROM file WHERE id = ?');
  for (const id of idsOf(database, 'SELECT id FROM file')) {
    const file = database
      .prepare<[number], { content: Buffer; sha256: string; bytes: number }>(
        'SELECT content, sha256, bytes FROM file WHERE id = ?',
      )
      .get(id);
    if (file !== undefined && wholeBytes(file.content, file.sha256)?.length !== file.bytes) drop.run(id);
  }
  const replace = database.prepare<unknown[], never>(
    `INSERT OR REPLACE INTO original (article_id, file_id, ordinal, place, name, relative_path, format, encoding, encoding_basis,
       replaced, basis)
     SELECT @id, f.id, 1, NULL, @name, @path, 'txt', 'utf-8', 'chosen', 0, '{}' FROM file f WHERE f.sha256 = @sha256`,
  );
  const before = database.prepare<[number], { name: string; path: string }>(
    'SELECT name, relative_path AS path FROM original WHERE article_id = ?',
  );
  const lost = idsOf(
    database,
    `SELECT article_id FROM article_text WHERE article_id NOT IN
       (SELECT o.article_id FROM original o JOIN file f ON f.id = o.file_id) ORDER BY article_id`,
  );
  for (const id of lost) {
    const bytes = Buffer.from(textOf(database, id), 'utf8');
    const sha256 = hashOf(bytes);
    keep.run(sha256, bytes.length, deflateRawSync(bytes));
    const { name, path } = before.get(id) ?? { name: `article ${id}.txt`, path: `article ${id}.txt` };
    replace.run({ id, name, path, sha256 });
    tell('original', id, 'The bytes of its file are lost; its text, which is whole, is kept in their place.');
  }
  return lost.length;
}

/** Rows that point to what is not there any more; a file that no article came from. */
function dropOrphans(database: Connection): void {
  database.exec('DELETE FROM file WHERE id NOT IN (SELECT file_id FROM original)');
  type Orphan = {
    readonly table: string;
    readonly rowid: number | null;
    readonly parent: string;
    readonly fkid: number;
  };
  for (let left = 1; left > 0;) {
    const tables = new Map(
      (database.pragma('foreign_key_check') as Orphan[]).map((row) => [`${row.table} ${row.fkid}`, row]),
    );
    left = tables.size;
    for (const { table, fkid, parent } of tables.values()) {
      const keys = database.pragma(`foreign_key_list("${table}")`) as {
        id: number;
        from: string;
        to: string | null;
        on_delete: string;
      }[];
      const key = keys.find(({ id }) => id === fkid);
      if (key === undefined) return;
      const lost = `"${key.from}" IS NOT NULL AND "${key.from}" NOT IN (SELECT "${key.to ?? 'id'}" FROM "${parent}")`;
      database.exec(
        key.on_delete === 'SET NULL'
          ? `UPDATE "${table}" SET "${key.from}" = NULL WHERE ${lost}`
          : `DELETE FROM "${table}" WHERE ${lost}`,
      );
    }
  }
}

export function idsOf(database: Connection, sql: string): number[] {
  return database.prepare<[], number>(sql).pluck().all();
}

function textOf(database: Connection, id: number): string {
  return database.prepare<[number], string>('SELECT text FROM article_text WHERE article_id = ?').pluck().get(id) ?? '';
}

/** The bytes that were imported; null when these are others. */
function wholeBytes(content: Buffer, sha256: string): Buffer | null {
  try {
    const bytes = inflateRawSync(content);
    return hashOf(bytes) === sha256 ? bytes : null;
  } catch {
    return null;
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
