import type { ArticleFormat } from '../../../contract/vocabulary.ts';
import type { FoundInFile } from '../article-format.ts';

/** The text of a document, line by line, whatever it came in (txt, docx, rtf, html). Empty lines are empty strings. */
export type ExportText = {
  readonly lines: readonly string[];
  /** Lines were cut at a width and are to be put together again (txt); else each line is a paragraph. */
  readonly wrapped: boolean;
  readonly fileName: string;
};

/** A layout in which a news database hands out many articles in one document. */
export type ExportLayout = {
  readonly format: ArticleFormat;
  /** Whether a text plainly has this layout: an article that merely mentions the database has not. */
  recognises(text: ExportText): boolean;
  /** Every part that the layout sets apart is an article or refused by name: none is passed over. */
  split(text: ExportText): FoundInFile;
};
