import { normaliseSpaces } from '../../text/normalising.ts';
import type { FoundArticle, RefusedPart } from '../article-format.ts';
import { articleOfParagraphs, type StatedMetadata } from '../article-of-paragraphs.ts';
import { paragraphsOf, storedText } from '../article-text.ts';
import { detectLanguage } from '../language/detect-language.ts';

/** Of an export whose last article lacks the line that closes it. */
export const cutOff =
  'The last article has no end: the file was cut off in it. Export that article again, and look whether any follow.';

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
  const { place, statedIn } = part;
  // "The Guardian(London)", as new exports of Nexis have it.
  const stated = { ...part.stated, outlet: part.stated.outlet?.replace(/(?<=[\p{L}.])\(/u, ' (') ?? null };
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

/** Names without the word in front of them: "By Ines Okafor". */
export function withoutBy(byline: string): string {
  return byline.trim().replace(/^(?:by|von|par|por|door|de notre correspondante?)\s*:?\s+/iu, '');
}

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|del|della|di|da|van|von|der|den|la|le|el|al|bin|ibn)\s)*\p{Lu}[\p{L}.'’-]*){1,3}`;
/** "Ines Okafor and Tom Reed", "Ines Okafor, Tom Reed" */
const names = new RegExp(`^${name}(?:(?:,|\\s(?:and|und|et|y|e|en|&))\\s${name})*$`, 'u');

/** Whether a line is nothing but names of people, as authors stand below a headline. A headline of a few words in capitals is like it. */
export function isNames(line: string): boolean {
  return line.length < 80 && names.test(line);
}
