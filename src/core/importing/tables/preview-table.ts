import type { ColumnMapping, PreviewedArticle, TablePreview } from '../../../contract/column-mapping.ts';
import { type FileContent, type FoundArticle, type FoundInFile, UnreadableArticle } from '../article-format.ts';
import { articlesOfTable, daysOf, rolesIn } from './articles-of-table.ts';
import type { Table } from './table.ts';
import { tableOf } from './table-of.ts';

const shown = { articles: 20, samples: 3, sample: 120, beginning: 160 } as const;

/** How a table would be read by a mapping; without one, as its columns are known. Throws `UnreadableArticle` for what is no table. */
export function previewTable(content: FileContent, mapping: ColumnMapping | null): TablePreview {
  const table = tableOf(content, mapping);
  const { columns, rows, delimiter, header } = table;
  const roles = rolesIn(columns, mapping);
  const { articles, refused } = articlesOrNone(table, mapping, content.name);
  const dates = roles.indexOf('published');
  return {
    mapping: {
      delimiter,
      header,
      columns: columns.map((name, index) => ({ name, role: roles[index] ?? 'ignored' })),
      dateOrder: mapping?.dateOrder ?? null,
    },
    separated: delimiter !== null,
    columns: columns.map((name, index) => ({
      name,
      role: roles[index] ?? 'ignored',
      samples: samplesOf(rows.map(({ cells }) => cells[index] ?? '')),
    })),
    rows: rows.length,
    ambiguousDates: dates < 0 ? 0 : rows.filter(({ cells }) => daysOf(cells[dates] ?? '').length === 2).length,
    found: articles.length,
    articles: articles.slice(0, shown.articles).map(previewed),
    refused: refused.length,
    refusal: refused[0]?.note ?? null,
  };
}

/** A mapping without a column of texts gives nothing, yet. */
function articlesOrNone(
  table: Table,
  mapping: ColumnMapping | null,
  name: string,
): Pick<FoundInFile, 'articles' | 'refused'> {
  try {
    return articlesOfTable(table, mapping, name);
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    return { articles: [], refused: [] };
  }
}

/** The first values that are not empty, cut to what can be shown. */
function samplesOf(values: readonly string[]): string[] {
  const some: string[] = [];
  for (const value of values) {
    if (value.trim() === '') continue;
    some.push(cut(value.trim(), shown.sample));
    if (some.length === shown.samples) break;
  }
  return some;
}

/** What is shown of an article before it is imported. */
export function previewed({ place, title, outlet, byline, published, text }: FoundArticle): PreviewedArticle {
  const body = text.slice(title.length).trim();
  return {
    place,
    title,
    outlet,
    byline,
    published,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    beginning: cut(body, shown.beginning),
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).toWellFormed()}…`;
}
