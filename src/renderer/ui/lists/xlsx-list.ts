import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ListFile } from './list-file.ts';
import { rowXml, styles, textXml } from './sheet-xml.ts';

/** Rows that a sheet can hold. A longer list goes on in a sheet of its own. */
export const rowsOfSheet = 1_048_576;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A list as an Office Open XML workbook (ECMA-376, transitional): a sheet with columns and rows, and one that says what was asked and when. Written as it
 * is gathered.
 */
export async function* xlsxList(list: ListFile, made: string, mostRows = rowsOfSheet): AsyncGenerator<Uint8Array> {
  const archive = new ZipParts();
  const sheets: string[] = [];
  const begin = (name: string): ((xml: string, isLast?: boolean) => void) => {
    sheets.push(name);
    const write = archive.file(`xl/worksheets/sheet${sheets.length}.xml`);
    write(`${head}<worksheet xmlns="${main}">`);
    return write;
  };
  const beginRows = (): ReturnType<typeof begin> => {
    const write = begin(sheets.length === 0 ? 'List' : `List ${sheets.length + 1}`);
    // The heading stays in view.
    write(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>',
    );
    write(`<sheetData>${rowXml(list.columns, styles.head)}`);
    return write;
  };
  const end = '</sheetData></worksheet>';

  let write = beginRows();
  let count = 1;
  for await (const part of list.rows()) {
    for (let from = 0; from < part.length;) {
      if (count >= mostRows) {
        write(end, true);
        write = beginRows();
        count = 1;
      }
      const some = part.slice(from, from + mostRows - count);
      write(some.map(({ cells }) => rowXml(cells)).join(''));
      from += some.length;
      count += some.length;
    }
    yield* archive.take();
  }
  write(end, true);

  const about = begin('About');
  const rows = [[`Cuttings: ${list.title}`], ['Made', made], ...list.about];
  about(`<sheetData>${rows.map((cells) => rowXml(cells)).join('')}${end}`, true);
  for (const [path, xml] of Object.entries(wholeParts(sheets))) archive.file(path)(`${head}${xml}`, true);
  archive.end();
  yield* archive.take();
}

/** The files of a workbook that do not hold rows. */
function wholeParts(sheets: readonly string[]): Readonly<Record<string, string>> {
  const numbered = sheets.map((name, index) => ({ name, number: index + 1 }));
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered
      .map(({ name, number }) => `<sheet name="${textXml(name)}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${numbered
      .map(
        ({ number }) =>
          `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      )
      .join('')}<Relationship Id="rId0" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // Three ways to look: plain, a day (number format 14: the short date of the reader's country), a heading.
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbered
      .map(
        ({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
  };
}

/** A ZIP file whose bytes are taken away as they come. */
class ZipParts {
  #parts: Uint8Array[] = [];
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#parts.push(bytes);
  });

  /** Begins a file; answers what writes to it. */
  file(path: string): (text: string, isLast?: boolean) => void {
    const file = new ZipDeflate(path, { level: 6 });
    // The same rows make the same bytes, whenever they are saved.
    file.mtime = '1980-01-01T12:00:00';
    this.#zip.add(file);
    return (text, isLast = false) => file.push(strToU8(text), isLast);
  }

  end(): void {
    this.#zip.end();
  }

  take(): readonly Uint8Array[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }
}
