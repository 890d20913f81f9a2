import { type ArticleReader, nothingFound, oneArticle, UnreadableArticle } from '../article-format.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { paragraphsOf } from '../article-text.ts';
import { articlesOfExport } from '../documents/articles-of-document.ts';
import { joinPages, withoutRunningLines, withWholeWords } from './page-lines.ts';
import { pdfLines, type PdfPiece } from './pdf-lines.ts';

/** Pages that are read: longer ones are books. */
const mostPages = 2_000;

/** PDF with a text layer. The text alone is read: no script runs, no picture is drawn, nothing is fetched. */
export const pdf: ArticleReader = {
  format: 'pdf',
  sniff: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read({ name, bytes }) {
    const { pages } = await textOf(bytes);
    const text = withWholeWords(joinPages(withoutRunningLines(pages)));
    const exported = articlesOfExport(text.split('\n'), true, name);
    if (exported !== null) return exported;
    const paragraphs = paragraphsOf(text);
    if (paragraphs.length > 0) return oneArticle(articleOfParagraphs(paragraphs, name));
    if (pages.length === 0) return nothingFound;
    throw new UnreadableArticle(
      'It has no text layer: its pages are pictures, as of a scan, or empty. Run it through text recognition (OCR), then import the result.',
    );
  },
  async lines({ bytes }) {
    const { pages } = await textOf(bytes);
    return { lines: pages.flatMap((lines) => [...lines, '']), wrapped: true };
  },
};

async function textOf(bytes: Uint8Array): Promise<{ readonly pages: readonly string[][] }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Found by pdf.js under this name, so that it starts no worker of its own: this is one already.
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  Object.assign(globalThis, { pdfjsWorker: worker });
  const loading = getDocument({
    // pdf.js takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages)
      throw new UnreadableArticle(
        `It has ${document.numPages} pages; up to ${mostPages} are read. Cut it into single articles.`,
      );
    const pages: string[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pdfLines(items.flatMap((item) => ('str' in item ? [item satisfies PdfPiece] : []))));
      page.cleanup();
    }
    return { pages };
  } catch (error) {
    if (error instanceof UnreadableArticle) throw error;
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableArticle('It is protected by a password. Save it without one, then import that.');
    throw new UnreadableArticle('It is damaged and cannot be read as PDF. Get the file again from where it came from.');
  } finally {
    await loading.destroy();
  }
}
