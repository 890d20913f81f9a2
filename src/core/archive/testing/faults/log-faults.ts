import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openArchive } from '../../open-archive.ts';
import { expectWhole, type Fault, fill, newArchive, randomNumbers } from './fault.ts';

/** Copies an archive in use with its log, as a crash leaves them; answers what was acknowledged. */
function crashed(folder: string): { path: string; log: Buffer; acknowledged: string[] } {
  const path = newArchive(folder, 'in use');
  const archive = openArchive(path);
  const acknowledged = fill(archive, 6, 'log');
  const log = readFileSync(`${path}-wal`);
  copyFileSync(path, `${path}.left`);
  archive.close();
  return { path: `${path}.left`, log, acknowledged };
}

function place(folder: string, name: string, from: string, log: Buffer): string {
  const path = join(folder, name, 'a.cuttings');
  mkdirSync(dirname(path));
  copyFileSync(from, path);
  writeFileSync(`${path}-wal`, log);
  return path;
}

/** A log that was cut off: what stood behind the cut is gone, but never a batch in part. */
export const truncatedLog: Fault = {
  name: 'write-ahead log cut off at a random byte',
  async run(folder, times) {
    const random = randomNumbers(2);
    const { path, log, acknowledged } = crashed(folder);
    const found: number[] = [];
    for (let cut = 0; cut < times; cut += 1) {
      const kept = log.subarray(0, Math.floor(random() * log.length));
      found.push(expectWhole(place(folder, `cut ${cut}`, path, kept), []));
    }
    expectWhole(place(folder, 'whole', path, log), acknowledged);
    return {
      times,
      seen: `opens and verifies; ${Math.min(...found)} to ${Math.max(...found)} of ${acknowledged.length} articles, whole batches`,
      skipped: false,
    };
  },
};

/** Random bytes behind what was synced, as a power cut leaves them: everything acknowledged is there. */
export const garbageInLog: Fault = {
  name: 'random bytes at the end of the write-ahead log',
  async run(folder, times) {
    const random = randomNumbers(3);
    const { path, log, acknowledged } = crashed(folder);
    for (let run = 0; run < times; run += 1) {
      const noise = Buffer.from(Array.from({ length: Math.ceil(random() * 20_000) }, () => random() * 256));
      expectWhole(place(folder, `noise ${run}`, path, Buffer.concat([log, noise])), acknowledged);
    }
    return { times, seen: `all ${acknowledged.length} acknowledged articles there, verified`, skipped: false };
  },
};

/** The log is missing, or is another archive's: what the file holds by itself is there, in whole batches. */
export const foreignLog: Fault = {
  name: 'write-ahead log missing, or of another archive',
  async run(folder, times) {
    const { path } = crashed(folder);
    const other = crashed(join(folder, 'other'));
    const found: number[] = [];
    for (let run = 0; run < times; run += 1) {
      const bare = join(folder, `bare ${run}`, 'a.cuttings');
      mkdirSync(dirname(bare));
      copyFileSync(path, bare);
      found.push(expectWhole(bare, []), expectWhole(place(folder, `foreign ${run}`, path, other.log), []));
    }
    return {
      times: 2 * times,
      seen: `opens and verifies; ${Math.max(...found)} articles, those of the file itself`,
      skipped: false,
    };
  },
};
