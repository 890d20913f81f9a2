import { FailureError } from '../../contract/failure.ts';
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

export function noArticle(articleId: number): FailureError {
  return new FailureError('not-found', `There is no article ${articleId} in this archive.`, String(articleId));
}
