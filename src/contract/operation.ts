import type { z } from 'zod';
import type { Topic } from './vocabulary.ts';

export type Query<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly type: 'query';
  readonly input: Input;
  readonly output: Output;
  readonly reads: readonly Topic[];
};

export type Command<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly type: 'command';
  readonly input: Input;
  readonly output: Output;
  readonly touches: readonly Topic[];
};

export type Operation = Query | Command;

/** An operation that changes nothing: it may run on a read-only connection, beside others. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Omit<Query<Input, Output>, 'type'>,
): Query<Input, Output> {
  return { type: 'query', ...definition };
}

/** An operation that changes the archive or starts something. Commands run one after the other. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Omit<Command<Input, Output>, 'type'>,
): Command<Input, Output> {
  return { type: 'command', ...definition };
}
