import { type FileContent, type FoundInFile, nothingFound, oneArticle } from '../article-format.ts';
import { articleOfParagraphs, type StatedMetadata } from '../article-of-paragraphs.ts';
import { normaliseSpaces } from '../../text/normalising.ts';

/** The text of a document whose format marks paragraphs (Word, RTF): a line for each, in order, empty ones included. */
export type DocumentLines = {
  readonly lines: readonly string[];
  readonly stated?: StatedMetadata;
  readonly statedIn?: string;
  readonly note?: string | null;
};

/** The articles of a document: those of an export where it is one, else one article. */
export function articlesOfDocument(
  { name }: FileContent,
  { lines, stated, statedIn, note }: DocumentLines,
): FoundInFile {
  const paragraphs = lines.map(normaliseSpaces).filter((line) => line !== '');
  if (paragraphs.length === 0) return nothingFound;
  return { ...oneArticle(articleOfParagraphs(paragraphs, name, stated, statedIn)), note: note ?? null };
}
