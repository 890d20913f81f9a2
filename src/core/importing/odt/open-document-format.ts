import { type ArticleReader, type FileContent, UnreadableArticle } from '../article-format.ts';
import { articlesOfDocument } from '../documents/articles-of-document.ts';
import { fileExtension } from '../file-extension.ts';
import { isZip, namesEntry, readZip } from '../zip/read-zip.ts';
import { openDocumentLines } from './open-document-lines.ts';

/** Media type that an OpenDocument text stores uncompressed as its first entry (ODF 1.3, part 2, 3.3). */
const mediaType = 'application/vnd.oasis.opendocument.text';

/** OpenDocument text (.odt): body with footnotes behind it. */
export const openDocument: ArticleReader = {
  format: 'odt',
  // The type should come first; where a program packed it elsewhere, the name of the file tells texts from tables and drawings.
  sniff: ({ name, bytes }) =>
    isZip(bytes) &&
    (Buffer.from(bytes.subarray(0, 200)).includes(mediaType) ||
      (fileExtension(name) === 'odt' && namesEntry(bytes, 'content.xml'))),
  read: async (content) => articlesOfDocument(content, await linesOf(content)),
  lines: async (content) => ({ lines: await linesOf(content), wrapped: false }),
};

async function linesOf({ bytes }: FileContent): Promise<readonly string[]> {
  const parts = await readZip(bytes, (name) => name === 'content.xml');
  const body = parts.get('content.xml');
  if (body === undefined)
    throw new UnreadableArticle('It is an OpenDocument file without a text. Open it in LibreOffice and save it again.');
  return openDocumentLines(body.toString('utf8'));
}
