import type { ReadingChoices } from '../../contract/reading-again.ts';
import type { Fact } from '../../contract/fact.ts';
import type { ArticleFormat } from '../../contract/vocabulary.ts';
import type { FoundArticle, RefusedPart } from './article-format.ts';

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
  /** Its bytes where a person may say how to read them. */
  readonly kept?: KeptText;
};

/** A text that was refused. */
export type KeptText = FileEncoding & {
  readonly sha256: string;
  readonly original: Uint8Array;
  /** Null: it is not known as any. */
  readonly format: ArticleFormat | null;
  readonly choices: ReadingChoices | null;
};

/** How a file's bytes were read as text. Nulls for formats that say themselves (Word, PDF). */
export type FileEncoding = {
  readonly encoding: string | null;
  readonly encodingBasis: 'mark' | 'valid' | 'detected' | 'declared' | 'assumed' | 'chosen' | null;
  /** Places that could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
};

/** A file that was read, without its articles. */
export type FileRead = FileSeen &
  FileEncoding & {
    readonly outcome: 'read';
    /** Of the original bytes, lower-case hex. */
    readonly sha256: string;
    /** Original bytes, deflated (zlib.deflateRawSync). */
    readonly original: Uint8Array;
    readonly format: ArticleFormat;
    /** What a person should know of it ("Encoding is a guess"); null when nothing. */
    readonly note: string | null;
    /** How many articles the file says it holds; null when it does not say. */
    readonly announced: number | null;
    /** What was said about how to read it. */
    readonly choices?: ReadingChoices;
    readonly refused: readonly (RefusedPart & { readonly ordinal: number })[];
  };

/** An article of a file. `ordinal` counts what was found in the file from 1, refused parts included. */
export type PlacedArticle = FoundArticle & { readonly ordinal: number };

export type ReadArticle = PlacedArticle & {
  readonly facts: readonly Fact[];
  readonly extraction: { readonly version: string; readonly complete: boolean };
};

/** `articles` is not empty unless parts of the file were refused. */
export type ReadFile = FileRead & { readonly articles: readonly ReadArticle[] };
