import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadOutcome } from '../../importing/read-outcome.ts';
import { createCommandScope } from '../command-scope.ts';
import { connect } from '../connection.ts';
import { createArchive } from '../create-archive.ts';
import { beginImport, type Stored, storeImported } from '../imports.ts';
import { openArchive, type OpenedArchive } from '../open-archive.ts';
import type { Reading, Writing } from '../writing.ts';

/** An archive in a temporary folder, with a connection of each kind. */
export type TestArchive = {
  readonly path: string;
  readonly folder: string;
  readonly opened: OpenedArchive;
  readonly reading: Reading;
  /** Runs changes as the writing worker does. */
  write<Value>(run: (writing: Writing) => Value): Value;
  store(...outcomes: ReadOutcome[]): Stored;
  end(): void;
};

export function createTestArchive(): TestArchive {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-archive-'));
  const path = join(folder, 'test.cuttings');
  createArchive(path);
  const opened = openArchive(path);
  const write = createCommandScope(opened);
  const reader = connect(path, { readOnly: true });
  return {
    path,
    folder,
    opened,
    reading: { database: reader },
    write,
    store: (...outcomes) => write((writing) => storeImported(writing, beginImport(writing, 'test'), outcomes)),
    end() {
      reader.close();
      opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
