import type { Failure, Reply } from '../../contract/failure.ts';

/** A failed call as an exception, for react-query; carries the failure that the service answered. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** The value of a reply; throws `CallFailure`. */
export function valueOf<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new CallFailure(reply.failure);
}
