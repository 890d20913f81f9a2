import { isAbsolute, resolve } from 'node:path';

/** What a start of the program was given to open. All paths absolute. */
export type Launch = {
  readonly archive: string | null;
  readonly files: readonly string[];
};

type Start = {
  readonly argv: readonly string[];
  readonly packaged: boolean;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Reads the command line: `cuttings [--archive FILE] [FILE…]`. Switches of Electron and Chromium are passed over, and so is
 * the folder of the program where it is not packaged (`electron . FILE`).
 */
export function launchArguments({ argv, packaged, workingDirectory, environment }: Start): Launch {
  const words = argv.slice(1);
  const files: string[] = [];
  let archive = environment['CUTTINGS_ARCHIVE'] || null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--archive') archive = words[(index += 1)] ?? archive;
    else if (word.startsWith('--archive=')) archive = word.slice('--archive='.length);
    else if (!word.startsWith('-') && word !== '') files.push(word);
  }
  const given = packaged ? files : files.slice(1);
  return {
    archive: archive === null ? null : resolve(workingDirectory, archive),
    files: given.map((file) => resolve(workingDirectory, file)),
  };
}

/** What a second start sent to the first. Another program may have sent it: taken only if it has the right form. */
export function launchFrom(sent: unknown): Launch {
  const { archive = null, files = [] } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<
    string,
    unknown
  >;
  const isPath = (value: unknown): value is string => typeof value === 'string' && isAbsolute(value);
  return {
    archive: isPath(archive) ? archive : null,
    files: Array.isArray(files) ? files.filter(isPath).slice(0, 10_000) : [],
  };
}
