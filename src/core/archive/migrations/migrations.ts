import type { Migration } from '../migration.ts';
import { firstTables } from './001-first-tables.ts';

/** Every step from an empty file to the present schema, in order. */
export const migrations: readonly Migration[] = [firstTables];
