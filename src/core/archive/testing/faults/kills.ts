import { join } from 'node:path';
import { expectWhole, type Fault, newArchive, randomNumbers } from './fault.ts';
import { runUntilKilled } from './run-until-killed.ts';

const child = join(import.meta.dirname, '../write-until-killed.ts');

/** Kills after which a new archive is begun: verifying a large one takes long. */
const killsPerArchive = 20;
/** Latest moment of a kill (ms) after the first batch was reported. */
const latest = 250;

/** A process that imports is killed (SIGKILL) at a random moment; every article that it reported must be there afterwards. */
export const kills: Fault = {
  name: 'kill -9 in the middle of an import',
  async run(folder, times) {
    const random = randomNumbers(1);
    let reported: string[] = [];
    let path = '';
    let total = 0;
    let surplus = 0;
    let beyond = 0;
    for (let kill = 0; kill < times; kill += 1) {
      if (kill % killsPerArchive === 0) {
        path = newArchive(folder, `kills ${kill}`);
        reported = [];
        surplus = 0;
      }
      const titles = await runUntilKilled(child, [path, String(kill)], random() * latest);
      reported.push(...titles);
      total += titles.length;
      const more = expectWhole(path, reported) - reported.length;
      if (more > surplus) beyond += 1;
      surplus = more;
    }
    return {
      times,
      seen: `${total} articles reported, none missing; after ${beyond} kills the archive held a batch more than was reported`,
      skipped: false,
    };
  },
};
