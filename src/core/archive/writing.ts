import type { Database } from 'better-sqlite3';

/** What a store needs to change something; holding one means to be the writer. */
export type Writing = {
  readonly database: Database;
  /** The present moment, ISO 8601 in UTC: the only clock. */
  readonly now: () => string;
};

/** What a store needs to answer something. */
export type Reading = { readonly database: Database };
