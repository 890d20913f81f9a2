import { fileExtension } from './file-extension.ts';

/** Formats that a later version is to read, by extension. */
const later: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word',
  odt: 'OpenDocument',
  rtf: 'RTF',
  html: 'HTML',
  htm: 'HTML',
  epub: 'EPUB',
  eml: 'mail',
  mbox: 'mail',
  zip: 'ZIP',
  csv: 'table',
};

const whatToDo = 'Save it as plain text (.txt, UTF-8), then import that.';

/** Why a file of this name is not read at all; null when its content decides. */
export function refusalByName(name: string): string | null {
  const extension = fileExtension(name);
  if (['txt', 'text', 'md', 'markdown', ''].includes(extension)) return null;
  const format = Object.hasOwn(later, extension) ? later[extension] : undefined;
  if (format !== undefined) return `${format} files (.${extension}) are not read in this version. ${whatToDo}`;
  return `Not a text file by its name (.${extension}). Only .txt, .text, .md and .markdown are read. ${whatToDo}`;
}

/** `kind`: what the content is, "a PDF". */
export function binaryRefusal(kind: string, name: string): string {
  const extension = fileExtension(name);
  const named = extension === '' ? '' : ` named .${extension}`;
  return `This is ${kind}${named}, not text. Save its text as plain text (.txt, UTF-8), then import that.`;
}

export const emptyRefusal = 'It is empty: there is no word in it.';
