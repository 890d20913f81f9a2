import { UsageError, type OptionValues } from './command.ts';

/** `--limit`: a whole number from 1. */
export function readLimit(options: OptionValues, otherwise: number): number {
  const { limit } = options;
  if (limit === undefined) return otherwise;
  const number = Number(limit);
  if (!Number.isSafeInteger(number) || number < 1) throw new UsageError('--limit takes a whole number from 1.');
  return number;
}
