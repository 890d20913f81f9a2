import type { ReadingChoices } from '../../contract/reading-again.ts';
import type { Decoded } from '../text/decode-as.ts';
import { decode, decodeChosen } from '../text/decoding.ts';
import type { FileContent } from './article-format.ts';

/** A file's content as readers see it, decoded once. */
export class SeenFile implements FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: ReadingChoices | null;
  /** Null until a reader asks for the text. */
  decoded: Decoded | null = null;

  /** @param choices what a person said about how to read it */
  constructor(name: string, bytes: Uint8Array, choices: ReadingChoices | null) {
    this.name = name;
    this.bytes = bytes;
    this.choices = choices;
  }

  text(declared: string | null = null): Decoded {
    const encoding = this.choices?.encoding ?? null;
    this.decoded ??= encoding === null ? decode(this.bytes, declared) : decodeChosen(this.bytes, encoding);
    return this.decoded;
  }

  /** The same content, to be read as these choices say; what was decoded stays. */
  with(choices: ReadingChoices): SeenFile {
    const seen = new SeenFile(this.name, this.bytes, choices);
    seen.decoded = this.decoded;
    return seen;
  }
}
