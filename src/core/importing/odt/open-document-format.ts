import { type ArticleReader, type FileContent, UnreadableArticle } from '../article-format.ts';
import { articlesOfDocument } from '../documents/articles-of-document.ts';
import { isZip, readZip } from '../zip/read-zip.ts';
import { openDocumentLines } from './open-document-lines.ts';

/** Media type that an OpenDocument text stores uncompressed as its first entry (ODF 1.3, part 2, 3.3). */
const mediaType = 'application/vnd.oasis.opendocument.text';

/** OpenDocument text (.odt): body with footnotes behind it. */
export const openDocument: ArticleReader = {
  format: 'odt',
  sniff: ({ bytes }) => isZip(bytes) && Buffer.from(bytes.subarray(0, 200)).includes(mediaType),
  read: async (content) => articlesOfDocument(content, await linesOf(content)),
  lines: async (content) => ({ lines: await linesOf(content), wrapped: false }),
};

async function linesOf({ bytes }: FileContent): Promise<readonly string[]> {
  const parts = await readZip(bytes, (name) => name === 'content.xml');
  const body = parts.get('content.xml');
  if (body === undefined) throw new UnreadableArticle('It is an OpenDocument file without a text.');
  return openDocumentLines(body.toString('utf8'));
}
