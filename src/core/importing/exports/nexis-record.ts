import { dayIn } from '../metadata/day-in.ts';
import type { StatedMetadata } from '../article-of-paragraphs.ts';
import { type ExportPart, withoutBy } from './export-part.ts';
import { fieldsApart, type NexisField, readField } from './nexis-fields.ts';

type Header = { readonly title: string | null; readonly outlet: string | null; readonly published: string | null };

const copyright = /^(?:copyright|copy|©|\(c\)|derechos|direitos|alle rechte)(?!\p{L}).{0,200}$/iu;
const bodyLine = /^(?:body|text|volltext|haupttext|corps|cuerpo|corpo|tekst|hoofdtekst|full text)$/iu;
/** Stands between day and headline. */
const edition = /^(?:[\p{L}\d ,]{0,30}\bedition|correction appended)$/iu;

/** Headings under which new exports put what the database adds. */
const databaseLine =
  /^(?:classification|klassifikation|klassifizierung|clasificación|classificatie|classificação|graphic|grafik|notes)$/iu;

/**
 * One document of a Nexis export: outlet, day and headline above its fields, text, fields of the database, copyright line. In new
 * exports the headline comes first.
 */
export function readNexisRecord(record: readonly string[], place: string): ExportPart {
  const lines = record.flatMap(fieldsApart);
  // Fields stand below the day: above it, what looks like one is a headline ("Author: I was wrong").
  const day = lines.slice(0, mostHeaderLines).findIndex(isDayLine);
  const firstField = lines.findIndex((line, index) => index > day && isOfArticle(line));
  const headerEnd = firstField < 0 ? headerWithoutFields(lines) : firstField;
  const header = readHeader(lines.slice(0, headerEnd));
  const inCapitals = readField(lines[firstField] ?? '')?.inCapitals ?? null;
  const values: Partial<Record<NexisField, string>> = {};
  const leads: string[] = [];
  let at = headerEnd;
  let field: NexisField | null = null;
  // Fields above the text; a long value goes on in the next lines until a blank one.
  for (; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    const read = readField(line);
    if (read !== null && (read.isSure || read.inCapitals === inCapitals)) {
      field = read.field;
      if (field === 'lead') leads.push(read.value);
      else if (field === 'byline' && values.byline) values.byline += `, ${withoutBy(read.value)}`;
      else values[field] ??= read.value;
    } else if (line === '') field = null;
    else if (bodyLine.test(line)) {
      at += 1;
      break;
    } else if (field === null || field === 'length') break;
    else if (field === 'lead') leads[leads.length - 1] += ` ${line}`;
    else values[field] = `${values[field] ?? ''} ${line}`.trim();
  }
  const end = bodyEnd(lines, at, inCapitals);
  const [section, page] = sectionAndPage(values.section ?? '');
  const stated: StatedMetadata = {
    outlet: values.outlet ?? header.outlet,
    byline: withoutBy(values.byline ?? '') || null,
    published: dayIn(values.published ?? '') ?? header.published,
    section,
    page,
    url: values.url ?? null,
  };
  const corrected = lines.slice(0, headerEnd).filter((line) => /^\s*correction appended\s*$/iu.test(line));
  const body = [
    ...corrected.flatMap((line) => [line, '']),
    ...leads.filter(Boolean).flatMap((lead) => [lead, '']),
    ...lines.slice(at, end),
    ...correctionBehind(lines.slice(end)),
  ];
  return { place, title: values.title ?? header.title, body, stated, statedIn: 'fields of the export' };
}

function isOfArticle(line: string): boolean {
  const field = readField(line)?.field ?? 'description';
  return field !== 'description';
}

/** Lines in which the header of a document is looked for. */
const mostHeaderLines = 15;

/** A headline may name a day as well ("March 3, 2025: the day it sank"), but not before a colon. */
function isDayLine(line: string): boolean {
  return line.length < 80 && readField(line) === null && !/\d{4}:\s/u.test(line) && dayIn(line) !== null;
}

