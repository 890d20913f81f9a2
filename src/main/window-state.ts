import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How large the window was when it was closed. Not where: the screen it was on may be gone. */
export type WindowState = { readonly width: number; readonly height: number; readonly maximised: boolean };

const usual: WindowState = { width: 1280, height: 860, maximised: false };
export const smallest = { width: 720, height: 480 } as const;
const largest = 16_384;

/** The state last written, or the usual one when there is none or it makes no sense. */
export function readWindowState(file: string): WindowState {
  try {
    const { width, height, maximised } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (!isSize(width, smallest.width) || !isSize(height, smallest.height)) return usual;
    return { width, height, maximised: maximised === true };
  } catch {
    return usual;
  }
}

/** Writes the state, whole or not at all. A window that cannot be remembered is no reason to complain. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // Next time the window opens in its usual size.
  }
}

function isSize(value: unknown, least: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= largest;
}
