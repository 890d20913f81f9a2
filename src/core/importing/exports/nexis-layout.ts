import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import type { ExportLayout } from './export-layout.ts';
import { isRefused, readPart } from './export-part.ts';
import { readNexisRecord } from './nexis-record.ts';
import { numberingOf } from './numbering.ts';

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
    const errors = errorParts(lines);
    const numbering = numberingOf(counters, spanOfCover(lines, counters));
    // An error stands without its number, in the place of one that is missing.
    return {
      articles,
      refused: [...refused, ...errors],
      ...numbering,
      note: errors.length > 0 ? null : numbering.note,
    };
  },
};

function countersOf(lines: readonly string[]): readonly Counted[] {
  return lines.flatMap((text, line): Counted[] => {
    if (text.length > 120 || !counterWords.test(text)) return [];
    const [, number = '', of = ''] = counter.exec(text) ?? [];
    return number === '' ? [] : [{ line, number: Number(number), of: Number(of) }];
  });
}

/** "Selected Items: 1-10" */
function spanOfCover(lines: readonly string[], counters: readonly Counted[]): { from: number; to: number } | null {
  const cover = lines.slice(0, counters[0]?.line ?? 0).join('\n');
  const [, from = '', to = ''] = /selected items:\s*(\d{1,6})\s*-\s*(\d{1,6})/iu.exec(cover) ?? [];
  return to === '' || Number(to) < Number(from) ? null : { from: Number(from), to: Number(to) };
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
