import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openArchive } from '../../open-archive.ts';
import { expectFailure, type Fault, fill, newArchive } from './fault.ts';

/** What is no archive, under the name of one: refused as it is. */
export const foreignFiles: Fault = {
  name: 'wrong mark, wrong page size, cut head, a text or another database named .cuttings',
  async run(folder) {
    const path = newArchive(folder, 'whole');
    const archive = openArchive(path);
    fill(archive, 1, 'foreign');
    archive.close();
    const whole = readFileSync(path);
    const changed = (change: (bytes: Buffer) => void): Buffer => {
      const bytes = Buffer.from(whole);
      change(bytes);
      return bytes;
    };
    const another = join(folder, 'another.db');
    const database = new Database(another);
    database.exec('CREATE TABLE notes (text); INSERT INTO notes VALUES (1)');
    database.close();
    const files = [
      changed((bytes) => bytes.write('Sqlite Format 9', 0, 'latin1')),
      changed((bytes) => bytes.writeUInt16BE(512, 16)),
      changed((bytes) => bytes.writeUInt16BE(3, 16)),
      changed((bytes) => bytes.fill(0, 0, 100)),
      whole.subarray(0, 90),
      whole.subarray(0, 4096),
      Buffer.from('The ferry ran aground on Monday.\n'),
      Buffer.alloc(0),
      readFileSync(another),
    ];
    for (const [number, bytes] of files.entries()) {
      const file = join(folder, `${number}.cuttings`);
      writeFileSync(file, bytes);
      expectFailure('archive-damaged', () => openArchive(file));
      if (!readFileSync(file).equals(bytes)) throw new Error(`file ${number} was changed`);
    }
    return { times: files.length, seen: 'each refused as archive-damaged; not a byte changed', skipped: false };
  },
};
