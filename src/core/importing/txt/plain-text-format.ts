import { type ArticleReader, nothingFound, oneArticle } from '../article-format.ts';
import { normaliseLineEnds } from '../../text/normalising.ts';
import { articlesOfExport } from '../documents/articles-of-document.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { paragraphsOf } from '../article-text.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';

/** Plain text: .txt, .text, and files without an extension. */
export const plainText: ArticleReader = {
  format: 'txt',
  sniff: ({ name, bytes }) => ['txt', 'text', ''].includes(fileExtension(name)) && binaryKind(bytes) === null,
  read(content) {
    const { text } = content.text();
    const exported = articlesOfExport(normaliseLineEnds(text).split('\n'), true, content.name);
    if (exported !== null) return exported;
    const paragraphs = paragraphsOf(text);
    return paragraphs.length === 0 ? nothingFound : oneArticle(articleOfParagraphs(paragraphs, content.name));
  },
  lines: (content) => ({ lines: normaliseLineEnds(content.text().text).split('\n'), wrapped: true }),
};
