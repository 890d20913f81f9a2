import { z } from 'zod';
import { type FailureCode, failureCodes } from './vocabulary.ts';

export const failure = z.object({
  code: z.enum(failureCodes),
  /** A neutral sentence for the user: what happened and what to do. */
  message: z.string(),
  /** What it was about: a field, a file name, an id. */
  reference: z.string().optional(),
});
export type Failure = z.infer<typeof failure>;

/** What every call answers. Nothing is thrown across a host. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Thrown inside core and service to end a call with a code; anything else thrown becomes `internal`. */
export class FailureError extends Error {
  readonly code: FailureCode;
  readonly reference: string | undefined;

  constructor(code: FailureCode, message: string, reference?: string) {
    super(message);
    this.name = 'FailureError';
    this.code = code;
    this.reference = reference;
  }
}
