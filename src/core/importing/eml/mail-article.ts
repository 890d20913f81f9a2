import PostalMime from 'postal-mime';
import { type FoundInFile, nothingFound, oneArticle } from '../article-format.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { paragraphsOf } from '../article-text.ts';
import { articlesOfExport } from '../documents/articles-of-document.ts';
import { articlesOfExportPage } from '../html/export-pages.ts';
import { withTitle } from '../html/html-format.ts';
import { htmlParagraphs } from '../html/html-paragraphs.ts';
import { parseHtml } from '../html/html-tree.ts';

export type ReadMail = {
  /** Nothing when the message has neither subject nor words. */
  readonly found: FoundInFile;
  readonly attachments: number;
};

/**
 * A message as an article: its subject and its words; sender and day as byline and date. One that a news database sent gives the articles in it.
 * Attachments are counted, not read.
 */
export async function readMail(bytes: Uint8Array, fileName: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const attachments = mail.attachments.length;
  const text = mail.text?.trim() ? mail.text : null;
  const page = mail.html ? parseHtml(mail.html) : null;
  const exported =
    (page === null ? null : articlesOfExportPage(page, fileName)) ??
    (text === null ? null : articlesOfExport(text.split(/\r\n|\r|\n/u), true, fileName));
  if (exported !== null) return { found: exported, attachments };
  const paragraphs = text !== null ? paragraphsOf(text) : page === null ? [] : htmlParagraphs(page);
  const subject = mail.subject?.trim() || null;
  if (paragraphs.length === 0 && subject === null) return { found: nothingFound, attachments };
  const stated = { byline: mail.from?.name || addressOf(mail.from?.address), published: dayOf(mail.date) };
  const article = articleOfParagraphs(withTitle(subject, paragraphs), fileName, stated, 'head of the message');
  return { found: oneArticle(article), attachments };
}

/** The sender's address, unless it is nobody's. */
function addressOf(address: string | undefined): string | null {
  return address === undefined || /^(?:no|do-?not)[-_.]?reply/iu.test(address) ? null : address || null;
}

/** The day in UTC; a date that cannot be read stays unknown. */
function dayOf(date: string | undefined): string | null {
  const moment = Date.parse(date ?? '');
  return Number.isNaN(moment) ? null : new Date(moment).toISOString().slice(0, 10);
}
