import type { ParseArgsOptionsConfig } from 'node:util';
import type { Terminal } from './terminal.ts';

/** Exit codes: docs/command-line.md. */
export const exitCodes = { done: 0, failed: 1, usage: 2, partly: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Of options that may be given several times: all values. */
export type OptionValues = Readonly<Record<string, string | boolean | string[] | undefined>>;

/** One word after `cuttings`. */
export type Command = {
  readonly name: string;
  /** "import PATH…" */
  readonly usage: string;
  readonly summary: string;
  /** Its own options with what each does; all commands also take those of `commonOptions`. */
  readonly options: Readonly<
    Record<string, ParseArgsOptionsConfig[string] & { readonly help: string; readonly value?: string }>
  >;
  /** Fewest and most words it takes. */
  readonly words: readonly [number, number];
  run(words: readonly string[], options: OptionValues, terminal: Terminal): Promise<ExitCode>;
};

export const commonOptions = {
  archive: {
    type: 'string',
    value: 'FILE',
    help: 'the archive to use, made if it is not there (default: the one used last)',
  },
  json: { type: 'boolean', help: 'print JSON' },
  help: { type: 'boolean', short: 'h', help: 'say how it is used' },
} as const satisfies Command['options'];

/** Wrong words on the command line: answered with the usage and exit code 2. */
export class UsageError extends Error {}
