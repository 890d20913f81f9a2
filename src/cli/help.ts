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
  const rows = Object.entries(all).flatMap(([name, { help, value }]) => {
    const [first = '', ...more] = inLines(help);
    return [[`  --${name}${value === undefined ? '' : ` ${value}`}`, first], ...more.map((line) => ['', line])];
  });
  return [`usage: cuttings ${usage}`, '', summary, '', ...table(rows, longestLine)].join('\n');
}

/** Characters of what is said of an option, on one line. */
const longestLine = 76;

/** A text in lines of whole words. */
function inLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > longestLine) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
