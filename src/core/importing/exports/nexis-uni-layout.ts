import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import type { ExportLayout } from './export-layout.ts';
import { cutOff, isRefused, readPart } from './export-part.ts';
import { readNexisRecord } from './nexis-record.ts';
import { readField } from './nexis-fields.ts';

const ending =
  /^\s*(?:end of document|ende des dokuments|fin du document|fin del documento|einde van het document|fim do documento)\s*$/iu;
const cover = /^\s*(?:documents?|dokumente?|documentos?|documenten)\s*\((\d{1,6})\)\s*$/iu;

/** Lines of the list of articles on the cover. */
const ofCover = /^\s*(?:client\/matter|search terms|search type|narrowed by|content type)\s*:?/iu;

/** Nexis Uni, Lexis+: a cover that lists the articles, then each article with its fields, closed by "End of Document". */
export const nexisUni: ExportLayout = {
  format: 'nexis',
  recognises: ({ lines }) => lines.some((line) => ending.test(line)) && lines.some(isOfNexis),
  split({ lines, wrapped, fileName }): FoundInFile {
    const ends = lines.flatMap((line, index) => (ending.test(line) ? [index] : []));
    const coverLine = lines.findIndex((line) => cover.test(line));
    const announced = Number(cover.exec(lines[coverLine] ?? '')?.[1] ?? Number.NaN);
    const behind = (ends.at(-1) ?? 0) + 1;
    const isCut = lines.slice(behind).some(isOfArticle);
    const closed = isCut ? [...ends, lines.length] : ends;
    const articles: FoundArticle[] = [];
    const refused: RefusedPart[] = [];
    for (const [index, end] of closed.entries()) {
      const begin = index === 0 ? firstRecord(lines, end) : (closed[index - 1] ?? 0) + 1;
      const part = readPart(
        readNexisRecord(lines.slice(begin, end), `${index + 1} of ${closed.length}`),
        wrapped,
        fileName,
      );
      if (isRefused(part)) refused.push(part);
      else articles.push(part);
    }
    return { articles, refused, announced: Number.isNaN(announced) ? null : announced, note: isCut ? cutOff : null };
  },
};

/** What no article has that merely ends with these words. */
function isOfNexis(line: string): boolean {
  return cover.test(line) || isOfArticle(line) || /^\s*Load-Date\s?:/iu.test(line);
}

function isOfArticle(line: string): boolean {
  return ['length', 'section', 'byline'].includes(readField(line)?.field ?? '');
}

/** Where the first article begins behind the cover: at the block above its first field. */
function firstRecord(lines: readonly string[], end: number): number {
  let at = lines.slice(0, end).findIndex(isOfArticle);
  if (at < 0) return lines.slice(0, end).findLastIndex((line) => cover.test(line) || ofCover.test(line)) + 1;
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
