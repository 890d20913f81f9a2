/** One thing that was handed over. */
export type ImportRoot =
  | {
      readonly kind: 'file' | 'folder';
      /** Absolute real path. */
      readonly path: string | Uint8Array;
      /** How its path is shown in the ledger: its name, or where an uploaded file lay below what was dropped. */
      readonly relativePath: string;
    }
  /** Could not be handed over; the ledger names it. */
  | { readonly kind: 'refused'; readonly relativePath: string; readonly bytes: number; readonly note: string };

/** "3 files", "folder Harbour", "folder Harbour and 2 files": what an import is called. */
export function importLabel(roots: readonly ImportRoot[]): string {
  const folders = new Set<string>();
  let files = 0;
  for (const root of roots) {
    const [top = '', ...below] = root.relativePath.split('/');
    // What was uploaded from a folder names it; a folder as such is one.
    if (root.kind === 'folder' || below.length > 0) folders.add(top);
    else files += 1;
  }
  const parts: string[] = [];
  if (folders.size === 1) parts.push(`folder ${[...folders][0]}`);
  if (folders.size > 1) parts.push(`${folders.size} folders`);
  if (files === 1 && folders.size === 0) return roots[0]?.relativePath ?? '1 file';
  if (files > 0) parts.push(files === 1 ? '1 file' : `${files} files`);
  return parts.length === 0 ? 'nothing' : parts.join(' and ');
}
