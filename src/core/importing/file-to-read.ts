/** A file to be read. Survives structured clone. */
export type FileToRead = {
  /** Absolute path; bytes where the name is not UTF-8, so that the file can still be opened. */
  readonly path: string | Uint8Array;
  /** Base name, safe for showing. */
  readonly name: string;
  /** Path below what was dropped, safe for showing. */
  readonly relativePath: string;
  /** Encoding that a person chose; without it, it is found out. */
  readonly encoding?: string;
};
