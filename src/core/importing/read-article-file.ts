import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { decode, decodeChosen, type Decoded } from '../text/decoding.ts';
import { type ArticleReader, type FileContent, type FoundInFile, UnreadableArticle } from './article-format.ts';
import { encodingNote } from './encoding-note.ts';
import type { FileToRead } from './file-to-read.ts';
import { type FileBytes, readBytes, sizeOf } from './read-bytes.ts';
import type { FileRead, PlacedArticle, RefusedFile } from './read-outcome.ts';
import { readers } from './readers.ts';
import { withRules } from '../metadata/with-rules.ts';
import { readMember } from './zip/read-member.ts';
import { emptyRefusal, refusalByName, unknownRefusal } from './refusals.ts';

/** A file as read, before the facts of its articles are looked for. */
export type ReadFileAndArticles = FileRead & { readonly articles: readonly PlacedArticle[] };

/** Reads one file: bytes, encoding, articles. Never throws; what cannot be read is refused with a reason. */
export async function readArticleFile(file: FileToRead): Promise<ReadFileAndArticles | RefusedFile> {
  const { name, relativePath, choices } = file;
  const refuse = (note: string, bytes: number): RefusedFile => ({
    outcome: 'refused',
    name,
    relativePath,
    bytes,
    note,
  });
  const byName = choices?.reader == null ? refusalByName(name) : null;
  if (byName !== null) return refuse(byName, file.member?.size ?? sizeOf(file.path));
  const content = bytesOf(file);
  if ('refusal' in content) return refuse(content.refusal, content.size);
  const { bytes } = content;
  const seen = new SeenFile(name, bytes, choices?.encoding ?? null);
  const chosen = choices?.reader ?? null;
  const reader = readers.find((one) => (chosen === null ? one.sniff(seen) : one.format === chosen));
  if (reader === undefined) return refuse(unknownRefusal(name, bytes), bytes.length);
  const found = await readFound(reader, seen);
  if (typeof found === 'string') return refuse(found, bytes.length);
  if (found.articles.length === 0 && found.refused.length === 0) return refuse(emptyRefusal, bytes.length);
  const articles = found.articles.map((article) => withRules(article, file, file.rules ?? []));
  return { ...placed({ ...found, articles }), ...fileRead(file, seen, reader, found) };
}

function bytesOf({ path, member, kept }: FileToRead): FileBytes {
  if (kept !== undefined) return { bytes: inflateRawSync(kept) };
  return member === undefined ? readBytes(path) : readMember(path, member);
}

/** A message instead of articles when the reader refuses or fails. */
async function readFound(reader: ArticleReader, content: FileContent): Promise<FoundInFile | string> {
  try {
    return await reader.read(content);
  } catch (error) {
    if (error instanceof UnreadableArticle) return error.message;
    const reason = error instanceof Error ? error.message : String(error);
    return `It could not be read as ${reader.format} (${reason}). Save its text as plain text (.txt, UTF-8), then import that.`;
  }
}

function fileRead(
  { name, relativePath }: FileToRead,
  seen: SeenFile,
  { format }: ArticleReader,
  found: FoundInFile,
): Omit<FileRead, 'refused'> {
  const { bytes, decoded } = seen;
  const notes = [decoded === null ? null : encodingNote(decoded), found.note].filter((note) => note !== null);
  return {
    outcome: 'read',
    name,
    relativePath,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    original: deflateRawSync(bytes),
    format: found.format ?? format,
    encoding: decoded?.encoding ?? null,
    encodingBasis: decoded?.basis ?? null,
    replaced: decoded?.replaced ?? 0,
    note: notes.length === 0 ? null : notes.join(' '),
    announced: found.announced,
  };
}

/** Numbers what was found: articles in their order, and refused parts behind them. */
function placed({ articles, refused }: FoundInFile): Pick<ReadFileAndArticles, 'articles' | 'refused'> {
  return {
    articles: articles.map((article, index) => ({ ...article, ordinal: index + 1 })),
    refused: refused.map((part, index) => ({ ...part, ordinal: articles.length + index + 1 })),
  };
}

class SeenFile implements FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly #encoding: string | null;
  /** Null until a reader asks for the text. */
  decoded: Decoded | null = null;

  /** @param encoding what a person chose to read it in; null: as it is found out */
  constructor(name: string, bytes: Uint8Array, encoding: string | null) {
    this.name = name;
    this.bytes = bytes;
    this.#encoding = encoding;
  }

  text(declared: string | null = null): Decoded {
    this.decoded ??= this.#encoding === null ? decode(this.bytes, declared) : decodeChosen(this.bytes, this.#encoding);
    return this.decoded;
  }
}
