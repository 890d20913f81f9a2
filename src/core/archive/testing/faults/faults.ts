import { damagedPages } from './damaged-pages.ts';
import { diskFull } from './disk-full.ts';
import type { Fault } from './fault.ts';
import { kills } from './kills.ts';
import { garbageInLog, truncatedLog } from './log-faults.ts';
import { salvaging } from './salvage-fault.ts';
import { failingMigration, indexOutOfStep, newerSchema, twoPrograms } from './refusals.ts';

/** Every fault, with how often it is put in by `npm run faults` and in the unit tests. */
export const faults: readonly { readonly fault: Fault; readonly long: number; readonly short: number }[] = [
  { fault: kills, long: 200, short: 2 },
  { fault: diskFull, long: 10, short: 1 },
  { fault: truncatedLog, long: 60, short: 4 },
  { fault: garbageInLog, long: 20, short: 2 },
  { fault: damagedPages, long: 200, short: 10 },
  { fault: salvaging, long: 30, short: 3 },
  { fault: twoPrograms, long: 10, short: 2 },
  { fault: newerSchema, long: 1, short: 1 },
  { fault: failingMigration, long: 1, short: 1 },
  { fault: indexOutOfStep, long: 1, short: 1 },
];
