import { readySomeMore } from '../src/core/archive/ready-some-more.ts';
import type { Reading } from '../src/core/archive/writing.ts';
import { cpu } from './cpu.ts';

/** Does at once what the program does while nobody asks it anything; answers the ms of processor time that each piece takes. */
export function getReady(reading: Reading): number[] {
  const pieces: number[] = [];
  for (let more = true; more;) {
    const began = cpu();
    more = readySomeMore(reading);
    pieces.push(cpu() - began);
  }
  return pieces;
}

/** Tells how long that takes. */
export function tellReady(pieces: readonly number[]): void {
  const all = pieces.reduce((sum, piece) => sum + piece, 0);
  console.log(`got ready in ${all.toFixed(0)} ms, ${Math.max(...pieces).toFixed(0)} ms at a time at most`);
}
