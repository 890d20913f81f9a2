import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { foreignReferences } from './bibliography/foreign-references.ts';
import { binaryKind } from './binary-content.ts';
import { type ArticleReader, type FileContent, type FoundInFile, UnreadableArticle } from './article-format.ts';
import { encodingNote } from './encoding-note.ts';
import type { FileToRead } from './file-to-read.ts';
import { type FileBytes, readBytes, sizeOf } from './read-bytes.ts';
import type { FileRead, KeptText, PlacedArticle, RefusedFile } from './read-outcome.ts';
import { readers } from './readers.ts';
import { withRules } from '../metadata/with-rules.ts';
import { ruleFor } from './rules/rule-for.ts';
import { SeenFile } from './seen-file.ts';
import { articlesOfSplit } from './teaching/split-text.ts';
import { readMember } from './zip/read-member.ts';
import { emptyRefusal, refusalByName, unknownRefusal } from './refusals.ts';

/** A file as read, before the facts of its articles are looked for. */
export type ReadFileAndArticles = FileRead & { readonly articles: readonly PlacedArticle[] };

/** Reads one file: bytes, encoding, articles. Never throws; what cannot be read is refused with a reason. */
export async function readArticleFile(file: FileToRead): Promise<ReadFileAndArticles | RefusedFile> {
  const { name, relativePath } = file;
  const refuse = (note: string, bytes: number): RefusedFile => ({
    outcome: 'refused',
    name,
    relativePath,
    bytes,
    note,
  });
  const byName = file.choices?.reader == null ? refusalByName(name) : null;
  if (byName !== null) return refuse(byName, file.member?.size ?? sizeOf(file.path));
  const content = bytesOf(file);
  if ('refusal' in content) return refuse(content.refusal, content.size);
  const { bytes } = content;
  let seen = new SeenFile(name, bytes, file.choices ?? null);
  const reader = readerOf(seen);
  const refuseText = (note: string): RefusedFile => ({ ...refuse(note, bytes.length), ...keptText(seen, reader) });
  const foreign = file.choices?.reader == null ? foreignReferences(bytes) : null;
  if (foreign !== null) return refuseText(foreign);
  if (reader === undefined) return refuseText(unknownRefusal(name, bytes));
  let found = await readFound(reader, seen);
  const rule = mayHoldMore(found) ? await ruleFor(reader, seen, file.layouts ?? []) : null;
  if (rule !== null) {
    seen = seen.with(rule.choices);
    found = rule.found ?? (await readFound(reader, seen));
  }
  if (typeof found === 'string') return refuseText(found);
  if (found.articles.length === 0 && found.refused.length === 0) return refuse(emptyRefusal, bytes.length);
  const articles = found.articles.map((article) => withRules(article, file, file.rules ?? []));
  return { ...placed({ ...found, articles }), ...fileRead(file, seen, reader, found) };
}

/** Whether a rule may tell more of a file than it does itself: not of an export of a news database, nor of one that says where its articles begin. */
function mayHoldMore(found: FoundInFile | string): boolean {
  return typeof found === 'string' || found.format === undefined;
}

function readerOf(seen: SeenFile): ArticleReader | undefined {
  const chosen = seen.choices?.reader ?? null;
  return readers.find((one) => (chosen === null ? one.sniff(seen) : one.format === chosen));
}

/** The bytes of a text that is refused are kept: a person may say how to read it. What is no text is not. */
function keptText(seen: SeenFile, reader: ArticleReader | undefined): { readonly kept?: KeptText } {
  const { bytes, decoded, choices } = seen;
  if (bytes.length === 0 || binaryKind(bytes) !== null) return {};
  const { encoding, basis, replaced } = decoded ?? { encoding: null, basis: null, replaced: 0 };
  const kept: KeptText = {
    sha256: hashOf(bytes),
    original: deflated(bytes),
    format: reader?.format ?? null,
    encoding,
    encodingBasis: basis,
    replaced,
    choices,
  };
  return { kept };
}

/** In a buffer of its own: Node cuts small ones from one of 64 kB, all of which would go along in each message to another thread. */
function deflated(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(bytes));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesOf({ path, member, kept }: FileToRead): FileBytes {
  if (kept !== undefined) return { bytes: inflateRawSync(kept) };
  return member === undefined ? readBytes(path) : readMember(path, member);
}

/** A message instead of articles when the reader refuses or fails. */
async function readFound(reader: ArticleReader, content: FileContent): Promise<FoundInFile | string> {
  const split = content.choices?.split ?? null;
  try {
    if (split !== null && reader.lines !== undefined)
      return articlesOfSplit(await reader.lines(content), split, content.name);
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
  const { bytes, decoded, choices } = seen;
  const byRule = choices?.rule == null ? null : `Read by the rule “${choices.rule}”.`;
  const notes = [byRule, decoded === null ? null : encodingNote(decoded), found.note].filter((note) => note !== null);
  return {
    outcome: 'read',
    name,
    relativePath,
    bytes: bytes.length,
    sha256: hashOf(bytes),
    original: deflated(bytes),
    format: found.format ?? format,
    encoding: decoded?.encoding ?? null,
    encodingBasis: decoded?.basis ?? null,
    replaced: decoded?.replaced ?? 0,
    note: notes.length === 0 ? null : notes.join(' '),
    announced: found.announced,
    ...(choices === null ? {} : { choices }),
  };
}

/** Numbers what was found: articles in their order, and refused parts behind them. */
function placed({ articles, refused }: FoundInFile): Pick<ReadFileAndArticles, 'articles' | 'refused'> {
  return {
    articles: articles.map((article, index) => ({ ...article, ordinal: index + 1 })),
    refused: refused.map((part, index) => ({ ...part, ordinal: articles.length + index + 1 })),
  };
}
