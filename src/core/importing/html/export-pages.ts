import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import { articlesOfExport } from '../documents/articles-of-document.ts';
import { isNames, isRefused, readPart } from '../exports/export-part.ts';
import { dayIn } from '../metadata/day-in.ts';
import { proquestRule } from '../exports/proquest-layout.ts';
import { htmlBlocks, htmlParagraphs } from './html-paragraphs.ts';
import { attributeOf, elementsOf, type HtmlElement, type HtmlParent } from './html-tree.ts';

/** The articles of a page that a news database exported (Europresse, LexisNexis, Factiva); null for any other page. */
export function articlesOfExportPage(page: HtmlParent, fileName: string): FoundInFile | null {
  const elements = [...elementsOf(page)];
  const europresse = elements.filter(isEuropresseArticle);
  if (europresse.length > 0) return readEuropresse(europresse, fileName);
  const proquest = elements.filter(isProquestArticle);
  if (proquest.length > 0)
    return articlesOfExport(
      proquest.flatMap((one) => [proquestRule, '', ...linesOf(one)]),
      false,
      fileName,
    );
  // Factiva surrounds its articles with menus.
  const articles = elements.filter((element) => attributeOf(element, 'id')?.startsWith('article-'));
  return articlesOfExport(articles.length > 0 ? articles.flatMap(linesOf) : linesOf(page), false, fileName);
}

/** Each box of a page is a block of lines of its own. */
function linesOf(root: HtmlParent): readonly string[] {
  return htmlBlocks(root).flatMap((block) => [...block, '']);
}

/** ProQuest's pages and mails name the place of each article by its number in the database. */
function isProquestArticle(element: HtmlElement): boolean {
  return element.childNodes.some(
    (node) => 'tagName' in node && node.tagName === 'a' && attributeOf(node, 'name')?.startsWith('DocID_') === true,
  );
}

function readEuropresse(elements: readonly HtmlElement[], fileName: string): FoundInFile {
  const articles: FoundArticle[] = [];
  const refused: RefusedPart[] = [];
  for (const [index, element] of elements.entries()) {
    const words = (name: string): string | null => wordsOf(element, name);
    const header = words('DocHeader') ?? '';
    const title = words('titreArticleVisu');
    const { author, body } = bodyOf(element, title);
    const part = readPart(
      {
        place: `${index + 1} of ${elements.length}`,
        title,
        body,
        stated: {
          // "Magazine 1, no. 5968"
          outlet: words('DocPublicationName')?.replace(/,\s(?:no\.|n°|nº)\s?\d{1,7}$/iu, '') ?? null,
          byline: bylineOf(element) ?? author,
          published: dayIn(header),
          section: /^([^,]{1,80}),/u.exec(header)?.[1]?.trim() ?? null,
          page: /\bp\.\s?([\w-]{1,12})/u.exec(header)?.[1] ?? null,
        },
        statedIn: 'head of the article in the export',
      },
      false,
      fileName,
    );
    if (isRefused(part)) refused.push(part);
    else articles.push(part);
  }
  return { articles, refused, announced: null, note: null, format: 'europresse' };
}

/** New exports have an element for each article, old ones a table. */
function isEuropresseArticle(element: HtmlElement): boolean {
  if (element.tagName !== 'article' && element.tagName !== 'table') return false;
  return wordsOf(element, 'DocHeader') !== null && wordsOf(element, 'titreArticleVisu') !== null;
}

/** The text stands in the section; in a table between the headline and the line of copyright, below a line of authors. */
function bodyOf(
  article: HtmlElement,
  title: string | null,
): { readonly author: string | null; readonly body: readonly string[] } {
  const section = [...elementsOf(article)].find((element) => element.tagName === 'section');
  if (section !== undefined) return { author: null, body: htmlParagraphs(section) };
  const paragraphs = htmlParagraphs(article);
  const begin = paragraphs.indexOf(title ?? '') + 1;
  const end = paragraphs.findIndex((line, index) => index >= begin && /^(?:©|Numéro de document)/u.test(line));
  const body = paragraphs.slice(begin, end < 0 ? paragraphs.length : end);
  const [line = '', ...rest] = body;
  return isNames(line) && rest.length > 0 ? { author: line, body: rest } : { author: null, body };
}

/** The author stands in the header, in a box of its own behind that of the headline. */
function bylineOf(article: HtmlElement): string | null {
  const header = [...elementsOf(article)].find((element) => element.tagName === 'header');
  const boxes =
    header?.childNodes.filter((node): node is HtmlElement => 'tagName' in node && node.tagName === 'div') ?? [];
  const behind = boxes[boxes.findIndex((box) => classesOf(box).includes('titrearticle')) + 1];
  return behind === undefined ? null : htmlParagraphs(behind).join(', ') || null;
}

function wordsOf(element: HtmlElement, name: string): string | null {
  const wanted = name.toLowerCase();
  const found = [...elementsOf(element)].filter((one) => classesOf(one).includes(wanted));
  return found.flatMap(htmlParagraphs).join(' ') || null;
}

function classesOf(element: HtmlElement): readonly string[] {
  return (attributeOf(element, 'class') ?? '').toLowerCase().split(/\s+/u);
}
