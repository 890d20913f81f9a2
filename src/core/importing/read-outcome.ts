import type { Fact } from '../../contract/fact.ts';

/** What reading one file gave. Made by the reading workers, stored by the archive's writer; survives structured clone. */
export type ReadOutcome = ReadFile | RefusedFile;

type FileSeen = {
  /** Base name, made safe for showing. */
  readonly name: string;
  /** Path below what was dropped. */
  readonly relativePath: string;
  /** Size in bytes. */
  readonly bytes: number;
};

export type RefusedFile = FileSeen & {
  readonly outcome: 'refused';
  /** Why, and what the user can do about it. */
  readonly note: string;
};

export type ReadFile = FileSeen & {
  readonly outcome: 'read';
  /** Of the original bytes, lower-case hex. */
  readonly sha256: string;
  /** Original bytes, deflated (zlib.deflateRawSync). */
  readonly original: Uint8Array;
  readonly format: 'txt' | 'md';
  readonly encoding: string;
  readonly encodingBasis: 'mark' | 'valid' | 'detected' | 'assumed';
  /** Places that could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
  /** What a person should know of it ("Encoding is a guess"); null when nothing. */
  readonly note: string | null;
  readonly article: {
    readonly title: string;
    readonly byline: string | null;
    readonly outlet: string | null;
    /** YYYY-MM-DD */
    readonly published: string | null;
    readonly language: string;
    /** Title, blank line, body: well-formed UTF-16, line ends "\n". All offsets refer to it. */
    readonly text: string;
  };
  readonly facts: readonly Fact[];
  readonly extraction: { readonly version: string; readonly complete: boolean };
};
