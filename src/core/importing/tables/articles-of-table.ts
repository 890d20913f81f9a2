import type { ColumnMapping } from '../../../contract/column-mapping.ts';
import type { ColumnRole, DateOrder } from '../../../contract/vocabulary.ts';
import { type FoundInFile, UnreadableArticle } from '../article-format.ts';
import { findDates } from '../metadata/find-dates.ts';
import { type ArticleRecord, articlesOfRecords } from '../records/record.ts';
import { guessedRoles } from './columns.ts';
import type { Table } from './table.ts';

/**
 * The articles of a table: an article a row, by what a person said its columns hold, else by their names.
 * @throws UnreadableArticle when no column holds a text
 */
export function articlesOfTable(table: Table, mapping: ColumnMapping | null, fileName: string): FoundInFile {
  const { columns, rows, damaged } = table;
  const roles = rolesIn(columns, mapping);
  if (!roles.includes('text') && !roles.includes('lead'))
    throw new UnreadableArticle(
      `None of its columns is known to hold a text: ${columns.slice(0, 12).join(', ')}. Say what they hold (Map columns), or name the column of the text “text” and import it again.`,
    );
  const records = rows.map(({ number, cells }): ArticleRecord => {
    const values = (role: ColumnRole): readonly string[] =>
      roles.flatMap((each, index) => (each === role && cells[index]?.trim() ? [cells[index].trim()] : []));
    const value = (role: ColumnRole): string | null => values(role)[0] ?? null;
    const language = value('language');
    return {
      place: `row ${number}`,
      title: value('title'),
      texts: [...values('lead'), ...values('text')],
      stated: {
        outlet: value('outlet'),
        byline: values('byline').join(', ') || null,
        published: dayOf(value('published') ?? '', mapping?.dateOrder ?? null),
        section: value('section'),
        page: value('page'),
        url: value('url'),
        language:
          language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/iu.test(language) ? language.toLowerCase() : null,
      },
    };
  });
  const found = articlesOfRecords(records, 'columns of the table', fileName);
  return { ...found, refused: [...found.refused, ...damaged] };
}

/** What each column holds. A mapping holds for the columns of its names; what it does not name is not read. */
export function rolesIn(columns: readonly string[], mapping: ColumnMapping | null): readonly ColumnRole[] {
  if (mapping === null) return guessedRoles(columns);
  const byName = new Map(mapping.columns.map(({ name, role }) => [name, role]));
  return columns.map((name) => byName.get(name) ?? 'ignored');
}

/** Days that a value may mean: of two, the first is the one with the day first. */
export function daysOf(value: string): readonly string[] {
  return findDates(value)[0]?.readings ?? [];
}

function dayOf(value: string, order: DateOrder | null): string | null {
  const days = daysOf(value);
  if (days.length === 2) return order === null ? null : (days[order === 'day-first' ? 0 : 1] ?? null);
  return days[0] ?? null;
}
