import type { z } from 'zod';
import { archiveOperations } from './archive.ts';
import { articleOperations } from './article.ts';
import { backupOperations } from './backup.ts';
import { batchOperations } from './batch.ts';
import { comparisonOperations } from './comparison.ts';
import { concordanceOperations } from './concordance.ts';
import { factOperations } from './decision.ts';
import { explanationOperations } from './explanation.ts';
import { extractionOperations } from './extraction.ts';
import { entityOperations } from './entity.ts';
import { importOperations } from './import.ts';
import { metadataOperations } from './metadata.ts';
import { mergeOperations } from './merge.ts';
import { noteOperations } from './note.ts';
import type { Command, Operation, Query } from './operation.ts';
import { programOperations } from './program.ts';
import { queryListOperations } from './query-list.ts';
import { readingAgainOperations } from './reading-again.ts';
import { readingRuleOperations } from './reading-rule.ts';
import { reviewOperations } from './review.ts';
import { salvageOperations } from './salvage.ts';
import { savedSearchOperations } from './saved-search.ts';
import { searchOperations } from './search.ts';
import { searchHistoryOperations } from './search-history.ts';
import { sourceOperations } from './source.ts';
import { tagOperations } from './tag.ts';
import { undoOperations } from './undo.ts';
import { versionOperations } from './version.ts';

/** Every operation of the program, by name. Hosts, service, command line and page all go by this one list. */
export const operations = {
  ...programOperations,
  ...archiveOperations,
  ...backupOperations,
  ...salvageOperations,
  ...mergeOperations,
  ...importOperations,
  ...readingAgainOperations,
  ...readingRuleOperations,
  ...articleOperations,
  ...metadataOperations,
  ...factOperations,
  ...explanationOperations,
  ...extractionOperations,
  ...reviewOperations,
  ...searchOperations,
  ...savedSearchOperations,
  ...searchHistoryOperations,
  ...queryListOperations,
  ...batchOperations,
  ...concordanceOperations,
  ...sourceOperations,
  ...entityOperations,
  ...comparisonOperations,
  ...tagOperations,
  ...noteOperations,
  ...versionOperations,
  ...undoOperations,
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type QueryName = { [Name in OperationName]: Operations[Name] extends Query ? Name : never }[OperationName];
export type CommandName = { [Name in OperationName]: Operations[Name] extends Command ? Name : never }[OperationName];
/** What a caller passes. */
export type Input<Name extends OperationName> = z.input<Operations[Name]['input']>;
/** What a handler gets: parsed. */
export type ParsedInput<Name extends OperationName> = z.output<Operations[Name]['input']>;
export type Output<Name extends OperationName> = z.output<Operations[Name]['output']>;
