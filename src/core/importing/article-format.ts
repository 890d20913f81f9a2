import type { ReadingChoices } from '../../contract/reading-again.ts';
import type { ArticleFormat, MetadataField } from '../../contract/vocabulary.ts';
import type { Decoded } from '../text/decode-as.ts';
import type { DocumentLines } from './documents/document-lines.ts';

/** One article as a reader found it in a file, before its facts. */
export type FoundArticle = {
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  /** Part of the outlet ("World"), as it is written. */
  readonly section: string | null;
  /** Page as it is written: "A4", "12-13". */
  readonly page: string | null;
  readonly url: string | null;
  /** BCP 47, "und" when unsure. */
  readonly language: string;
  /** Title, blank line, body. */
  readonly text: string;
  /** Where it stands in a file of several: "3 of 10", "row 7", "Document ABC0001"; null when the file is one article. */
  readonly place: string | null;
  /** Where the value of a field was found, in words for people: "field PUBLICATION", "front matter", "text". */
  readonly basis: Readonly<Partial<Record<MetadataField, string>>>;
};

/** A part of a file that should be an article and cannot be read as one. */
export type RefusedPart = {
  readonly place: string;
  /** Its headline where it has one. */
  readonly title: string | null;
  /** Why, and what the user can do about it. */
  readonly note: string;
};

/** What a reader makes of a file. Articles and refused parts together are what was found in it, each in the order of the file. */
export type FoundInFile = {
  readonly articles: readonly FoundArticle[];
  readonly refused: readonly RefusedPart[];
  /** How many articles the file says it holds; null when it does not say. */
  readonly announced: number | null;
  /** What a person should know of how it was read; null when nothing. */
  readonly note: string | null;
  /** Format of the export that was found in a document; without it, the reader's own. */
  readonly format?: ArticleFormat;
};

/** A file's content, as readers see it. */
export type FileContent = {
  /** Base name, safe for showing. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /**
   * The bytes as text, decoded once when first asked for. A reader that asks makes the encoding part of the ledger.
   * @param declared encoding that the file itself names; believed where no byte order mark and no valid UTF-8 says otherwise
   */
  text(declared?: string | null): Decoded;
  /** What a person said about how to read it. */
  readonly choices?: ReadingChoices | null;
};

/** Reads one format. The first reader whose `sniff` says yes reads the file. */
export type ArticleReader = {
  readonly format: ArticleFormat;
  /** Whether a file is of this format: by its content where that tells, else by its name. Cheap, and never throws. */
  sniff(content: FileContent): boolean;
  /** Throws `UnreadableArticle` with a message for the user. No article and nothing refused: there is no word in it. */
  read(content: FileContent): FoundInFile | Promise<FoundInFile>;
  /** Its words line by line, to be cut into articles by a rule; only of formats in which a text may hold several. Throws as `read` does. */
  lines?(content: FileContent): DocumentLines | Promise<DocumentLines>;
};

/** A file that its format's reader refuses. The message says why, and what to do. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle';
}

/** What a file of one article gives. */
export function oneArticle(article: FoundArticle): FoundInFile {
  return { articles: [article], refused: [], announced: null, note: null };
}

export const nothingFound: FoundInFile = { articles: [], refused: [], announced: null, note: null };
