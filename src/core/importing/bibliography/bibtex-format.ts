import type { ArticleReader } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { articlesOfRecords } from '../records/record.ts';
import { recordsOf, type Reference } from '../records/reference.ts';
import { plainTex } from './plain-tex.ts';

/** BibTeX and BibLaTeX (.bib). */
export const bibtex: ArticleReader = {
  format: 'bibtex',
  sniff: ({ name, bytes }) => fileExtension(name) === 'bib' && binaryKind(bytes) === null,
  read: (content) =>
    articlesOfRecords(recordsOf(readEntries(content.text().text)), 'fields of the reference', content.name),
};

function readEntries(text: string): readonly Reference[] {
  const entries: Reference[] = [];
  const begin = /@([a-z]+)\s*[{(]\s*[^,\s{}()]{0,200}\s*,/giu;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    if (/^(?:comment|preamble|string)$/iu.test(match[1] ?? '')) continue;
    const { fields: raw, end } = readFields(text, begin.lastIndex);
    begin.lastIndex = Math.max(end, begin.lastIndex);
    const value = (...names: readonly string[]): string | null =>
      names.map((name) => plainTex(raw.get(name) ?? '')).find(Boolean) ?? null;
    entries.push({
      title: value('title'),
      authors: authorsOf(raw.get('author') ?? ''),
      container: value('journaltitle', 'journal', 'booktitle', 'howpublished', 'publisher'),
      date: value('date') ?? [value('day'), value('month'), value('year')].filter(Boolean).join(' '),
      section: value('section', 'titleaddon'),
      pages: value('pages')?.replace('--', '-') ?? null,
      url: value('url'),
      language: value('language', 'langid'),
      texts: [value('abstract'), value('annote', 'annotation'), value('note')].flatMap((one) =>
        one === null ? [] : [one],
      ),
    });
  }
  return entries;
}

/** Names that stand between "and"; one in braces is whole, whatever it holds. */
function authorsOf(names: string): readonly string[] {
  const authors: string[] = [];
  let depth = 0;
  let name = '';
  for (const piece of names.split(/(\s+and\s+|[{}])/u)) {
    if (piece === '{') depth += 1;
    else if (piece === '}') depth -= 1;
    if (depth === 0 && /^\s+and\s+$/u.test(piece)) {
      authors.push(name);
      name = '';
    } else name += piece;
  }
  return [...authors, name].map(plainTex).filter((each) => each !== '');
}

/** Fields "name = {value}", as they are written, from a place on, to the bracket that closes the entry. Linear in the length of the entry. */
function readFields(
  text: string,
  from: number,
): { readonly fields: ReadonlyMap<string, string>; readonly end: number } {
  const fields = new Map<string, string>();
  const name = /\s*([a-z][\w-]{0,40})\s*=\s*/iuy;
  let at = from;
  for (;;) {
    name.lastIndex = at;
    const match = name.exec(text);
    if (match === null) return { fields, end: at };
    const { value, end } = readValue(text, name.lastIndex);
    fields.set((match[1] ?? '').toLowerCase(), value);
    at = end;
    while (/[\s,]/u.test(text[at] ?? '')) at += 1;
  }
}

/** A value in braces or quotation marks, or a bare word. */
function readValue(text: string, from: number): { readonly value: string; readonly end: number } {
  const open = text[from];
  if (open !== '{' && open !== '"') {
    let end = from;
    while (end < text.length && !/[,}\s]/u.test(text[end] ?? '')) end += 1;
    return { value: text.slice(from, end), end };
  }
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if ((open === '{' && depth === 0) || (open === '"' && at > from && letter === '"' && depth === 0))
      return { value: text.slice(from + 1, at), end: at + 1 };
  }
  return { value: text.slice(from + 1), end: text.length };
}
