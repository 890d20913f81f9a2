import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../../contract/failure.ts';
import { createCommandScope } from '../../command-scope.ts';
import { beginImport, storeImported } from '../../imports.ts';
import { openArchive } from '../../open-archive.ts';
import { madeUpFile } from '../made-up-file.ts';
import { batchSize, expectWhole, type Fault, newArchive } from './fault.ts';

/** Disks of this many bytes: too small for the import, at another place each time. */
const smallest = 1_500_000;
const step = 137_000;

/** The disk fills up in the middle of an import; what was reported stays, and with room again it goes on. */
export const diskFull: Fault = {
  name: 'disk full in the middle of an import',
  async run(folder, times) {
    let stored = 0;
    for (let run = 0; run < times; run += 1) {
      const disk = join(folder, `disk ${run}`);
      mkdirSync(disk);
      if (!mount(disk, smallest + step * run))
        return { times: 0, seen: 'skipped: a small file system can be made by root only', skipped: true };
      try {
        stored += fillDisk(disk);
      } finally {
        execFileSync('umount', [disk], { stdio: 'ignore' });
      }
    }
    return {
      times,
      seen: `refused as disk-full; ${stored} articles reported before, all there; then it went on`,
      skipped: false,
    };
  },
};

function mount(disk: string, bytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fillDisk(disk: string): number {
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(200_000));
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
