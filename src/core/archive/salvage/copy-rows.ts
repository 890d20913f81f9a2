import type { Connection } from '../connection.ts';
import { damagedTables, type Roots } from './damaged-tables.ts';
import type { Pages } from './pages.ts';
import type { Value } from './records.ts';
import { type TableShape, tableShapes } from './table-shape.ts';

/** Made again from the rest, and so not copied; nor what was done before, and what could be taken back: it would fit no longer. */
const madeAgain: ReadonlySet<string> = new Set([
  'abbreviation',
  'abbreviation_meaning',
  'abbreviation_use',
  'article_change',
  'decision_before',
  'decision_change',
  'derived',
  'entity',
  'entity_form',
  'entity_mention',
  'entity_name',
  'extraction_article',
  'extraction_run',
  'extraction_tally',
  'import_owner',
  'listed_fact',
  'metadata_before',
  'metadata_change',
  'naming_change',
  'statement',
  'word_article',
  'word_beginning',
  'word_block',
  'word_chunks',
  'word_places',
  'word_segment',
  'version_hash',
  'version_link',
  'version_member',
]);

const logs: ReadonlySet<string> = new Set(['article_change', 'naming_change']);

/** What the leftovers of a damaged file tell of. */
export type Leftovers = {
  /** Articles that anything tells of, with a headline where one is told. */
  readonly articles: ReadonlyMap<number, string | null>;
  /** Rows that were read, by table. */
  readonly rows: ReadonlyMap<string, number>;
};

/** Copies every row that can be read into an empty archive of the same version. Rows may not fit each other yet. */
export function copyRows(pages: Pages, roots: Roots, target: Connection): Leftovers {
  const shapes = tableShapes(target);
  const articles = new Map<number, string | null>();
  const know = (id: Value | undefined, title: Value | undefined): void => {
    if (typeof id !== 'number' || id < 1) return;
    if (typeof title === 'string') articles.set(id, title);
    else if (!articles.has(id)) articles.set(id, null);
  };
  const inserts = new Map(shapes.map((shape) => [shape.table, insertInto(target, shape)]));
  const tables = damagedTables(pages, roots);
  target
    .transaction(() => {
      tables.each(shapes, (table, row) => {
        // A log of changes also names articles that were forgotten for good.
        if (!logs.has(table)) know(table === 'article' ? row['id'] : row['article_id'], row['title']);
        if (!madeAgain.has(table)) inserts.get(table)?.(row);
      });
    })
    .immediate();
  for (const [name, column] of indexesOfArticles) for (const values of tables.index(name)) know(values[column], null);
  const rows = new Map(
    shapes
      .filter(({ table }) => !madeAgain.has(table))
      .map(({ table }) => [table, target.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0]),
  );
  return { articles, rows };
}

/** Indexes that name every article, with the place of its number in their rows. */
const indexesOfArticles = [
  ['article_by_import', 1],
  ['article_text_by_sha256', 1],
] as const;

/** Stores a row as far as the archive takes it: one that contradicts another, or a rule of its table, is left out. */
function insertInto(target: Connection, { table, columns }: TableShape) {
  const statements = new Map<string, (values: readonly Value[]) => void>();
  return (row: Readonly<Record<string, Value>>): void => {
    // A row that was written before a column was added takes the column's default.
    const names = columns.map(({ name }) => name).filter((name) => name in row);
    const key = String(names.length);
    let run = statements.get(key);
    if (run === undefined) {
      const statement = target.prepare<unknown[], never>(
        `INSERT OR IGNORE INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})
         VALUES (${names.map(() => '?').join(', ')})`,
      );
      run = (values) => void statement.run(...values);
      statements.set(key, run);
    }
    run(names.map((name) => row[name] ?? null));
  };
}
