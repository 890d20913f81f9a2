import { normaliseSpaces } from '../../text/normalising.ts';
import type { FoundArticle, RefusedPart } from '../article-format.ts';
import { articleOfParagraphs, type StatedMetadata } from '../article-of-paragraphs.ts';
import { paragraphsOf, storedText } from '../article-text.ts';
import { detectLanguage } from '../language/detect-language.ts';

export type ExportPart = {
  /** "3 of 10" */
  readonly place: string;
  readonly title: string | null;
  readonly body: readonly string[];
  readonly stated: StatedMetadata;
  readonly statedIn: string;
};

/** An article of an export, or why it is none: a part without a text of its own is named, never passed over. */
export function readPart(part: ExportPart, wrapped: boolean, fileName: string): FoundArticle | RefusedPart {
  const { place, stated, statedIn } = part;
  const title = part.title === null ? null : normaliseSpaces(part.title);
  const paragraphs = wrapped
    ? paragraphsOf(part.body.join('\n'))
    : part.body.map(normaliseSpaces).filter((line) => line !== '');
  if (paragraphs.length === 0)
    return { place, title, note: 'It has no text in the export. Look it up in the database, and save it by itself.' };
  // The export says which line is the headline: nothing is guessed.
  if (title === null) return { ...articleOfParagraphs(paragraphs, fileName, stated, statedIn), place };
  const article = articleOfParagraphs([title, ...paragraphs], fileName, stated, statedIn);
  const text = storedText(title, paragraphs);
  return { ...article, title, text, language: stated.language ?? detectLanguage(text), place };
}

export function isRefused(part: FoundArticle | RefusedPart): part is RefusedPart {
  return !('text' in part);
}
