import type { ArticleReader } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { isMessage } from './is-message.ts';
import { readMail } from './mail-article.ts';

/** One message (.eml), or one that was saved under the name of a text or none. */
export const mail: ArticleReader = {
  format: 'eml',
  sniff({ name, bytes }) {
    if (binaryKind(bytes) !== null) return false;
    const extension = fileExtension(name);
    return extension === 'eml' || (['', 'txt', 'text'].includes(extension) && isMessage(bytes));
  },
  async read({ name, bytes }) {
    const { found, attachments } = await readMail(bytes, name);
    // Pictures of a database's letterhead are nothing that was left out.
    return found.format === undefined ? { ...found, note: attachmentsNote(attachments) } : found;
  },
};

export function attachmentsNote(attachments: number): string | null {
  if (attachments === 0) return null;
  return attachments === 1
    ? 'Its attachment was not read: save it as a file and import that.'
    : `Its ${attachments} attachments were not read: save them as files and import those.`;
}
