/** What a format's reader makes of a decoded text: the article before facts. */
export type FoundArticle = {
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  /** BCP 47, "und" when unsure. */
  readonly language: string;
  /** Title, blank line, body. */
  readonly text: string;
};

export type ArticleFormat = {
  readonly name: 'txt' | 'md';
  /** Whether a file is of this format, by its name; its content is known to be text. */
  readonly sniff: (fileName: string) => boolean;
  /** Null when nothing is left to read: no word at all. Throws `UnreadableArticle` with a message for the user. */
  read(text: string, fileName: string): FoundArticle | null;
};

/** A text that its format's reader refuses. The message says why, and what to do. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle';
}
