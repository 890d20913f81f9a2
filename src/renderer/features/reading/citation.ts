import type { Article } from '../../../contract/article.ts';

/**
 * A passage as it is quoted elsewhere: text in quotation marks, then outlet, title, author and date as far as they are
 * known. Quotation marks around the passage itself are not doubled.
 */
export function citationOf(
  passage: string,
  { title, outlet, byline, published }: Pick<Article, 'title' | 'outlet' | 'byline' | 'published'>,
): string {
  const quoted = /^[“"«„].*[”"»“]$/su.test(passage) ? passage : `“${passage}”`;
  return `${quoted} (${[byline, `“${title}”`, outlet, published].filter(Boolean).join(', ')})`;
}
