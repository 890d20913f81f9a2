import { posix } from 'node:path';
import { type ArticleReader, type FoundArticle, UnreadableArticle } from '../article-format.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { htmlParagraphs } from '../html/html-paragraphs.ts';
import { parseHtml } from '../html/html-tree.ts';
import { dayIn } from '../metadata/day-in.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { isZip, namesEntry, readZip } from '../zip/read-zip.ts';

const mediaType = 'application/epub+zip';

/** Electronic books and news collections (.epub): each document of the reading order that holds words is an article. */
export const epub: ArticleReader = {
  format: 'epub',
  // The type should come first and seldom does not: then the container tells it.
  sniff: ({ bytes }) =>
    isZip(bytes) &&
    (Buffer.from(bytes.subarray(0, 200)).includes(mediaType) || namesEntry(bytes, 'META-INF/container.xml')),
  async read(content) {
    const parts = await readZip(content.bytes, (name) => /\.(?:xml|opf|x?html?)$/iu.test(name));
    const packagePath = packageOf(parts.get('META-INF/container.xml')?.toString('utf8') ?? '');
    const packageFile = packagePath === null ? undefined : parts.get(packagePath);
    if (packagePath === null || packageFile === undefined)
      throw new UnreadableArticle(
        'It is an EPUB without a list of its contents. Get the file again from where it came from.',
      );
    const { order, title, date } = readPackage(packageFile.toString('utf8'));
    const documents = order.flatMap((href) => {
      const file = parts.get(posix.join(posix.dirname(packagePath), safelyDecoded(href)));
      const paragraphs = file === undefined ? [] : htmlParagraphs(parseHtml(file.toString('utf8')));
      return paragraphs.length === 0 ? [] : [paragraphs];
    });
    const stated = { outlet: title, published: dayIn(date ?? '') };
    const articles = documents.map((paragraphs, index): FoundArticle => ({
      ...articleOfParagraphs(paragraphs, content.name, stated, 'list of contents'),
      place: documents.length === 1 ? null : `${index + 1} of ${documents.length}`,
    }));
    return { articles, refused: [], announced: null, note: null };
  },
};

function packageOf(container: string): string | null {
  let path: string | null = null;
  walkXml(container, {
    open(name, attributes) {
      if (name === 'rootfile') path ??= attributes['full-path'] ?? null;
    },
  });
  return path;
}

/** Reading order (paths), title and date of an EPUB's package document (EPUB 3.3, section 5). */
function readPackage(xml: string): {
  readonly order: readonly string[];
  readonly title: string | null;
  readonly date: string | null;
} {
  const files = new Map<string, string>();
  const order: string[] = [];
  const words: Record<string, string> = {};
  let current = '';
  walkXml(xml, {
    open(name, attributes) {
      current = name;
      if (name === 'item') files.set(attributes['id'] ?? '', attributes['href'] ?? '');
      if (name === 'itemref') order.push(attributes['idref'] ?? '');
    },
    text(text) {
      if (current === 'title' || current === 'date') words[current] = `${words[current] ?? ''}${text}`.trim();
    },
    close() {
      current = '';
    },
  });
  return {
    order: order.flatMap((id) => files.get(id) ?? []),
    title: words['title'] || null,
    date: words['date'] || null,
  };
}

function safelyDecoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
