import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { join } from 'node:path';
import type { Reply } from '../contract/failure.ts';
import { saveName } from './save-name.ts';
import { writeWhole } from './write-whole.ts';

/** What can be chosen: the dialog of each. */
const choices: Readonly<Record<'files' | 'folder' | 'archive', OpenDialogOptions>> = {
  files: {
    title: 'Import articles',
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: 'Articles',
        extensions: [
          'txt',
          'text',
          'md',
          'markdown',
          'html',
          'htm',
          'docx',
          'odt',
          'rtf',
          'pdf',
          'epub',
          'eml',
          'mbox',
          'csv',
          'tsv',
          'json',
          'jsonl',
          'ris',
          'bib',
          'xml',
          'zip',
        ],
      },
      { name: 'All files', extensions: ['*'] },
    ],
  },
  folder: { title: 'Import a folder', properties: ['openDirectory', 'multiSelections'] },
  archive: {
    title: 'Open an archive',
    properties: ['openFile'],
    filters: [{ name: 'Cuttings archives', extensions: ['cuttings'] }],
  },
};

/** The longest file that can be saved: UTF-16 code units of its texts and bytes together. */
const longestFile = 1024 * 1024 * 1024;

/** Lets the person choose; the paths chosen, none when the dialog was closed, null when `what` is none of ours. */
export async function choosePaths(window: BrowserWindow, what: unknown): Promise<readonly string[] | null> {
  if (typeof what !== 'string' || !Object.hasOwn(choices, what)) return null;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, choices[what as keyof typeof choices]);
  return canceled ? [] : filePaths;
}

/** Asks where a file goes, and writes its parts there. Arguments come from the page and are not believed. */
export async function saveParts(
  window: BrowserWindow,
  name: unknown,
  parts: unknown,
): Promise<Reply<{ saved: boolean }>> {
  if (typeof name !== 'string' || !areParts(parts))
    return { ok: false, failure: { code: 'invalid-input', message: 'There is nothing to save.' } };
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), saveName(name)),
    properties: ['showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return { ok: true, value: { saved: false } };
  try {
    await writeWhole(filePath, parts);
    return { ok: true, value: { saved: true } };
  } catch (error) {
    return notWritten(error);
  }
}

function areParts(parts: unknown): parts is readonly (string | Uint8Array)[] {
  if (!Array.isArray(parts)) return false;
  if (!parts.every((part) => typeof part === 'string' || part instanceof Uint8Array)) return false;
  return parts.reduce((sum: number, part: string | Uint8Array) => sum + part.length, 0) <= longestFile;
}

function notWritten(error: unknown): Reply<never> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return { ok: false, failure: { code: 'disk-full', message: 'The disk is full; the file was not written.' } };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return { ok: false, failure: { code: 'read-only', message: 'The file cannot be written there.' } };
  return { ok: false, failure: { code: 'internal', message: 'The file could not be written.' } };
}
