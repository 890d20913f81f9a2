import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import { dayIn } from '../metadata/day-in.ts';
import { givenFirst } from '../records/reference.ts';
import type { ExportLayout } from './export-layout.ts';
import { type ExportPart, isRefused, readPart, withoutBy } from './export-part.ts';
import { numberingOf } from './numbering.ts';
import { type ProquestField, proquestField } from './proquest-names.ts';

/** Stands above each part of a text export; pages and mails, which have boxes instead, are brought into the same form. */
export const proquestRule = '_'.repeat(60);
const rule = /^\s*_{20,}\s*$/u;
const counter = /^\s*(?:document|dokument|documento)\s+(\d{1,6})\s+(?:of|von|de|sur)\s+(\d{1,6})\s*$/iu;

/** ProQuest: parts divided by a rule of underscores, each with its number among all, its headline, and named fields. */
export const proquest: ExportLayout = {
  format: 'proquest',
  recognises: ({ lines }) =>
    lines.some((line) => rule.test(line)) && lines.some((line) => proquestField(line)?.field === 'document id'),
  split({ lines, wrapped, fileName }): FoundInFile {
    const articles: FoundArticle[] = [];
    const refused: RefusedPart[] = [];
    const counted: { readonly number: number; readonly of: number }[] = [];
    const parts = partsOf(lines);
    for (const [index, part] of parts.entries()) {
      const [, number = '', of = ''] = part.map((line) => counter.exec(line)).find((match) => match !== null) ?? [];
      if (of !== '') counted.push({ number: Number(number), of: Number(of) });
      const record = readRecord(part, number === '' ? `part ${index + 1} of ${parts.length}` : `${number} of ${of}`);
      const read = readPart(record, wrapped, fileName);
      if (isRefused(read)) refused.push(read);
      else articles.push(read);
    }
    return { articles, refused, ...numberingOf(counted) };
  },
};

const ofArticles: ReadonlySet<ProquestField | undefined> = new Set(['document id', 'publication title', 'full text']);

/** What stands between the rules, where it has a number or a field of an article: a cover or a list of contents has none. */
function partsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (rule.test(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.some((line) => counter.test(line) || ofArticles.has(proquestField(line)?.field)));
}

/** Other fields end at a blank line. */
const ofSeveralBlocks: ReadonlySet<ProquestField | null> = new Set(['abstract', 'full text']);

function readRecord(lines: readonly string[], place: string): ExportPart {
  const values = new Map<ProquestField, string[]>();
  const tail = tailOf(lines);
  let current: string[] | null = null;
  let field: ProquestField | null = null;
  const above: string[] = [];
  for (const [index, line] of lines.entries()) {
    const read = proquestField(line);
    // Within the text "Source: …" is text, until the fields behind it begin.
    if (read !== null && (field !== 'full text' || index >= tail)) {
      field = read.field;
      current = [read.value];
      if (!values.has(field)) values.set(field, current);
    } else if (current === null) above.push(line);
    else if (line.trim() === '' && !ofSeveralBlocks.has(field)) current = [];
    else current.push(line);
  }
  const value = (name: ProquestField): string | null => values.get(name)?.join(' ').trim() || null;
  const headline =
    above.map((line) => line.trim()).find((line) => line !== '' && !counter.test(line) && !isAddress(line)) ?? null;
  const address = above.map((line) => line.trim()).find(isAddress);
  return {
    place,
    title: headline ?? value('title'),
    body: bodyOf(values),
    stated: {
      outlet: outletOf(value('publication title')),
      byline: namesOf(value('author')) ?? creditOf(value('credit')),
      published: dayIn(value('publication date') ?? ''),
      section: value('section'),
      page: value('page'),
      // Where a long field was cut, a space came in between.
      url: address ?? value('document url')?.replaceAll(/\s/gu, '') ?? null,
    },
    statedIn: 'fields of the export',
  };
}

/** "New York Times, Late Edition (East Coast); New York, N.Y." */
function outletOf(title: string | null): string | null {
  return (
    title?.replace(/;[^;]*$/u, '').replace(/,\s[^,]{0,40}\b(?:edition|ausgabe|edición|édition|edição)\b.*$/iu, '') ??
    null
  );
}

function isAddress(line: string): boolean {
  return /^https?:\/\/\S+$/iu.test(line);
}

/** The full text; where there is none, the abstract. */
function bodyOf(values: ReadonlyMap<ProquestField, readonly string[]>): readonly string[] {
  const text = (values.get('full text') ?? []).filter((line) => !ofPage.test(line));
  if (!isMissing(text)) return text;
  const abstract = values.get('abstract') ?? [];
  return isMissing(abstract) ? [] : abstract;
}

/** Words of ProQuest's pages that come along with the text. */
const ofPage = /^\s*(?:enlarge this image\.?|html>)\s*$/iu;

function isMissing(lines: readonly string[]): boolean {
  const words = lines.join(' ').trim();
  return (
    words === '' ||
    /^(?:not available|none available|nicht verfügbar|non disponible|no disponible|não disponível|keine verfügbar|aucun disponible)\.?$/iu.test(
      words,
    )
  );
}

/** "By Ines Okafor"; more than names is a sentence about the authors. */
function creditOf(credit: string | null): string | null {
  const names = withoutBy(credit ?? '');
  return names === '' || names.length > 60 || names.endsWith('.') ? null : names;
}

/** "Doe, Jane; Reed, Tom" */
function namesOf(authors: string | null): string | null {
  if (authors === null) return null;
  return (
    authors
      .split(';')
      .map((name) => givenFirst(withoutBy(name)))
      .filter((name) => name !== '')
      .join(', ') || null
  );
}

/** Where the fields behind the text begin: from there on each block begins with a name, the first with a known one. */
function tailOf(lines: readonly string[]): number {
  const starts = lines.flatMap((line, index) =>
    line.trim() !== '' && (index === 0 || lines[index - 1]?.trim() === '') ? [index] : [],
  );
  let tail = lines.length;
  for (const start of starts.toReversed()) {
    const line = lines[start] ?? '';
    if (proquestField(line) !== null) tail = start;
    else if (!/^\s*\p{L}[\p{L} /-]{2,40}\s?:/u.test(line)) break;
  }
  return tail;
}
