import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import type { ExportLayout } from './export-layout.ts';
import { isRefused, readPart } from './export-part.ts';
import { readNexisRecord } from './nexis-record.ts';

/** "3 of 10 DOCUMENTS" in six languages. */
const counter =
  /^\s*(?:(?:dokument|document|documento)\s+)?(\d{1,6})\s+(?:of|von|de|van|sur)\s+(\d{1,6})(?:\s+(?:documents?|dokumente?n?|documentos?|documenten))?\s*$/iu;
const counterWords = /dokument|document/iu;

type Counted = { readonly line: number; readonly number: number; readonly of: number };

/** LexisNexis and old Nexis: each article begins with its number among all. */
export const nexis: ExportLayout = {
  format: 'nexis',
  recognises: ({ lines }) => countersOf(lines).length > 0,
  split({ lines, wrapped, fileName }): FoundInFile {
    const counters = countersOf(lines);
    const articles: FoundArticle[] = [];
    const refused: RefusedPart[] = [];
    for (const [index, { line, number, of }] of counters.entries()) {
      const record = readNexisRecord(
        lines.slice(line + 1, counters[index + 1]?.line ?? lines.length),
        `${number} of ${of}`,
      );
      const part = readPart(record, wrapped, fileName);
      if (isRefused(part)) refused.push(part);
      else articles.push(part);
    }
    const announced = announcedIn(lines, counters);
    return { articles, refused: [...refused, ...errorParts(lines)], announced, note: null };
  },
};

function countersOf(lines: readonly string[]): readonly Counted[] {
  return lines.flatMap((text, line): Counted[] => {
    if (text.length > 120 || !counterWords.test(text)) return [];
    const [, number = '', of = ''] = counter.exec(text) ?? [];
    return number === '' ? [] : [{ line, number: Number(number), of: Number(of) }];
  });
}

/** What the cover says, else what the numbers of the articles say; a part of a larger result announces what it spans. */
function announcedIn(lines: readonly string[], counters: readonly Counted[]): number | null {
  const cover = lines.slice(0, counters[0]?.line ?? 0).join('\n');
  const [, from = '', to = ''] = /selected items:\s*(\d+)\s*-\s*(\d+)/iu.exec(cover) ?? [];
  if (to !== '') return Number(to) - Number(from) + 1;
  const first = counters[0];
  const last = counters.at(-1);
  if (first === undefined || last === undefined) return null;
  return first.number === 1 ? last.of : last.number - first.number + 1;
}

/** Nexis puts a message in place of an article that it could not show. */
function errorParts(lines: readonly string[]): readonly RefusedPart[] {
  return lines
    .filter((line) => /^\s*we are sorry but there is an error in this document/iu.test(line))
    .map(() => ({
      place: 'a document without a number',
      title: null,
      note: 'The database put an error message in its place. Look it up there, and save it by itself.',
    }));
}
