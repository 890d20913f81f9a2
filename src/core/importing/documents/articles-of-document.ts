import { normaliseLineEnds, normaliseSpaces } from '../../text/normalising.ts';
import { type FileContent, type FoundInFile, nothingFound, oneArticle } from '../article-format.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { exportLayouts } from '../exports/export-layouts.ts';

/** The articles of a document whose format marks paragraphs (Word, RTF), one line each: those of an export where it is one, else one article. */
export function articlesOfDocument({ name }: FileContent, lines: readonly string[]): FoundInFile {
  const exported = articlesOfExport(lines, false, name);
  if (exported !== null) return exported;
  const paragraphs = lines
    .flatMap((line) => normaliseLineEnds(line).split('\n'))
    .map(normaliseSpaces)
    .filter((line) => line !== '');
  return paragraphs.length === 0 ? nothingFound : oneArticle(articleOfParagraphs(paragraphs, name));
}

/** The articles of a text that a news database exported; null when it is none. */
export function articlesOfExport(lines: readonly string[], wrapped: boolean, fileName: string): FoundInFile | null {
  const text = { lines, wrapped, fileName };
  const layout = exportLayouts.find((candidate) => candidate.recognises(text));
  return layout === undefined ? null : { ...layout.split(text), format: layout.format };
}
