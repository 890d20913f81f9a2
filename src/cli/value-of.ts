import { FailureError, type Reply } from '../contract/failure.ts';

/** The value of a reply; throws its failure. */
export function valueOf<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  const { code, message, reference } = reply.failure;
  throw new FailureError(code, message, reference);
}
