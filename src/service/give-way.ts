import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** How nice a thread is for which a person seldom waits: beside one of the usual priority it gets about a quarter of a processor. */
const niceness = 5;

/**
 * Lets the page, searches and what a person does go before the thread that calls this. Only Linux gives threads priorities of their own (setpriority(2),
 * under "Bugs"); elsewhere, and where it is not allowed, nothing changes.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')));
    if (getPriority(thread) < niceness) setPriority(thread, niceness);
  } catch {
    // Without /proc, or forbidden: the thread goes on as it is.
  }
}
