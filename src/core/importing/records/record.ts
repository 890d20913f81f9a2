import type { StatedMetadata } from '../article-of-paragraphs.ts';
import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import { isRefused, readPart } from '../exports/export-part.ts';

/** One entry of a file of entries: a reference of a bibliography, a row of a table. */
export type ArticleRecord = {
  /** "row 7", "reference 3 of 12" */
  readonly place: string;
  readonly title: string | null;
  /** Full text, abstract, notes: each may hold several lines. */
  readonly texts: readonly string[];
  readonly stated: StatedMetadata;
};

/** The articles of records; one without a text is refused by name. `statedIn`: where its fields stand, in words for people. */
export function articlesOfRecords(records: readonly ArticleRecord[], statedIn: string, fileName: string): FoundInFile {
  const articles: FoundArticle[] = [];
  const refused: RefusedPart[] = [];
  for (const { place, title, texts, stated } of records) {
    const body = texts.flatMap((text) => text.split(/\r\n|\r|\n/u));
    const part = readPart({ place, title, body, stated, statedIn }, false, fileName);
    if (isRefused(part))
      refused.push({ ...part, note: 'It has neither a text nor an abstract or notes: there is nothing to read.' });
    else articles.push(part);
  }
  return { articles, refused, announced: null, note: null };
}
