import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { decode } from '../text/decoding.ts';
import { type ArticleFormat, type FoundArticle, UnreadableArticle } from './article-format.ts';
import { binaryKind } from './binary-content.ts';
import { encodingNote } from './encoding-note.ts';
import type { FileToRead } from './file-to-read.ts';
import { markdown } from './md/markdown-format.ts';
import { readBytes, sizeOf } from './read-bytes.ts';
import type { ReadFile, RefusedFile } from './read-outcome.ts';
import { binaryRefusal, emptyRefusal, refusalByName } from './refusals.ts';
import { plainText } from './txt/plain-text-format.ts';

/** All formats that are read. The first whose `sniff` says yes reads the file. */
const formats: readonly ArticleFormat[] = [markdown, plainText];

/** An article as read, before its facts are looked for. */
export type ReadArticle = Omit<ReadFile, 'facts' | 'extraction'>;

/** Reads one file: bytes, encoding, article. Never throws; what cannot be read is refused with a reason. */
export function readArticleFile(file: FileToRead): ReadArticle | RefusedFile {
  const { name, relativePath } = file;
  const refuse = (note: string, bytes: number): RefusedFile => ({
    outcome: 'refused',
    name,
    relativePath,
    bytes,
    note,
  });
  const byName = refusalByName(name);
  if (byName !== null) return refuse(byName, sizeOf(file.path));
  const content = readBytes(file.path);
  if ('refusal' in content) return refuse(content.refusal, content.size);
  const { bytes } = content;
  const kind = binaryKind(bytes);
  if (kind !== null) return refuse(binaryRefusal(kind, name), bytes.length);
  const decoded = decode(bytes);
  const format = formats.find((candidate) => candidate.sniff(name)) ?? plainText;
  let article: FoundArticle | null;
  try {
    article = format.read(decoded.text, name);
  } catch (error) {
    if (error instanceof UnreadableArticle) return refuse(error.message, bytes.length);
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`It could not be read as ${format.name} (${reason}). Import it as .txt instead.`, bytes.length);
  }
  if (article === null) return refuse(emptyRefusal, bytes.length);
  return {
    outcome: 'read',
    name,
    relativePath,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    original: deflateRawSync(bytes),
    format: format.name,
    encoding: decoded.encoding,
    encodingBasis: decoded.basis,
    replaced: decoded.replaced,
    note: encodingNote(decoded),
    article,
  };
}
