import type { ArticleFormat } from '../article-format.ts';
import { paragraphsOf, storedText } from '../article-text.ts';
import { fileExtension } from '../file-extension.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { proposeMetadata } from '../metadata/propose-metadata.ts';

/** Plain text: .txt, .text, and files without an extension. */
export const plainText: ArticleFormat = {
  name: 'txt',
  sniff: (fileName) => ['txt', 'text', ''].includes(fileExtension(fileName)),
  read(text, fileName) {
    const paragraphs = paragraphsOf(text);
    if (paragraphs.length === 0) return null;
    const proposal = proposeMetadata(paragraphs, fileName);
    const [first = '', ...body] = proposal.paragraphs;
    const stored = storedText(first, body);
    const { title, byline, outlet, published } = proposal;
    return { title, byline, outlet, published, language: detectLanguage(stored), text: stored };
  },
};
