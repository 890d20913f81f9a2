import type { MetadataRule } from '../../contract/metadata.ts';
import type { ReadingChoices } from '../../contract/reading-again.ts';
import type { ReadingRule } from '../../contract/reading-rule.ts';

/** A file to be read. Survives structured clone. */
export type FileToRead = {
  /** Absolute path; bytes where the name is not UTF-8, so that the file can still be opened. */
  readonly path: string | Uint8Array;
  /** Base name, safe for showing. */
  readonly name: string;
  /** Path below what was dropped, safe for showing. */
  readonly relativePath: string;
  /** Where the file lies in a ZIP file at `path`. */
  readonly member?: ZipMember;
  /** Bytes that the archive keeps, deflated: read in place of what lies at `path`. */
  readonly kept?: Uint8Array;
  /** A person's rules for the metadata of what is in it. */
  readonly rules?: readonly MetadataRule[];
  /** What a person said about how to read it. */
  readonly choices?: ReadingChoices;
  /** Rules for reading that people gave a name: the first that plainly holds for the file is followed, where nothing was said about it. */
  readonly layouts?: readonly ReadingRule[];
};

/** What is needed to read one file out of a ZIP file without reading its list again. Sizes and offset in bytes. */
export type ZipMember = {
  readonly offset: number;
  readonly compressedSize: number;
  readonly size: number;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc32: number;
};
