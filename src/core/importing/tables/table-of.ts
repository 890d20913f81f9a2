import type { ColumnMapping } from '../../../contract/column-mapping.ts';
import type { ArticleReader, FileContent } from '../article-format.ts';
import { fileExtension } from '../file-extension.ts';
import { jsonLinesTable, jsonTable } from './json-format.ts';
import { separatedTable } from './separated-format.ts';
import type { Table } from './table.ts';

/** Whether a reader reads tables of articles. */
export function isTable({ format }: ArticleReader): boolean {
  return format === 'csv' || format === 'json' || format === 'jsonl';
}

/** The table of a file, by its name; `mapping` says how separated values are set apart. Throws `UnreadableArticle`. */
export function tableOf(content: FileContent, mapping: ColumnMapping | null): Table {
  const extension = fileExtension(content.name);
  if (['jsonl', 'ndjson'].includes(extension)) return jsonLinesTable(content);
  return extension === 'json' ? jsonTable(content) : separatedTable(content, mapping);
}
