import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../../contract/failure.ts';
import { copyOnline } from '../../backups/copy-archive.ts';
import { createCommandScope } from '../../command-scope.ts';
import { checkpoint } from '../../connection.ts';
import { beginImport, storeImported } from '../../imports.ts';
import { openArchive } from '../../open-archive.ts';
import { withFailures } from '../../sqlite-failure.ts';
import { createTag } from '../../tags.ts';
import { madeUpFile } from '../made-up-file.ts';
import { batchSize, expectFailure, expectWhole, type Fault, fill, newArchive } from './fault.ts';
import { onSmallDisk, pullDisk, readOnly, rootOnly } from './small-disk.ts';

/** Disks of this many bytes: too small for the import, at another place each time. */
const smallest = 2_100_000;
const step = 137_000;

/** The disk fills up in the middle of an import; what was reported stays, and with room again it goes on. */
export const diskFull: Fault = {
  name: 'disk full in the middle of an import',
  async run(folder, times) {
    let stored = 0;
    for (let run = 0; run < times; run += 1) {
      const disk = join(folder, `disk ${run}`);
      const more = await onSmallDisk(disk, smallest + step * run, () => fillDisk(disk));
      if (more === null) return rootOnly;
      stored += more;
    }
    return {
      times,
      seen: `refused as disk-full; ${stored} articles reported before, all there; then it went on`,
      skipped: false,
    };
  },
};

function fillDisk(disk: string): number {
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(800_000));
  const path = newArchive(disk, 'archive');
  const archive = openArchive(path);
  const write = createCommandScope(archive);
  const importId = write((writing) => beginImport(writing, 'disk full'));
  const acknowledged: string[] = [];
  const store = (batch: number): void => {
    const titles = Array.from({ length: batchSize }, (_, index) => `Disk ${batch} ${index}`);
    write((writing) =>
      storeImported(
        writing,
        importId,
        titles.map((title) => madeUpFile(title, `${title} `.repeat(1000))),
      ),
    );
    acknowledged.push(...titles);
  };
  try {
    for (let batch = 0; ; batch += 1) store(batch);
  } catch (error) {
    if (!(error instanceof FailureError) || error.code !== 'disk-full') throw error;
  }
  rmSync(filler);
  store(-1);
  archive.close();
  expectWhole(path, acknowledged);
  return acknowledged.length;
}

/** Fills up what is left of a disk; answers the file that did. */
function takeAllRoom(disk: string): string {
  const filler = join(disk, 'filler');
  for (let bytes = 1 << 20; bytes >= 1 << 12; bytes >>= 1)
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // As much as fits.
    }
  return filler;
}

/** The disk is full when the log is taken into the file: the log stays, and nothing is missing. */
export const diskFullInCheckpoint: Fault = {
  name: 'disk full when the log is taken into the archive',
  async run(folder, times) {
    for (let run = 0; run < times; run += 1) {
      const disk = join(folder, `checkpoint ${run}`);
      const done = await onSmallDisk(disk, 8_000_000 + step * run, () => {
        const path = newArchive(disk, 'archive');
        const archive = openArchive(path);
        archive.connection.pragma('wal_autocheckpoint = 0');
        const acknowledged = fill(archive, 3 + run, 'checkpoint');
        const filler = takeAllRoom(disk);
        expectFailure('disk-full', () => withFailures(path, () => checkpoint(archive.connection)));
        rmSync(filler);
        checkpoint(archive.connection);
        archive.close();
        expectWhole(path, acknowledged);
        return true;
      });
      if (done === null) return rootOnly;
    }
    return {
      times,
      seen: 'refused as disk-full; all articles there, and with room again it was taken in',
      skipped: false,
    };
  },
};

/** The disk for backups is full, or its folder goes while a backup is made: the archive is as it was, and no half backup stays. */
export const backupWithoutRoom: Fault = {
  name: 'the disk for backups is full, or vanishes',
  async run(folder, times) {
    const path = newArchive(folder, 'backed up');
    const archive = openArchive(path);
    const acknowledged = fill(archive, 10, 'backup');
    for (let run = 0; run < times; run += 1) {
      const disk = join(folder, `backups ${run}`);
      const done = await onSmallDisk(disk, 100_000 + 20_000 * run, async () => {
        await expectRefusal('disk-full', () => copyOnline(archive.connection, disk, () => false));
        if (readdirSync(disk).length > 0) throw new Error('half a backup was left behind');
        return true;
      });
      if (done === null) return rootOnly;
      // A drive that is gone leaves a file, or nothing, where its folder was.
      const gone = join(folder, `gone ${run}`);
      writeFileSync(gone, '');
      await expectRefusal('read-only', () => copyOnline(archive.connection, join(gone, 'Backups'), () => false));
    }
    archive.close();
    expectWhole(path, acknowledged);
    return {
      times: 2 * times,
      seen: 'refused with the reason; the archive whole, nothing left behind',
      skipped: false,
    };
  },
};

async function expectRefusal(code: string, work: () => Promise<unknown>): Promise<void> {
  const error: unknown = await work().then(
    () => null,
    (failure: unknown) => failure,
  );
  expectFailure(code, () => {
    if (error !== null) throw error;
  });
}

/** The drive with the archive is pulled: nothing more is written, nowhere. */
export const drivePulled: Fault = {
  name: 'the drive is pulled while the archive is open',
  async run(folder, times) {
    for (let run = 0; run < times; run += 1) {
      const disk = join(folder, `drive ${run}`);
      const done = await onSmallDisk(disk, 16_000_000, () => {
        const path = newArchive(disk, 'archive');
        const archive = openArchive(path);
        fill(archive, 1, 'drive');
        const write = createCommandScope(archive);
        const change = (): unknown => write((writing) => createTag(writing, 'x'));
        pullDisk(disk);
        expectFailure('conflict', change);
        // The same name on what lies below the drive is another file.
        mkdirSync(join(disk, 'archive'));
        writeFileSync(path, 'something else');
        expectFailure('conflict', change);
        archive.close();
        if (existsSync(`${path}-wal`)) throw new Error('something was written beside the other file');
        return true;
      });
      if (done === null) return rootOnly;
    }
    return { times, seen: 'noticed before the next change; nothing written to what stands there now', skipped: false };
  },
};

/** A folder that cannot be written: the archive opens for reading, says so, and not a byte of it changes. */
export const readOnlyFolder: Fault = {
  name: 'archive in a folder that cannot be written',
  async run(folder) {
    const path = newArchive(folder, 'protected');
    const archive = openArchive(path);
    const acknowledged = fill(archive, 2, 'protected');
    archive.close();
    const before = readdirSync(join(folder, 'protected'));
    const done = readOnly(join(folder, 'protected'), () => {
      expectWhole(path, acknowledged);
      const opened = openArchive(path);
      expectFailure('read-only', () => createCommandScope(opened)((writing) => createTag(writing, 'x')));
      opened.close();
      return opened.readOnly && opened.notice !== null;
    });
    if (done === null) return rootOnly;
    if (!done) throw new Error('it was opened for writing, or without a word');
    if (readdirSync(join(folder, 'protected')).join() !== before.join())
      throw new Error('something was left beside it');
    return { times: 1, seen: 'opened for reading and says so; changes refused as read-only', skipped: false };
  },
};
