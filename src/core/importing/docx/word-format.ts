import { type ArticleReader, type FileContent, UnreadableArticle } from '../article-format.ts';
import { articlesOfDocument } from '../documents/articles-of-document.ts';
import { isZip, namesEntry, readZip } from '../zip/read-zip.ts';
import { wordLines } from './word-lines.ts';

/** Word (.docx): body, then foot- and endnotes. Headers, footers, comments and deleted words are not part of an article. */
export const word: ArticleReader = {
  format: 'docx',
  sniff: ({ bytes }) => isZip(bytes) && namesEntry(bytes, 'word/document'),
  read: async (content) => articlesOfDocument(content, await linesOf(content)),
  lines: async (content) => ({ lines: await linesOf(content), wrapped: false }),
};

async function linesOf(content: FileContent): Promise<readonly string[]> {
  const parts = await readZip(content.bytes, (name) => /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u.test(name));
  const body = [...parts].find(([name]) => name.startsWith('word/document'));
  if (body === undefined)
    throw new UnreadableArticle('It is a Word file without a text. Open it in Word and save it again.');
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => parts.get(name) ?? []);
  const lines = [body[1], ...notes].flatMap((part) => wordLines(part.toString('utf8')));
  if (body[1].includes('altChunk') && lines.every((line) => line.trim() === ''))
    throw new UnreadableArticle(
      'Its text is another document inside of it. Open it in Word or LibreOffice, save it as .docx again, then import that.',
    );
  return lines;
}
