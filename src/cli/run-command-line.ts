import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { FailureError } from '../contract/failure.ts';
import { commonOptions, exitCodes, UsageError, type Command, type ExitCode, type OptionValues } from './command.ts';
import { commands } from './commands/commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { programVersion } from './open-service.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Runs one command line; answers the exit code. Nothing is thrown: failures are told in one line. */
export async function runCommandLine(
  line: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const [name, ...rest] = line;
  if (name === '--version') {
    await terminal.print(programVersion());
    return exitCodes.done;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
    if (!asked) terminal.tell(`cuttings: there is no command “${name}”.`);
    if (asked && name !== undefined) await terminal.print(generalHelp());
    else terminal.tell(generalHelp());
    return asked && name !== undefined ? exitCodes.done : exitCodes.usage;
  }
  try {
    const { words, options } = readLine(command, rest);
    if (options['help'] === true) {
      await terminal.print(commandHelp(command));
      return exitCodes.done;
    }
    checkWords(command, words);
    return await command.run(words, options, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.tell(`cuttings ${command.name}: ${error.message}\nusage: cuttings ${command.usage}`);
      return exitCodes.usage;
    }
    const message = error instanceof Error ? error.message : String(error);
    terminal.tell(
      `cuttings ${command.name}: ${error instanceof FailureError ? message : `something went wrong: ${message}`}`,
    );
    return exitCodes.failed;
  }
}

function readLine(command: Command, line: readonly string[]): { words: string[]; options: OptionValues } {
  try {
    const { values, positionals } = parseArgs({
      args: [...line],
      options: parseOptions({ ...commonOptions, ...command.options }),
      allowPositionals: true,
      strict: true,
    });
    return { words: positionals, options: values as OptionValues };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseOptions(options: Command['options']): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short === undefined ? {} : { short }) },
    ]),
  );
}

function checkWords({ words: [fewest, most] }: Command, words: readonly string[]): void {
  if (words.length < fewest) throw new UsageError('something is missing.');
  if (words.length > most) throw new UsageError(`“${words[most] ?? ''}” is one word too many.`);
}
