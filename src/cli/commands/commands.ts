import type { Command } from '../command.ts';
import { backupCommand } from './backup-command.ts';
import { compareCommand } from './compare-command.ts';
import { concordanceCommand } from './concordance-command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract-command.ts';
import { factsCommand } from './facts-command.ts';
import { importCommand } from './import-command.ts';
import { listCommand } from './list-command.ts';
import { mergeCommand } from './merge-command.ts';
import { restoreCommand } from './restore-command.ts';
import { salvageCommand } from './salvage-command.ts';
import { searchCommand } from './search-command.ts';
import { searchesCommand } from './searches-command.ts';
import { serveCommand } from './serve-command.ts';
import { sourcesCommand } from './sources-command.ts';
import { verifyCommand } from './verify-command.ts';
import { versionsCommand } from './versions-command.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  importCommand,
  listCommand,
  searchCommand,
  searchesCommand,
  concordanceCommand,
  factsCommand,
  extractCommand,
  sourcesCommand,
  compareCommand,
  versionsCommand,
  exportCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  mergeCommand,
  salvageCommand,
  serveCommand,
];
