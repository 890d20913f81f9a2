import { type ArticleReader, nothingFound, oneArticle } from '../article-format.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { paragraphsOf } from '../article-text.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';

/** Plain text: .txt, .text, and files without an extension. */
export const plainText: ArticleReader = {
  format: 'txt',
  sniff: ({ name, bytes }) => ['txt', 'text', ''].includes(fileExtension(name)) && binaryKind(bytes) === null,
  read(content) {
    const paragraphs = paragraphsOf(content.text().text);
    return paragraphs.length === 0 ? nothingFound : oneArticle(articleOfParagraphs(paragraphs, content.name));
  },
};
