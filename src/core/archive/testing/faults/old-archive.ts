import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { createArchive } from '../../create-archive.ts';
import { migrations } from '../../migrations/migrations.ts';
import { randomNumbers } from './fault.ts';

/** Format of the archive that is made: the second, when a file could hold many articles for the first time. */
export const oldVersion = 2;

const wordsOfArticle = 250;
const vocabulary = 4_000;
/** Bytes of a saved page beside its text: scripts, menus, pictures. */
const bytesAround = 20_000;

/** Makes an archive of an old format with this many articles of 2 kB, each of a saved page of 22 kB, as the program of that time wrote them. */
export function makeOldArchive(path: string, articles: number): void {
  mkdirSync(dirname(path), { recursive: true });
  createArchive(
    path,
    migrations.filter(({ version }) => version <= oldVersion),
  );
  const database = new Database(path);
  const random = randomNumbers(21);
  // As hard to pack as the pictures of pages, which stand in them in base 64.
  const noise = Buffer.from(Uint32Array.from({ length: 20 * bytesAround }, () => random() * 2 ** 32).buffer).toString(
    'base64',
  );
  const words = Array.from({ length: vocabulary }, (_, index) => `w${index.toString(36)}ord`);
  database.exec("INSERT INTO import VALUES (1, 'old', '2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z', 'done')");
  const article = database.prepare<[number, string, string, number]>(
    `INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
     VALUES (?, ?, 'en', ?, 'en', ?, 0, 'old', 1, 1, '2024-01-01T00:00:00.000Z')`,
  );
  const text = database.prepare<[number, string, string]>('INSERT INTO article_text VALUES (?, ?, ?)');
  const index = database.prepare<[number, string, string]>(
    'INSERT INTO article_index (rowid, title, body) VALUES (?, ?, ?)',
  );
  const file = database.prepare<[number, string, number, Buffer]>('INSERT INTO file VALUES (?, ?, ?, ?)');
  const original = database.prepare<[number, number, string, string]>(
    "INSERT INTO original VALUES (?, ?, 1, NULL, ?, ?, 'html', 'utf-8', 'valid', 0, '{}')",
  );
  const entry = database.prepare<[number, string, string, number, string]>(
    "INSERT INTO import_entry VALUES (?, 1, ?, ?, ?, 'imported', NULL, ?, 'html', 'utf-8', 'valid', 0, NULL, 1, 0, 0)",
  );
  database.transaction(() => {
    for (let id = 1; id <= articles; id += 1) {
      const title = `Old article ${id}`;
      const body = Array.from({ length: wordsOfArticle }, () => words[Math.floor(random() ** 3 * vocabulary)]).join(
        ' ',
      );
      const whole = `${title}\n\n${body}`;
      const from = Math.floor(random() * (noise.length - bytesAround));
      const bytes = Buffer.from(`<img src="data:image/png;base64,${noise.slice(from, from + bytesAround)}">\n${whole}`);
      const hash = sha256(bytes);
      const name = `${id}.html`;
      article.run(id, title, title, wordsOfArticle + 3);
      text.run(id, whole, sha256(whole));
      index.run(id, title, body);
      file.run(id, hash, bytes.length, deflateRawSync(bytes, { level: 1 }));
      original.run(id, id, name, name);
      entry.run(id, name, name, bytes.length, hash);
    }
  })();
  database.close();
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
