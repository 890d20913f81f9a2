import { normaliseSpaces } from '../../text/normalising.ts';
import {
  type ArticleReader,
  type FileContent,
  type FoundArticle,
  type FoundInFile,
  nothingFound,
  oneArticle,
} from '../article-format.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { dayInAddress, hostOf } from '../metadata/web-address.ts';
import { articlesOfExportPage } from './export-pages.ts';
import { htmlMetadata, withoutSite } from './html-metadata.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { isFurniture } from './page-furniture.ts';
import { elementsOf, type HtmlParent, parseHtml } from './html-tree.ts';
import { mainText } from './main-text.ts';

/** Saved web pages (.html, .htm, .xhtml). Only their words are read: nothing runs, nothing is shown, nothing fetched. */
export const webPage: ArticleReader = {
  format: 'html',
  sniff: (content) => isHtml(content),
  read(content) {
    return articlesOfPage(parseHtml(content.text(declaredEncoding(content.bytes)).text), content.name);
  },
  lines(content) {
    const page = parseHtml(content.text(declaredEncoding(content.bytes)).text);
    // Each box of the page is a block of its own.
    return { lines: htmlParagraphs(page).flatMap((line) => [line, '']), wrapped: false };
  },
};

/**
 * The articles of a page: those of an export where it is one, else its main text.
 * @param address where the page was saved from, when it does not say so itself
 */
export function articlesOfPage(page: HtmlParent, fileName: string, address: string | null = null): FoundInFile {
  const exported = articlesOfExportPage(page, fileName);
  if (exported !== null) return exported;
  const found = htmlMetadata(page);
  const url = found.url ?? address;
  const stated = { ...found, url };
  const main = mainText(page);
  const paragraphs = (main?.paragraphs ?? htmlParagraphs(page)).filter((paragraph) => !isFurniture(paragraph));
  const title = stated.title ?? withoutSite(main?.title ?? titleOf(page), found.outlet ?? null);
  if (paragraphs.length === 0 && title === null) return nothingFound;
  const article = withAddress(articleOfParagraphs(withTitle(title, paragraphs), fileName, stated, 'head of the page'), {
    outlet: stated.outlet == null ? hostOf(url) : null,
    published: dayInAddress(url),
  });
  const note =
    main === null ? 'The main text could not be told from the rest of the page: all of its words are here.' : null;
  return { ...oneArticle(article), note };
}

/** What the address of a page tells: its host rather than a guess from the text, its day where nothing else says one. */
function withAddress(
  article: FoundArticle,
  told: { readonly outlet: string | null; readonly published: string | null },
): FoundArticle {
  const outlet = told.outlet === null ? {} : { outlet: told.outlet };
  const published = article.published !== null || told.published === null ? {} : { published: told.published };
  const from = Object.fromEntries(
    Object.keys({ ...outlet, ...published }).map((field) => [field, 'address of the page']),
  );
  return { ...article, ...outlet, ...published, basis: { ...article.basis, ...from } };
}

export function isHtml({ name, bytes }: FileContent): boolean {
  if (binaryKind(bytes) !== null) return false;
  if (['html', 'htm', 'xhtml', 'shtml'].includes(fileExtension(name))) return true;
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html');
}

/** The encoding that a page declares in its first 1,024 bytes, as browsers look for it; null when it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,40})/iu.exec(start)?.[1]?.toLowerCase() ?? null;
}

function titleOf(page: HtmlParent): string | null {
  for (const element of elementsOf(page))
    if (element.tagName === 'title') return htmlParagraphs(element).join(' ') || null;
  return null;
}

/** The title in front, once. */
export function withTitle(title: string | null, paragraphs: readonly string[]): readonly string[] {
  if (title === null) return paragraphs;
  const plain = normaliseSpaces(title);
  const at = paragraphs.slice(0, 5).findIndex((paragraph) => paragraph.toLowerCase() === plain.toLowerCase());
  return at < 0 ? [plain, ...paragraphs] : [plain, ...paragraphs.slice(0, at), ...paragraphs.slice(at + 1)];
}
