import type { Bound } from './figure-words.ts';

/** A number with its currency and range, before unit and bound are looked for. */
export type Amount = {
  /** Indexes of its first token and behind its last. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  readonly digits: boolean;
  /** ISO 4217 code of a sign beside it; "" without one. */
  readonly currency: string;
  /** The unit that is written in one word with the digits ("64GB"); "" without one. */
  readonly unit: string;
  readonly bound: Bound | null;
  readonly rule: string;
};

/** An amount of which nothing is known but its value. */
export function newAmount(
  first: number,
  end: number,
  value: number,
  rest: Partial<Amount> & { readonly rule: string },
): Amount {
  return { first, end, value, high: null, digits: false, currency: '', unit: '', bound: null, ...rest };
}
