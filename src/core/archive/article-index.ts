import { splitIdeographs } from '../search/split-ideographs.ts';
import { prepared } from './statement-cache.ts';
import { forgetWords, noteWords } from './word-index/store-words.ts';
import type { Writing } from './writing.ts';

/** The words of an article's title and body, for searching. Only articles that are not removed stand in the indexes. */
export function indexArticle(writing: Writing, id: number, title: string, text: string): void {
  prepared<[number, string, string], never>(
    writing.database,
    'INSERT OR REPLACE INTO article_index (rowid, title, body) VALUES (?, ?, ?)',
  ).run(id, splitIdeographs(title), splitIdeographs(text));
  noteWords(writing, id);
}

export function unindexArticle(writing: Writing, id: number): void {
  prepared<[number], never>(writing.database, 'DELETE FROM article_index WHERE rowid = ?').run(id);
  forgetWords(writing, id);
}
