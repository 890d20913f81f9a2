import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const built = ['out/main/index.js', 'out/main/browser-host.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const sources = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];

/** Builds the program when it is not there or older than what it is made of. Answers whether there is one now. */
export async function buildIfNeeded() {
  const oldest = Math.min(...built.map((file) => modified(join(root, file))));
  const newest = Math.max(...sources.map((path) => newestIn(join(root, path))));
  if (oldest > newest) return true;
  console.log('Building Cuttings…');
  const { code, output } = await run('electron-vite', ['build'], { quiet: true });
  if (code !== 0) console.error(output);
  return code === 0;
}

/** ms since 1970; 0 when there is no such file. */
function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return modified(path);
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, modified(join(entry.parentPath, entry.name))), 0);
}
