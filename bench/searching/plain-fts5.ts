import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { splitIdeographs } from '../../src/core/search/split-ideographs.ts';

/** An FTS5 table of the articles of an archive, in a file beside it that is kept as long as it fits: what ours is compared with. */
export function plainFts5(archive: string): Database.Database {
  const path = `${archive}.fts5`;
  const isThere = existsSync(path);
  const fts5 = new Database(path);
  const source = new Database(archive, { readonly: true });
  const count = source.prepare('SELECT count(*) FROM article WHERE removed_at IS NULL').pluck().get();
  if (!isThere || fts5.prepare('SELECT count(*) FROM words').pluck().get() !== count) {
    fts5.exec(`DROP TABLE IF EXISTS words;
      CREATE VIRTUAL TABLE words USING fts5 (
        title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2")`);
    const insert = fts5.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)');
    const articles = source.prepare<[], { id: number; title: string; text: string }>(
      'SELECT a.id, a.title, t.text FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.removed_at IS NULL',
    );
    fts5.transaction(() => {
      for (const { id, title, text } of articles.iterate())
        insert.run(id, splitIdeographs(title), splitIdeographs(text));
    })();
  }
  source.close();
  return fts5;
}
