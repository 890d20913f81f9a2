import { FailureError } from '../../contract/failure.ts';

export function noArticle(articleId: number): FailureError {
  return new FailureError('not-found', `There is no article ${articleId} in this archive.`, String(articleId));
}
