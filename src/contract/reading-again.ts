import { z } from 'zod';
import { columnMapping, tablePreview } from './column-mapping.ts';
import { command, query } from './operation.ts';
import { splitPreview, splitRule, splitStep } from './split-rule.ts';
import { changed } from './undo.ts';
import { articleFormats, encodingBases, importOutcomes } from './vocabulary.ts';

/** How a person said a file is to be read; what is null is found out from its bytes. */
export const readingChoices = z.strictObject({
  encoding: z.string().min(2).max(40).nullable().default(null),
  /** Read as this format, whatever the file is called. */
  reader: z.enum(articleFormats).nullable().default(null),
  /** What the columns of a table hold. */
  columns: columnMapping.nullable().default(null),
  /** Where the articles of a text begin. */
  split: splitRule.nullable().default(null),
  /** The rule with a name that this comes from. */
  rule: z.string().nullable().default(null),
});
export type ReadingChoices = z.infer<typeof readingChoices>;

/** What is said anew of how to read a file; what is left out stays as it was said before. */
const readingChanges = z.strictObject({
  encoding: readingChoices.shape.encoding.unwrap().optional(),
  reader: readingChoices.shape.reader.unwrap().optional(),
  columns: readingChoices.shape.columns.unwrap().optional(),
  split: readingChoices.shape.split.unwrap().optional(),
  rule: readingChoices.shape.rule.unwrap().optional(),
});

/** A line that reads otherwise in another encoding; both cut to what can be shown. `line` counts from 1. */
export const differingLine = z.object({ line: z.number().int(), now: z.string(), instead: z.string() });
export type DifferingLine = z.infer<typeof differingLine>;

export const encodingAlternative = z.object({
  encoding: z.string(),
  /** Places that could not be decoded by it. */
  replaced: z.number().int(),
  /** False: its letters and signs hardly make words. */
  plausible: z.boolean(),
  /** How many lines read otherwise than now, and the first of them. */
  differing: z.number().int(),
  lines: z.array(differingLine),
});
export type EncodingAlternative = z.infer<typeof encodingAlternative>;

const entryId = z.number().int().positive();

const fileReadAgain = z.object({
  entryId,
  outcome: z.enum(importOutcomes),
  imported: z.number().int(),
  refused: z.number().int(),
  /** Decisions, tags of passages and facts that lost their place. */
  broken: z.number().int(),
  /** Why it could not be read so; null when it was. */
  note: z.string().nullable(),
});

/** Most files that are read again by one call: what takes longer is asked for in several, and can be ended in between. */
export const mostReadAgain = 25;

export const readingAgainOperations = {
  /** How the kept bytes of a file would read in other encodings than the one it was read in, the likely ones first. */
  'import.encodings': query({
    input: z.strictObject({ entryId }),
    output: z.object({
      name: z.string(),
      encoding: z.string(),
      encodingBasis: z.enum(encodingBases),
      replaced: z.number().int(),
      alternatives: z.array(encodingAlternative),
      /** Other files of the same import that were read in the same encoding, without being sure: their lines. */
      others: z.array(entryId),
      /** Other files of the same import whose texts, too, were UTF-8 that was read wrongly and saved again. */
      doubled: z.array(entryId),
    }),
    reads: ['imports'],
  }),
  /**
   * Reads files again from their kept bytes, with what is changed about how: texts, found metadata, finds and ledger lines are replaced, each file in
   * one transaction. Articles stay the same articles; what hangs on a passage goes with it where the same words stand, else it stays as broken. A
   * file that cannot be read so stays as it is.
   * `changeId`: of an earlier answer, to make several calls one change.
   */
  'import.readAgain': command({
    input: z.strictObject({
      entryIds: z.array(entryId).min(1).max(mostReadAgain),
      choices: readingChanges,
      changeId: z.number().int().nullable(),
    }),
    output: changed.extend({
      changeId: z.number().int(),
      files: z.array(fileReadAgain),
    }),
    touches: ['articles', 'facts', 'entities', 'tags', 'imports'],
  }),
  /** Reads a file that was repaired, or got again, in the place of the one of a line; `ticket`: that file. */
  'import.replaceFile': command({
    input: z.strictObject({ entryId, ticket: z.string() }),
    output: changed.extend({ changeId: z.number().int(), files: z.array(fileReadAgain) }),
    touches: ['articles', 'facts', 'entities', 'tags', 'imports'],
  }),
  /** Erases the kept bytes of a text that was refused (SQLite's secure_delete). There is no way back; false: articles came from them. */
  'import.eraseKept': command({
    input: z.strictObject({ entryId }),
    output: z.object({ erased: z.boolean() }),
    touches: ['imports', 'archive'],
  }),
  /** Puts files, articles and ledger lines back as they were before a change of reading. Its opposite is itself. */
  'import.exchangeReadings': command({
    input: z.strictObject({ changeId: z.number().int() }),
    output: changed,
    touches: ['articles', 'facts', 'entities', 'tags', 'imports'],
  }),
  /** How a table would be read: by a mapping, or as its columns are known (`mapping` null). */
  'import.table': query({
    input: z.strictObject({ entryId, mapping: columnMapping.nullable() }),
    output: tablePreview.extend({ name: z.string() }),
    reads: ['imports'],
  }),
  /**
   * How a text would be cut into articles by a rule, after a step a person takes with it; without a rule, what rules its lines propose.
   * The answered rule is the one that the step led to.
   */
  'import.split': query({
    input: z.strictObject({ entryId, rule: splitRule.nullable(), step: splitStep.nullable() }),
    output: splitPreview.extend({ name: z.string() }),
    reads: ['imports'],
  }),
  /** How a file was read before, the latest first. */
  'import.history': query({
    input: z.strictObject({ entryId }),
    output: z.array(
      z.object({
        changedAt: z.string(),
        outcome: z.enum(importOutcomes),
        encoding: z.string().nullable(),
        imported: z.number().int(),
        refused: z.number().int(),
        note: z.string().nullable(),
      }),
    ),
    reads: ['imports'],
  }),
};
