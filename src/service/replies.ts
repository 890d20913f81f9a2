import { type Failure, FailureError, type Reply } from '../contract/failure.ts';

/** What was thrown, as a reply. Anything that is not a failure is a fault of the program: its text stays out of the answer. */
export function failureReply(error: unknown): Reply<never> {
  return { ok: false, failure: asFailureValue(error) };
}

function asFailureValue(error: unknown): Failure {
  if (!(error instanceof FailureError)) {
    // Message and stack only: an error object may carry what was being stored.
    console.error(error instanceof Error ? (error.stack ?? error.message) : 'unknown error');
    return { code: 'internal', message: 'Something went wrong inside the program. Nothing of this step was stored.' };
  }
  const { code, message, reference } = error;
  return reference === undefined ? { code, message } : { code, message, reference };
}

/** The value of a reply, or its failure thrown. */
export function valueOf<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  const { code, message, reference } = reply.failure;
  throw new FailureError(code, message, reference);
}
