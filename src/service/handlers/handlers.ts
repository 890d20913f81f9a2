import { FailureError } from '../../contract/failure.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { Reading, Writing } from '../../core/archive/writing.ts';
import { articleHandlers } from './article.ts';
import { batchHandlers } from './batch.ts';
import { comparisonHandlers } from './comparison.ts';
import { entityHandlers } from './entity.ts';
import { concordanceHandlers } from './concordance.ts';
import { factHandlers } from './decision.ts';
import { extractionHandlers } from './extraction.ts';
import type { Handlers } from './handler.ts';
import { importHandlers } from './import.ts';
import { metadataHandlers } from './metadata.ts';
import { noteHandlers } from './note.ts';
import { queryListHandlers } from './query-list.ts';
import { reviewHandlers } from './review.ts';
import { savedSearchHandlers } from './saved-search.ts';
import { searchHandlers } from './search.ts';
import { searchHistoryHandlers } from './search-history.ts';
import { sourceHandlers } from './source.ts';
import { tagHandlers } from './tag.ts';
import { versionHandlers } from './version.ts';

/** The handler of every operation that runs in a worker of the archive, by name. */
const handlers: Handlers<OperationName> = {
  ...importHandlers,
  ...articleHandlers,
  ...metadataHandlers,
  ...factHandlers,
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
};

/** A handler of which the types of input and output are no longer known: `dispatch` has parsed the input. */
type AnyHandler = { readonly on: 'reader' | 'writer'; run(access: never, input: never): unknown };

/** Runs a query's handler in a reading worker. */
export function runOnReader(name: string, reading: Reading, input: unknown): unknown {
  return runOn('reader', name, reading, input);
}

/** Runs a command's handler in the writing worker. */
export function runOnWriter(name: string, writing: Writing, input: unknown): unknown {
  return runOn('writer', name, writing, input);
}

function runOn(on: 'reader' | 'writer', name: string, access: Reading | Writing, input: unknown): unknown {
  const handler: AnyHandler | undefined = Object.hasOwn(handlers, name)
    ? handlers[name as keyof typeof handlers]
    : undefined;
  if (handler?.on !== on) throw new FailureError('internal', `${name} does not run here.`);
  return handler.run(access as never, input as never);
}
