import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../../contract/failure.ts';
import { openArchive } from '../../open-archive.ts';
import { salvageArchive } from '../../salvage/salvage-archive.ts';
import { type Fault, fill, newArchive, randomNumbers } from './fault.ts';

const pageSize = 4096;
/** Pages emptied in one archive, and bytes changed in another. */
const emptied = 3;
const changed = 10;

/** An archive is damaged in one of three ways; what is saved of it verifies, and no text is another than it was. */
export const salvaging: Fault = {
  name: 'saving what is left of a damaged archive',
  async run(folder, times) {
    const random = randomNumbers(5);
    const path = newArchive(folder, 'salvage');
    const archive = openArchive(path);
    const titles = fill(archive, 60, 'salvage');
    archive.close();
    const texts = textsOf(path);
    const whole = readFileSync(path);
    const ways = ['pages emptied', 'bytes changed', 'cut off'] as const;
    const shares = new Map<string, number[]>();
    let nothing = 0;
    for (let run = 0; run < times; run += 1) {
      const way = ways[run % ways.length] ?? 'cut off';
      const damaged = join(folder, `damaged ${run}.cuttings`);
      const target = join(folder, `saved ${run}.cuttings`);
      writeFileSync(damaged, damage(whole, way, random));
      try {
        const report = salvageArchive(damaged, target);
        const saved = textsOf(target);
        if (saved.size !== report.articles.saved) throw new Error('the report counts other articles than there are');
        for (const [id, text] of saved)
          if (texts.get(id) !== text) throw new Error(`the text of article ${id} is another one`);
        shares.set(way, [...(shares.get(way) ?? []), saved.size / titles.length]);
      } catch (error) {
        if (!(error instanceof FailureError) || error.code !== 'archive-damaged') throw error;
        nothing += 1;
      }
      for (const each of [damaged, target]) rmSync(each, { force: true });
    }
    const told = [...shares].map(([way, all]) => {
      const mean = all.reduce((sum, share) => sum + share, 0) / all.length;
      return `${way}: ${(mean * 100).toFixed(0)} % of the articles saved`;
    });
    return { times, seen: `${told.join(', ')}; ${nothing} held nothing; no wrong text`, skipped: false };
  },
};

function damage(whole: Buffer, way: 'pages emptied' | 'bytes changed' | 'cut off', random: () => number): Buffer {
  const bytes = Buffer.from(whole);
  const at = (): number => Math.floor(random() * bytes.length);
  switch (way) {
    case 'pages emptied':
      for (let page = 0; page < emptied; page += 1) {
        const start = at() & ~(pageSize - 1);
        bytes.fill(0, start, start + pageSize);
      }
      return bytes;
    case 'bytes changed':
      for (let byte = 0; byte < changed; byte += 1) bytes[at()] = Math.floor(random() * 256);
      return bytes;
    case 'cut off':
      return bytes.subarray(0, at());
  }
}

function textsOf(path: string): Map<number, string> {
  const archive = openArchive(path);
  try {
    const all = archive.connection.prepare<[], [number, string]>('SELECT article_id, text FROM article_text');
    return new Map(all.raw().all());
  } finally {
    archive.close();
  }
}
