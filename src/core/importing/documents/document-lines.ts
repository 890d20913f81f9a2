/** The words of a document, line by line, whatever it came in. Empty lines are empty strings. */
export type DocumentLines = {
  readonly lines: readonly string[];
  /** Lines were cut at a width and are to be put together again (txt, pdf); else each line is a paragraph. */
  readonly wrapped: boolean;
};
