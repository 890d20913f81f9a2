import { spawnSync } from 'node:child_process';

const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const isRoot = process.getuid?.() === 0;

/** Root may read everything: tests of permissions run as another user, where the system lets us become one. */
export const canRunUnprivileged =
  process.platform !== 'win32' && (!isRoot || spawnSync('setpriv', [...asNobody, 'true']).status === 0);

/** What a module script prints when a user without privileges runs it; `words` are its arguments. */
export function runUnprivileged(script: string, ...words: readonly string[]): string {
  const [command = '', ...before] = isRoot ? ['setpriv', ...asNobody, process.execPath] : [process.execPath];
  const { stdout } = spawnSync(command, [...before, '--input-type=module', '-e', script, ...words], {
    encoding: 'utf8',
  });
  return stdout.trim();
}
