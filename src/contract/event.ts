import { z } from 'zod';
import { salvageStages, topics, updateStages } from './vocabulary.ts';

/** What the service announces to every window. */
export const event = z.discriminatedUnion('type', [
  /** Something changed: ask again for queries that read these topics. */
  z.object({ type: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  z.object({
    type: z.literal('import-progress'),
    importId: z.number().int(),
    /** Files dealt with, and files found so far; `counting` while folders are still being walked. */
    done: z.number().int(),
    total: z.number().int(),
    counting: z.boolean(),
    imported: z.number().int(),
    duplicates: z.number().int(),
    refused: z.number().int(),
    /** File being read. */
    current: z.string().nullable(),
    filesPerSecond: z.number(),
    secondsLeft: z.number().nullable(),
  }),
  z.object({
    type: z.literal('import-finished'),
    importId: z.number().int(),
    state: z.enum(['done', 'cancelled', 'interrupted']),
    imported: z.number().int(),
    duplicates: z.number().int(),
    refused: z.number().int(),
    /** Why it could not go on; null unless interrupted. */
    message: z.string().nullable(),
  }),
  /** Facts are found again: articles read so far, of so many. */
  z.object({
    type: z.literal('extraction-progress'),
    runId: z.number().int(),
    done: z.number().int(),
    total: z.number().int(),
    articlesPerSecond: z.number(),
    secondsLeft: z.number().nullable(),
  }),
  z.object({
    type: z.literal('extraction-finished'),
    runId: z.number().int(),
    /** `paused`, `interrupted`: it can go on. */
    state: z.enum(['done', 'paused', 'cancelled', 'interrupted']),
    done: z.number().int(),
    total: z.number().int(),
    /** Why it could not go on; null unless interrupted. */
    message: z.string().nullable(),
  }),
  /** The metadata of many articles are changed, or put back: articles dealt with so far, of so many. */
  z.object({ type: z.literal('metadata-progress'), done: z.number().int(), total: z.number().int() }),
  /** Articles are forgotten for good: dealt with so far, of so many. */
  z.object({ type: z.literal('forget-progress'), done: z.number().int(), total: z.number().int() }),
  /** An archive of an older format is brought up to date while it is opened: parts of the present step done, of so many (0: not known). */
  z.object({
    type: z.literal('update-progress'),
    stage: z.enum(updateStages),
    done: z.number().int(),
    total: z.number().int(),
  }),
  /** It is open, or could not be opened. */
  z.object({ type: z.literal('update-finished') }),
  /** What is left of a damaged archive is being saved: parts of the present step done, of so many (0: not known). */
  z.object({
    type: z.literal('salvage-progress'),
    stage: z.enum(salvageStages),
    done: z.number().int(),
    total: z.number().int(),
  }),
  /** The host hands over something to open: a menu item, a second start, a file opened by the system. */
  z.object({
    type: z.literal('host-request'),
    request: z.enum([
      'choose-files',
      'choose-folder',
      'choose-archive',
      'undo',
      'redo',
      'find',
      'help',
      'import-tickets',
      'open-archive',
    ]),
    tickets: z.array(z.string()),
  }),
]);
export type CuttingsEvent = z.infer<typeof event>;
