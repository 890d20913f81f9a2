import type { DroppedFile } from '../../contract/host.ts';

/**
 * What was dropped, folders walked unless the host takes them as they are. Call it in the drop handler itself: the
 * DataTransfer is emptied as soon as the handler returns. Hidden files and folders inside a folder (".git", ".DS_Store") are
 * left out, and so is what cannot be read any more.
 */
export async function fromDrop(data: DataTransfer, takesFolders: boolean): Promise<readonly DroppedFile[]> {
  const files = [...data.files];
  const entries = takesFolders
    ? []
    : [...data.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return files.map((file) => ({ file, relativePath: file.name }));
  return walk(entries);
}

/** What was picked in a file input; a picked folder comes as its files. */
export function fromInput(files: FileList): readonly DroppedFile[] {
  return [...files]
    .map((file) => ({ file, relativePath: file.webkitRelativePath || file.name }))
    .filter(({ relativePath }) => !relativePath.split('/').slice(1).some(isHidden));
}

async function walk(entries: readonly FileSystemEntry[]): Promise<readonly DroppedFile[]> {
  const found: DroppedFile[] = [];
  // A stack, last first, so that files come in the order of their folders however deep these are.
  const waiting = entries.toReversed();
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    try {
      if (isFile(entry)) found.push({ file: await fileOf(entry), relativePath: entry.fullPath.replace(/^\//, '') });
      else if (isFolder(entry)) for (const child of await childrenOf(entry)) waiting.push(child);
    } catch {
      // It was moved, deleted or closed to us since it was dropped: there is nothing to hand over.
    }
  }
  return found;
}

/** Last name first. A folder's reader gives at most a hundred entries at a time, and none at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    children.push(...some.filter(({ name }) => !isHidden(name)));
  }
  return children.sort((left, right) => (left.name < right.name ? 1 : -1));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
