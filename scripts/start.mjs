// `npm start`: opens Cuttings in a window of its own, or, where that cannot be, serves it to the browser of this machine.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { fetchElectron, hasDisplay } from './electron-program.mjs';
import { requireNode } from './node-version.mjs';
import { root } from './run.mjs';

requireNode();
if (!(await buildIfNeeded())) process.exit(1);
const arguments_ = process.argv.slice(2);
const electron = await windowProgram();
if (electron.program) start(electron.program, [root, ...arguments_]);
else {
  console.log(`No window of its own: ${electron.reason}. Cuttings opens in your browser instead.`);
  start(process.execPath, [join(root, 'out/main/browser-host.js'), ...arguments_]);
}

async function windowProgram() {
  if (!hasDisplay()) return { reason: 'there is no display' };
  if (process.getuid?.() === 0) return { reason: 'Electron does not run as root' };
  return fetchElectron();
}

/** Takes our place: same terminal, same end. */
function start(program, given) {
  const child = spawn(program, given, { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    console.error(`Cuttings could not be started: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}
