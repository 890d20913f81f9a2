import { type ArticleReader, UnreadableArticle } from '../article-format.ts';
import { articlesOfDocument } from '../documents/articles-of-document.ts';
import { richTextLines } from './rich-text-lines.ts';

/** Rich Text (.rtf), by its first bytes. */
export const richText: ArticleReader = {
  format: 'rtf',
  sniff: ({ bytes }) => Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart().startsWith('{\\rtf'),
  read(content) {
    const { lines, whole } = richTextLines(content.bytes);
    const found = articlesOfDocument(content, lines);
    if (whole) return found;
    if (found.articles.length === 0) throw new UnreadableArticle(`${cutOff} ${getAgain}`);
    return { ...found, note: [found.note, cutOff].filter(Boolean).join(' ') };
  },
  lines: ({ bytes }) => ({ lines: richTextLines(bytes).lines, wrapped: false }),
};

const cutOff = 'It ends in the middle: it is damaged or not whole.';
const getAgain = 'Get the file again from where it came from.';
