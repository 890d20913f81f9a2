import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** How long fetching Electron may take, ms. */
const patience = 10 * 60_000;

/** Electron's program, or null. Looked for without `require('electron')`, which would start a download. */
export function installedElectron() {
  const folder = join(root, 'node_modules/electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(name, 'utf8'));
  return existsSync(program) ? program : null;
}

/** A screen to open a window on. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Fetches Electron's program if it is not there. Answers where it is, or in a few words why there is none. */
export async function fetchElectron() {
  const installed = installedElectron();
  if (installed) return { program: installed };
  console.log("Fetching Electron's program (once)…");
  const { code } = await run('install-electron', [], { quiet: true, timeout: patience });
  const program = installedElectron();
  if (program) return { program };
  return { reason: code === 124 ? 'fetching Electron took too long' : "Electron's program could not be fetched" };
}
