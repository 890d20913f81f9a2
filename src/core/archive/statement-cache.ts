import type { Database, Statement } from 'better-sqlite3';

const caches = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/** A prepared statement of a database, made once for each text. Parameters are bound, never written into the text. */
export function prepared<Parameters extends unknown[], Row>(
  database: Database,
  sql: string,
): Statement<Parameters, Row> {
  let cache = caches.get(database);
  if (!cache) caches.set(database, (cache = new Map()));
  let statement = cache.get(sql);
  if (!statement) cache.set(sql, (statement = database.prepare<unknown[], unknown>(sql)));
  // The caller says what the statement takes and gives, as with better-sqlite3's own `prepare`.
  return statement as unknown as Statement<Parameters, Row>;
}
