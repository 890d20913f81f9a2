import Database from 'better-sqlite3';
import { FailureError } from '../../contract/failure.ts';
import { addFunctions } from './functions.ts';

export type Connection = Database.Database;

/**
 * Opens an existing database with the settings every connection has. The driver is compiled to fall back to
 * synchronous=NORMAL in WAL mode, which loses acknowledged work in a power cut: FULL is set after the journal mode and
 * asserted.
 */
export function connect(path: string, options: { readonly readOnly: boolean }): Connection {
  const connection = new Database(path, { readonly: options.readOnly, fileMustExist: true, timeout: 5000 });
  try {
    // First, so that nothing in a foreign file runs before it was looked at.
    connection.pragma('trusted_schema = OFF');
    connection.pragma('cell_size_check = ON');
    connection.pragma('temp_store = MEMORY');
    connection.pragma('foreign_keys = ON');
    if (options.readOnly) connection.pragma('query_only = ON');
    addFunctions(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Makes a connection fit for writing. Throws when the file system refuses write-ahead logging. */
export function makeDurable(connection: Connection): void {
  const mode = connection.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') {
    throw new FailureError(
      'read-only',
      'This disk cannot hold an archive in use (a network folder, perhaps). Copy the archive to a disk of this computer.',
    );
  }
  connection.pragma('synchronous = FULL');
  connection.pragma('fullfsync = ON');
  connection.pragma('checkpoint_fullfsync = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('journal_size_limit = 67108864');
  if (connection.pragma('synchronous', { simple: true }) !== 2) throw new Error('synchronous is not FULL');
}

/** Writes everything into the one file and empties the log beside it, so that the file can be copied as it is. */
export function checkpoint(connection: Connection): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
}
