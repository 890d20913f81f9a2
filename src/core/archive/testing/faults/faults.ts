import { damagedPages } from './damaged-pages.ts';
import { backupWithoutRoom, diskFull, diskFullInCheckpoint, drivePulled, readOnlyFolder } from './disk-full.ts';
import type { Fault } from './fault.ts';
import { foreignFiles } from './foreign-files.ts';
import { kills } from './kills.ts';
import { largeThings } from './large-things.ts';
import { foreignLog, garbageInLog, truncatedLog } from './log-faults.ts';
import { failingMigration, indexOutOfStep, newerSchema, twoPrograms } from './refusals.ts';
import { killsInLargeMigration } from './old-archive-kills.ts';
import { salvaging } from './salvage-fault.ts';
import {
  killsInBackup,
  killsInExtraction,
  killsInForgetting,
  killsInMerge,
  killsInMigration,
  killsInNotes,
  killsInRereading,
  killsInRestore,
  killsInSalvage,
  killsInSearches,
  killsInTagging,
} from './work-kills.ts';

/** Every fault, with how often it is put in by `npm run faults` and in the unit tests. */
export const faults: readonly { readonly fault: Fault; readonly long: number; readonly short: number }[] = [
  { fault: kills, long: 200, short: 1 },
  { fault: killsInTagging, long: 60, short: 1 },
  { fault: killsInExtraction, long: 40, short: 1 },
  { fault: killsInForgetting, long: 40, short: 1 },
  { fault: killsInRereading, long: 40, short: 1 },
  { fault: killsInSearches, long: 40, short: 1 },
  { fault: killsInNotes, long: 40, short: 1 },
  { fault: killsInSalvage, long: 40, short: 1 },
  { fault: killsInMigration, long: 40, short: 1 },
  { fault: killsInLargeMigration, long: 10, short: 1 },
  { fault: killsInBackup, long: 40, short: 1 },
  { fault: killsInRestore, long: 40, short: 1 },
  { fault: killsInMerge, long: 40, short: 1 },
  { fault: diskFull, long: 10, short: 1 },
  { fault: diskFullInCheckpoint, long: 10, short: 1 },
  { fault: backupWithoutRoom, long: 10, short: 1 },
  { fault: drivePulled, long: 5, short: 1 },
  { fault: readOnlyFolder, long: 1, short: 1 },
  { fault: truncatedLog, long: 60, short: 4 },
  { fault: garbageInLog, long: 20, short: 2 },
  { fault: foreignLog, long: 10, short: 1 },
  { fault: damagedPages, long: 200, short: 10 },
  { fault: foreignFiles, long: 1, short: 1 },
  { fault: salvaging, long: 30, short: 1 },
  { fault: twoPrograms, long: 10, short: 1 },
  { fault: newerSchema, long: 1, short: 1 },
  { fault: failingMigration, long: 1, short: 1 },
  { fault: indexOutOfStep, long: 1, short: 1 },
  { fault: largeThings, long: 100, short: 1 },
];