/** Without any field the first blocks are the header: outlet, day, headline. */
function headerWithoutFields(lines: readonly string[]): number {
  const day = lines.slice(0, mostHeaderLines).findIndex(isDayLine);
  if (day < 0) return 0;
  let end = day + 1;
  while (end < lines.length && lines[end]?.trim() === '') end += 1;
  while (end < lines.length && lines[end]?.trim() !== '') end += 1;
  return end;
}

function readHeader(lines: readonly string[]): Header {
  const blocks: string[][] = [];
  let isOpen = false;
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '' || copyright.test(line)) isOpen = false;
    else if (isOpen) blocks.at(-1)?.push(line);
    else {
      blocks.push([line]);
      isOpen = true;
    }
  }
  const flat = blocks.flat();
  const dayAt = flat.findIndex(isDayLine);
  if (dayAt < 0)
    return { title: flat.at(-1) ?? null, outlet: flat.length > 1 ? (flat[0] ?? null) : null, published: null };
  const published = dayIn(flat[dayAt] ?? '');
  const dayBlock = blocks.findIndex((block) => block.includes(flat[dayAt] ?? ''));
  const below = blocks.slice(dayBlock + 1).find((block) => !edition.test(block.join(' ')));
  // Old: outlet / day / headline, blocks apart. New: headline, outlet, day in one block.
  if (below !== undefined || dayAt < 2) return { title: below?.join(' ') ?? null, outlet: flat[0] ?? null, published };
  return { title: flat.slice(0, dayAt - 1).join(' '), outlet: flat[dayAt - 1] ?? null, published };
}

/** Lines in a row that may stand among the fields of the database without a name: captions of pictures, a long value that goes on. */
const mostLoose = 3;

/**
 * The text ends where the fields of the database begin, or at the line of copyright. "Note: …" or "City: …" in the middle of an article is its
 * text: behind the first field there are no paragraphs but a few loose lines.
 */
function bodyEnd(lines: readonly string[], from: number, inCapitals: boolean | null): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    if (isDescription(line, inCapitals) && isTail(lines, at + 1)) return at;
    if (/^\p{Lu}/u.test(line) && copyright.test(line) && at > lines.length - 12) return at;
  }
  return lines.length;
}

/** A field of the database or a heading of them, written as the fields above the text are. */
function isDescription(line: string, inCapitals: boolean | null): boolean {
  const read = readField(line);
  if (read === null) return databaseLine.test(line);
  return read.field === 'description' && (inCapitals === null || read.inCapitals === inCapitals);
}

function isTail(lines: readonly string[], from: number): boolean {
  let loose = 0;
  let isNew = true;
  for (const raw of lines.slice(from)) {
    const line = raw.trim();
    if (line === '') isNew = true;
    else if (readField(line) !== null || databaseLine.test(line) || copyright.test(line) || correction.test(line))
      loose = 0;
    else if (isNew || line.length > 120) loose += 1;
    if (line !== '') isNew = false;
    if (loose > mostLoose) return false;
  }
  return true;
}

/** What the newspaper corrected stands among the fields of the database, and is the newspaper's. */
const correction =
  /^(?:correction|berichtigung|korrektur|rectificatif|rectification|rectificación|corrección|correctie|rectificatie|correção)\s?:\s*(.*)$/iu;

function correctionBehind(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => correction.test(line.trim()));
  if (at < 0) return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(
    (line) => readField(line) !== null || databaseLine.test(line.trim()) || copyright.test(line.trim()),
  );
  const words = [correction.exec(lines[at]?.trim() ?? '')?.[1] ?? '', ...(end < 0 ? rest : rest.slice(0, end))];
  return words.every((line) => line.trim() === '') ? [] : ['', 'Correction:', '', ...words];
}

/** "FEATURES; Pg. 6" */
function sectionAndPage(value: string): readonly [string | null, string | null] {
  const page = /(?:^|[;,]\s*)(?:pg\.|p\.|page|s\.|seite|pág\.|pag\.|blz\.)\s?([\w-]{1,12})\s*(?:$|[;,])/iu.exec(value);
  const section = (page === null ? value : value.replace(page[0], ';'))
    .replace(/;?\s*version\s*:?\s*\d+/iu, '')
    .replace(/^[;\s]+|[;\s]+$/gu, '');
  return [section || null, page?.[1] ?? null];
}
