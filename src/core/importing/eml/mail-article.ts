import PostalMime from 'postal-mime';
import { paragraphsOf } from '../article-text.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import type { FoundArticle } from '../article-format.ts';
import { htmlParagraphs } from '../html/html-paragraphs.ts';
import { parseHtml } from '../html/html-tree.ts';
import { withTitle } from '../html/html-format.ts';

export type MailArticle = {
  /** Null when the message has neither subject nor words. */
  readonly article: FoundArticle | null;
  readonly attachments: number;
};

/** A message as an article: its subject and its words; sender and day as byline and date. Attachments are counted, not read. */
export async function mailArticle(bytes: Uint8Array, fileName: string): Promise<MailArticle> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const paragraphs = mail.text?.trim() ? paragraphsOf(mail.text) : htmlParagraphs(parseHtml(mail.html ?? ''));
  const subject = mail.subject?.trim() || null;
  const attachments = mail.attachments.length;
  if (paragraphs.length === 0 && subject === null) return { article: null, attachments };
  const stated = { byline: mail.from?.name || mail.from?.address || null, published: dayOf(mail.date) };
  return {
    article: articleOfParagraphs(withTitle(subject, paragraphs), fileName, stated, 'head of the message'),
    attachments,
  };
}

/** The day in UTC; a date that cannot be read stays unknown. */
function dayOf(date: string | undefined): string | null {
  const moment = Date.parse(date ?? '');
  return Number.isNaN(moment) ? null : new Date(moment).toISOString().slice(0, 10);
}
