import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../../contract/failure.ts';
import { openArchive } from '../../open-archive.ts';
import { asFailure } from '../../sqlite-failure.ts';
import { verifyArchive } from '../../verify.ts';
import { type Fault, fill, newArchive, randomNumbers } from './fault.ts';

const pageSize = 4096;

/** One bit is flipped, or a page is emptied: it is refused or reported, or no text is another than it was. */
export const damagedPages: Fault = {
  name: 'a flipped bit or an emptied page of the archive',
  async run(folder, times) {
    const random = randomNumbers(4);
    const path = newArchive(folder, 'damaged');
    const archive = openArchive(path);
    fill(archive, 8, 'page');
    archive.close();
    const whole = readFileSync(path);
    const texts = textsOf(path);
    const seen = { refused: 0, reported: 0, harmless: 0 };
    for (let run = 0; run < times; run += 1) {
      const bytes = Buffer.from(whole);
      const at = Math.floor(random() * bytes.length);
      if (run % 2 === 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
      else bytes.fill(0, at - (at % pageSize), at - (at % pageSize) + pageSize);
      const copy = join(folder, `page ${run}.cuttings`);
      writeFileSync(copy, bytes);
      seen[outcomeOf(copy, texts)] += 1;
    }
    const { refused, reported, harmless } = seen;
    return {
      times,
      seen: `${refused} refused when opened or read, ${reported} reported by verify, ${harmless} without effect on any article`,
      skipped: false,
    };
  },
};

function textsOf(path: string): string {
  const archive = openArchive(path);
  try {
    return JSON.stringify(archive.connection.prepare('SELECT article_id, text FROM article_text').all());
  } finally {
    archive.close();
  }
}

function outcomeOf(path: string, texts: string): 'refused' | 'reported' | 'harmless' {
  try {
    const archive = openArchive(path);
    try {
      if (verifyArchive({ database: archive.connection }).problems.length > 0) return 'reported';
    } finally {
      archive.close();
    }
    if (textsOf(path) !== texts) throw new Error(`${path}: a text is another one, and nothing said so`);
    return 'harmless';
  } catch (error) {
    if (asFailure(error, path) instanceof FailureError) return 'refused';
    throw error;
  }
}
