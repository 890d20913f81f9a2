import type { ArticleReader } from '../article-format.ts';
import { articlesOfDocument } from '../documents/articles-of-document.ts';
import { richTextLines } from './rich-text-lines.ts';

/** Rich Text (.rtf), by its first bytes. */
export const richText: ArticleReader = {
  format: 'rtf',
  sniff: ({ bytes }) => Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart().startsWith('{\\rtf'),
  read: (content) => articlesOfDocument(content, richTextLines(content.bytes)),
  lines: ({ bytes }) => ({ lines: richTextLines(bytes), wrapped: false }),
};
