import type { Ticket } from '../../../contract/host.ts';

/** Sheets that the shell can show. */
export type ShellDialog =
  | { readonly show: 'keys' | 'info' | 'new-archive' }
  /** Of an archive that was chosen; of the open one when `ticket` is null. */
  | { readonly show: 'salvage'; readonly ticket: Ticket | null }
  | { readonly show: 'merge'; readonly ticket: Ticket };
