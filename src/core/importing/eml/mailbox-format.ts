import type { ArticleReader, FoundArticle, RefusedPart } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { readMail } from './mail-article.ts';
import { attachmentsNote } from './mail-format.ts';

/** A mailbox (.mbox): each message is an article. */
export const mailbox: ArticleReader = {
  format: 'mbox',
  sniff: ({ name, bytes }) =>
    binaryKind(bytes) === null &&
    (fileExtension(name) === 'mbox' || (fileExtension(name) === '' && startsMessage(bytes, 0))),
  async read({ name, bytes }) {
    const articles: FoundArticle[] = [];
    const refused: RefusedPart[] = [];
    const messages = messagesOf(bytes);
    let attachments = 0;
    for (const [index, message] of messages.entries()) {
      const place = `message ${index + 1} of ${messages.length}`;
      const read = await readMail(message, name).catch(() => null);
      attachments += read?.attachments ?? 0;
      const found = read?.found ?? null;
      if (found === null) refused.push({ place, title: null, note: 'This message is damaged and cannot be read.' });
      else if (found.articles.length + found.refused.length === 0)
        refused.push({ place, title: null, note: 'This message has no words.' });
      else {
        const placed = (own: string | null): string => (own === null ? place : `${place}, ${own}`);
        articles.push(...found.articles.map((article) => ({ ...article, place: placed(article.place) })));
        refused.push(...found.refused.map((part) => ({ ...part, place: placed(part.place) })));
      }
    }
    return { articles, refused, announced: null, note: attachmentsNote(attachments) };
  },
};

/** A message begins at each "From " at the beginning of a line that follows a blank one (RFC 4155). */
function messagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at = lineAfter(bytes, at))
    if (startsMessage(bytes, at) && (at === 0 || isBlankBefore(bytes, at))) starts.push(at);
  return starts.map((start, index) => bytes.subarray(lineAfter(bytes, start), starts[index + 1] ?? bytes.length));
}

function startsMessage(bytes: Uint8Array, at: number): boolean {
  return [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, index) => bytes[at + index] === byte);
}

function isBlankBefore(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 2] === 0x0d ? at - 3 : at - 2;
  return bytes[before] === 0x0a;
}

function lineAfter(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? bytes.length : end + 1;
}
