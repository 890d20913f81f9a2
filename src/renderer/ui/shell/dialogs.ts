/** Sheets that the shell can show. */
export type ShellDialog = 'keys' | 'info' | 'new-archive';
