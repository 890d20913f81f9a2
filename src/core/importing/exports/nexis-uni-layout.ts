import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import type { ExportLayout } from './export-layout.ts';
import { isRefused, readPart } from './export-part.ts';
import { readNexisRecord } from './nexis-record.ts';
import { readField } from './nexis-fields.ts';

const ending =
  /^\s*(?:end of document|ende des dokuments|fin du document|fin del documento|einde van het document|fim do documento)\s*$/iu;
const cover = /^\s*(?:documents?|dokumente?|documentos?|documenten)\s*\((\d{1,6})\)\s*$/iu;

/** Nexis Uni, Lexis+: a cover that lists the articles, then each article with its fields, closed by "End of Document". */
export const nexisUni: ExportLayout = {
  format: 'nexis',
  recognises: ({ lines }) =>
    lines.some((line) => ending.test(line)) && lines.some((line) => readField(line)?.field === 'length'),
  split({ lines, wrapped, fileName }): FoundInFile {
    const ends = lines.flatMap((line, index) => (ending.test(line) ? [index] : []));
    const coverLine = lines.findIndex((line) => cover.test(line));
    const announced = Number(cover.exec(lines[coverLine] ?? '')?.[1] ?? Number.NaN);
    const articles: FoundArticle[] = [];
    const refused: RefusedPart[] = [];
    for (const [index, end] of ends.entries()) {
      const begin = index === 0 ? firstRecord(lines, end) : (ends[index - 1] ?? 0) + 1;
      const part = readPart(
        readNexisRecord(lines.slice(begin, end), `${index + 1} of ${ends.length}`),
        wrapped,
        fileName,
      );
      if (isRefused(part)) refused.push(part);
      else articles.push(part);
    }
    return { articles, refused, announced: Number.isNaN(announced) ? null : announced, note: null };
  },
};

/** Where the first article begins behind the cover: at the block above its first field. */
function firstRecord(lines: readonly string[], end: number): number {
  let at = lines
    .slice(0, end)
    .findIndex((line) => ['section', 'length', 'byline'].includes(readField(line)?.field ?? ''));
  if (at < 0) return 0;
  // Over blank lines and the copyright, to the block of headline, outlet and day.
  let blocks = 0;
  while (at > 0) {
    const isBlank = lines[at - 1]?.trim() === '';
    if (isBlank && lines[at]?.trim() !== '' && !/^(?:copyright|©)/iu.test(lines[at]?.trim() ?? '')) blocks += 1;
    if (blocks === 2) break;
    at -= 1;
  }
  return at;
}
