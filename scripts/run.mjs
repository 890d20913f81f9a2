import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/**
 * The environment of npm scripts: our own tools first, and among them the Node that `npm ci` brought. It keeps what it compiled:
 * tests start hundreds of processes and threads on the same sources.
 */
export const environment = {
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/cuttings-compiled'),
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};

/**
 * Runs a command to its end and answers its exit code and what it printed. It prints as it goes.
 *
 * @param {string} command
 * @param {readonly string[]} arguments_
 * @param {{ quiet?: boolean, timeout?: number, env?: Record<string, string> }} [options] timeout in ms; then the code is 124
 * @returns {Promise<{ code: number, output: string }>} 127: there is no such command
 */
export function run(command, arguments_, { quiet = false, timeout, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, arguments_, {
      cwd: root,
      env: { ...environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm's programs are scripts of the shell on Windows.
      shell: process.platform === 'win32',
    });
    let output = '';
    let late = false;
    const timer = timeout && setTimeout(() => ((late = true), child.kill()), timeout);
    const take = (stream) => (text) => {
      output += text;
      if (!quiet) stream.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : code, output });
    };
    child.once('error', () => finish(127));
    child.once('close', (code) => finish(code ?? 1));
  });
}
