import PostalMime from 'postal-mime';
import type { ArticleReader } from '../article-format.ts';
import { UnreadableArticle } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { articlesOfPage } from './html-format.ts';
import { parseHtml } from './html-tree.ts';

/** A page that a browser saved in one file (.mhtml, .mht; RFC 2557): its first part that is a page. */
export const singleFilePage: ArticleReader = {
  format: 'html',
  sniff: ({ name, bytes }) => ['mhtml', 'mht'].includes(fileExtension(name)) && binaryKind(bytes) === null,
  async read({ name, bytes }) {
    const { html, headers } = await PostalMime.parse(bytes);
    if (html === undefined || html.trim() === '')
      throw new UnreadableArticle('There is no page in it. Save it as .html (“page only”), then import that.');
    const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null;
    return articlesOfPage(parseHtml(html), name, address);
  },
};
