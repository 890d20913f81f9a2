import { FailureError } from '../../contract/failure.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { Reading, Writing } from '../../core/archive/writing.ts';
import { archiveHandlers } from './archive.ts';
import { articleHandlers } from './article.ts';
import { backupHandlers } from './backup.ts';
import { batchHandlers } from './batch.ts';
import { comparisonHandlers } from './comparison.ts';
import { entityHandlers } from './entity.ts';
import { concordanceHandlers } from './concordance.ts';
import { factHandlers } from './decision.ts';
import { explanationHandlers } from './explanation.ts';
import { extractionHandlers } from './extraction.ts';
import type { Handlers } from './handler.ts';
import { importHandlers } from './import.ts';
import { metadataHandlers } from './metadata.ts';
import { mergeHandlers } from './merge.ts';
import { noteHandlers } from './note.ts';
import { programHandlers } from './program.ts';
import { queryListHandlers } from './query-list.ts';
import { reviewHandlers } from './review.ts';
import { salvageHandlers } from './salvage.ts';
import { savedSearchHandlers } from './saved-search.ts';
import { searchHandlers } from './search.ts';
import { searchHistoryHandlers } from './search-history.ts';
import { sourceHandlers } from './source.ts';
import { tagHandlers } from './tag.ts';
import { undoHandlers } from './undo.ts';
import { versionHandlers } from './version.ts';

/** Every operation's handler, by name. */
export const handlers: Handlers<OperationName> = {
  ...programHandlers,
  ...archiveHandlers,
  ...backupHandlers,
  ...salvageHandlers,
  ...mergeHandlers,
  ...importHandlers,
  ...articleHandlers,
  ...metadataHandlers,
  ...factHandlers,
  ...explanationHandlers,
  ...extractionHandlers,
  ...reviewHandlers,
  ...searchHandlers,
  ...savedSearchHandlers,
  ...searchHistoryHandlers,
  ...queryListHandlers,
  ...batchHandlers,
  ...concordanceHandlers,
  ...sourceHandlers,
  ...entityHandlers,
  ...comparisonHandlers,
  ...tagHandlers,
  ...noteHandlers,
  ...versionHandlers,
  ...undoHandlers,
};

/** A handler of which the types of input and output are no longer known: `dispatch` has parsed the input. */
type AnyHandler = { readonly on: 'reader' | 'writer' | 'service'; run(access: never, input: never): unknown };

/** The handler of an operation, or undefined for any other name. */
export function handlerOf(name: string): AnyHandler | undefined {
  return Object.hasOwn(handlers, name) ? (handlers[name as OperationName] as AnyHandler) : undefined;
}

/** Runs a query's handler in a reading worker. */
export function runOnReader(name: string, reading: Reading, input: unknown): unknown {
  return runOn('reader', name, reading, input);
}

/** Runs a command's handler in the writing worker. */
export function runOnWriter(name: string, writing: Writing, input: unknown): unknown {
  return runOn('writer', name, writing, input);
}

function runOn(on: 'reader' | 'writer', name: string, access: Reading | Writing, input: unknown): unknown {
  const handler = handlerOf(name);
  if (handler?.on !== on) throw new FailureError('internal', `${name} does not run here.`);
  return handler.run(access as never, input as never);
}
