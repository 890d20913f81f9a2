import { type Connection, connect } from './connection.ts';

/** How long opening may look before a person waits; the rest is looked at by verifying, and when backups are checked. */
const mostMilliseconds = 500;

/** Tables that hold nearly all of a large archive: they are looked at last, and of a large file not when it is opened. */
const largest = ['article_text', 'file', 'fact', 'listed_fact', 'entity_mention'];
const largeBytes = 200_000_000;
/** What else grows with the articles: of some hundred thousand, each of them alone takes longer than a person waits. */
const large = [
  'word_places',
  'word_block',
  'word_article',
  'article',
  'original',
  'import_entry',
  'import_part',
  'statement',
  'statement_index_data',
  'version_hash',
  'entity_index_data',
  'entity_form',
  'entity_name',
];
const veryLargeBytes = 1_000_000_000;

/**
 * What is damaged in an archive, as far as it is seen at once: its tables with their indexes, page by page (`quick_check`).
 * Null: nothing was found. Changes nothing. Throws what SQLite throws when the file cannot be read at all.
 */
export function findDamage(path: string): string | null {
  const database = connect(path, { readOnly: true });
  try {
    return damageIn(database);
  } finally {
    database.close();
  }
}

function damageIn(database: Connection): string | null {
  const began = performance.now();
  const tables = database
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .pluck()
    .all();
  const bytes =
    Number(database.pragma('page_count', { simple: true })) * Number(database.pragma('page_size', { simple: true }));
  const later = tables.filter((table) => large.includes(table));
  const last = tables.filter((table) => largest.includes(table));
  const first = tables.filter((table) => !large.includes(table) && !largest.includes(table));
  const looked = [...first, ...(bytes > veryLargeBytes ? [] : later), ...(bytes > largeBytes ? [] : last)];
  for (const table of looked) {
    const found = database.pragma(`quick_check("${table.replaceAll('"', '""')}")`, { simple: true });
    if (found !== 'ok') return `${table}: ${firstReason(String(found))}`;
    if (performance.now() - began > mostMilliseconds) break;
  }
  return null;
}

/** SQLite heads what it found with the name of the database, in stars. */
function firstReason(found: string): string {
  return found.split('\n').find((line) => !line.startsWith('***')) ?? found;
}
