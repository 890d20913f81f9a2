// `npm run dev`: the program with hot reload, in Electron where it can be had, else in the browser.
import { spawn } from 'node:child_process';
import { fetchElectron, hasDisplay } from './electron-program.mjs';
import { requireNode } from './node-version.mjs';
import { environment, root, run } from './run.mjs';

requireNode();
const electron = hasDisplay() ? await fetchElectron() : { reason: 'there is no display' };
if (electron.program) dev([], {});
else {
  console.log(`No window of its own: ${electron.reason}. Cuttings opens in your browser instead.`);
  // electron-vite looks for the entry before it builds it.
  const { code } = await run('electron-vite', ['build'], { quiet: true });
  if (code === 0) dev(['--entry', 'out/main/browser-host.js'], { ELECTRON_EXEC_PATH: process.execPath });
  else process.exitCode = code;
}

function dev(given, env) {
  const child = spawn('electron-vite', ['dev', '--watch', ...given, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...environment, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}
