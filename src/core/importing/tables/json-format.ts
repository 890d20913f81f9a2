import { normaliseLineEnds } from '../../text/normalising.ts';
import {
  type ArticleReader,
  type FileContent,
  type FoundInFile,
  type RefusedPart,
  UnreadableArticle,
} from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { articlesOfTable } from './articles-of-table.ts';
import { guessedRoles } from './columns.ts';
import { readJson } from './read-json.ts';
import type { Table, TableRow } from './table.ts';

/** Articles as JSON Lines: an object a line. */
export const jsonLines: ArticleReader = {
  format: 'jsonl',
  sniff: ({ name, bytes }) => ['jsonl', 'ndjson'].includes(fileExtension(name)) && binaryKind(bytes) === null,
  read: (content) => readTable(content, jsonLinesTable(content)),
};

/** Articles as one JSON list of objects, or an object that holds such a list; an object alone is one article. */
export const json: ArticleReader = {
  format: 'json',
  sniff: (content) => readJson(content) !== undefined,
  read: (content) => readTable(content, jsonTable(content)),
};

function readTable(content: FileContent, table: Table): FoundInFile {
  return articlesOfTable(table, content.choices?.columns ?? null, content.name);
}

/** The table of a file of JSON Lines: its rows are the lines. */
export function jsonLinesTable(content: FileContent): Table {
  const objects: Numbered[] = [];
  const damaged: RefusedPart[] = [];
  for (const [index, line] of normaliseLineEnds(content.text().text).split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line);
    if (value === null)
      damaged.push({
        place: `row ${index + 1}`,
        title: null,
        note: 'It is no JSON object. Mend this line, then import the file again.',
      });
    else objects.push({ number: index + 1, value });
  }
  return { ...tableOf(objects), damaged };
}

/** The table of a JSON file. Throws `UnreadableArticle` for one without a list of objects. */
export function jsonTable(content: FileContent): Table {
  const list = listOf(readJson(content));
  if (list === null)
    throw new UnreadableArticle(
      'It is JSON, and holds no list of articles. Make it a list of objects with “title” and “text”.',
    );
  return tableOf(list.map((one, index) => ({ number: index + 1, value: one })));
}

type Data = Readonly<Record<string, unknown>>;
type Numbered = { readonly number: number; readonly value: Data };

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLine(line: string): Data | null {
  try {
    const value: unknown = JSON.parse(line);
    return isData(value) ? value : null;
  } catch {
    return null;
  }
}

function listOf(value: unknown): readonly Data[] | null {
  if (Array.isArray(value)) return value.every(isData) ? value : null;
  if (!isData(value)) return null;
  const inside = Object.values(value).find(
    (one): one is Data[] => Array.isArray(one) && one.length > 0 && one.every(isData),
  );
  // An object alone is an article only if it plainly has a text: settings and the like have descriptions too.
  return inside ?? (guessedRoles(Object.keys(value)).includes('text') ? [value] : null);
}

function tableOf(objects: readonly Numbered[]): Table {
  const columns = [...new Set(objects.slice(0, 1_000).flatMap(({ value }) => Object.keys(value)))];
  const rows = objects.map(({ number, value }): TableRow => ({
    number,
    cells: columns.map((column) => textOf(value[column])),
  }));
  return { columns, rows, damaged: [], delimiter: null, header: true };
}

/** A value, the names of several, or the name of an object. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  return isData(value) ? textOf(value['name'] ?? value['title'] ?? '') : '';
}
