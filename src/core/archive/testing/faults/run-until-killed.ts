import { spawn } from 'node:child_process';

/**
 * Starts a script of Node, and kills it (SIGKILL) so many milliseconds after it said its first line, unless it ended before. Answers the
 * whole lines that it said: what was cut off in the middle of a line was not reported.
 */
export function runUntilKilled(script: string, words: readonly string[], milliseconds: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let timer: NodeJS.Timeout | undefined;
    running.stdout.once('data', () => {
      timer = setTimeout(() => running.kill('SIGKILL'), milliseconds);
    });
    running.stdout.on('data', (bytes: Buffer) => void (said += bytes.toString('utf8')));
    running.once('error', reject);
    running.once('close', () => {
      clearTimeout(timer);
      resolve(said.split('\n').slice(0, -1));
    });
  });
}
