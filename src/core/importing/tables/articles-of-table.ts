import { dayIn } from '../metadata/day-in.ts';
import { type FoundInFile, UnreadableArticle } from '../article-format.ts';
import { type ArticleRecord, articlesOfRecords } from '../records/record.ts';
import { type ColumnRole, rolesOf } from './columns.ts';

/** A row with its number in the file, from 1, the row of names counted. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] };

/**
 * The articles of a table: an article a row, by the names of its columns.
 * @throws UnreadableArticle when no column holds a text
 */
export function articlesOfTable(columns: readonly string[], rows: readonly TableRow[], fileName: string): FoundInFile {
  const roles = rolesOf(columns);
  if (!roles.has('text') && !roles.has('lead'))
    throw new UnreadableArticle(
      `None of its columns is known to hold a text: ${columns.slice(0, 12).join(', ')}. Name the column of the text “text”, then import it again.`,
    );
  const records = rows.map(({ number, cells }): ArticleRecord => {
    const value = (role: ColumnRole): string | null => cells[roles.get(role) ?? -1]?.trim() || null;
    const language = value('language');
    return {
      place: `row ${number}`,
      title: value('title'),
      texts: [value('lead'), value('text')].flatMap((text) => (text === null ? [] : [text])),
      stated: {
        outlet: value('outlet'),
        byline: value('byline'),
        published: dayIn(value('published') ?? ''),
        section: value('section'),
        page: value('page'),
        url: value('url'),
        language:
          language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/iu.test(language) ? language.toLowerCase() : null,
      },
    };
  });
  return articlesOfRecords(records, 'columns of the table', fileName);
}
