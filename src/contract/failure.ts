import type { FailureCode } from './vocabulary.ts';

/** Made by the service alone and checked by nobody: a type is enough, and what throws one need not load the schemas. */
export type Failure = {
  readonly code: FailureCode;
  /** A neutral sentence for the user: what happened and what to do. */
  readonly message: string;
  /** What it was about: a field, a file name, an id. */
  readonly reference?: string | undefined;
};

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
