import type { OperationName, Output, ParsedInput, QueryName } from '../../contract/operations.ts';
import type { Reading, Writing } from '../../core/archive/writing.ts';
import type { ServiceOperation } from '../service-handlers.ts';

/** Runs in a reading worker. */
export type ReaderHandler<Name extends OperationName> = {
  readonly on: 'reader';
  run(reading: Reading, input: ParsedInput<Name>): Output<Name>;
};

/** Runs in the writing worker, as one transaction. */
export type WriterHandler<Name extends OperationName> = {
  readonly on: 'writer';
  run(writing: Writing, input: ParsedInput<Name>): Output<Name>;
};

type HandlerOf<Name extends OperationName> = Name extends QueryName ? ReaderHandler<Name> : WriterHandler<Name>;

/** One handler for each operation of a contract file that the service does not run itself: a missing one does not compile, nor a query that writes. */
export type Handlers<Names extends OperationName> = {
  readonly [Name in Exclude<Names, ServiceOperation>]: HandlerOf<Name>;
};
