import { noArticle } from './no-article.ts';
import { prepared } from './statement-cache.ts';
import type { Reading } from './writing.ts';

/** Stored text of an article. Throws `not-found`. */
export function textOf({ database }: Reading, articleId: number): string {
  const text = prepared<[number], string>(database, 'SELECT text FROM article_text WHERE article_id = ?')
    .pluck()
    .get(articleId);
  if (text === undefined) throw noArticle(articleId);
  return text;
}

/** Stored text of an article for a list, in which a damaged one must not hide the others: empty when it cannot be read. */
export function textToList(reading: Reading, articleId: number): string {
  try {
    return textOf(reading, articleId);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT')) return '';
    throw error;
  }
}

/** What extraction works on. */
export type ExtractionText = {
  readonly id: number;
  readonly text: string;
  /** Of the text, lower-case hex. */
  readonly sha256: string;
  readonly language: string;
  readonly published: string | null;
};

/** Texts of these articles with what extraction must know of them; ids that are not there are left out. */
export function extractionTexts({ database }: Reading, ids: readonly number[]): ExtractionText[] {
  return prepared<[string], ExtractionText>(
    database,
    `SELECT a.id, t.text, t.sha256, a.language, a.published
     FROM json_each(?) AS wanted
     JOIN article a ON a.id = wanted.value
     JOIN article_text t ON t.article_id = a.id
     ORDER BY wanted.key`,
  ).all(JSON.stringify(ids));
}
