import { type ArticleReader, nothingFound, oneArticle } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { mailArticle } from './mail-article.ts';

/** One message (.eml). */
export const mail: ArticleReader = {
  format: 'eml',
  sniff: ({ name, bytes }) => fileExtension(name) === 'eml' && binaryKind(bytes) === null,
  async read({ name, bytes }) {
    const { article, attachments } = await mailArticle(bytes, name);
    if (article === null) return nothingFound;
    return { ...oneArticle(article), note: attachmentsNote(attachments) };
  },
};

export function attachmentsNote(attachments: number): string | null {
  if (attachments === 0) return null;
  return attachments === 1
    ? 'Its attachment was not read: save it as a file and import that.'
    : `Its ${attachments} attachments were not read: save them as files and import those.`;
}
