import { commonOptions, type Command } from './command.ts';
import { commands } from './commands/commands.ts';
import { table } from './terminal.ts';

/** What `cuttings --help` prints. */
export function generalHelp(): string {
  return [
    'usage: cuttings COMMAND [WORD…] [--archive FILE] [--json]',
    '',
    ...table(
      commands.map(({ name, summary }) => [`  ${name}`, summary]),
      100,
    ),
    '',
    '“cuttings COMMAND --help” says more. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some files were refused.',
  ].join('\n');
}

/** What `cuttings COMMAND --help` prints. */
export function commandHelp({ usage, summary, options }: Command): string {
  const all: Command['options'] = { ...options, ...commonOptions };
  const rows = Object.entries(all).map(([name, { help, value }]) => [
    `  --${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  ]);
  return [`usage: cuttings ${usage}`, '', summary, '', ...table(rows, 100)].join('\n');
}
