import { binaryKind, compressed, oldWord } from './binary-content.ts';
import { fileExtension } from './file-extension.ts';
import { isZip } from './zip/read-zip.ts';

const whatToDo = 'Save its text as plain text (.txt, UTF-8), then import that.';

/** Formats that people have articles in and that are not read, by extension, with what to save them as. */
const saveAs: Readonly<Record<string, string>> = {
  doc: 'Old Word files (.doc) are not read. Open it in Word or LibreOffice, save it as .docx, then import that.',
  msg: 'Outlook messages (.msg) are not read. Save it as .eml, then import that.',
  pst: 'Outlook data files (.pst) are not read. Export the messages as .eml or .mbox, then import those.',
  xlsx: 'Spreadsheets (.xlsx) are not read. Save it as CSV (UTF-8), then import that.',
  xls: 'Spreadsheets (.xls) are not read. Save it as CSV (UTF-8), then import that.',
  pages: 'Pages files are not read. Export it as .docx, then import that.',
  warc: 'Web archives (.warc) are not read. Save the pages as .html, then import those.',
};

/** Pictures, sound, film and programs: they are told by their names, so that a folder of photographs is not read to no end. */
const noArticles = new Set(
  `jpg jpeg png gif webp tif tiff heic heif bmp svg ico psd mp3 wav ogg flac m4a aac mp4 mov avi mkv webm wmv exe dll so dylib bin
  iso dmg ttf otf woff woff2 css js`.split(/\s+/u),
);

/** Why a file of this name is not read at all; null when its content decides. */
export function refusalByName(name: string): string | null {
  const extension = fileExtension(name);
  if (Object.hasOwn(saveAs, extension)) return saveAs[extension] ?? null;
  return noArticles.has(extension) ? `Files named .${extension} hold no articles. ${whatToDo}` : null;
}

/** Why a file that no reader takes is refused, and what to do. */
export function unknownRefusal(name: string, bytes: Uint8Array): string {
  const extension = fileExtension(name);
  const kind = binaryKind(bytes);
  if (isZip(bytes) && ['docx', 'odt', 'epub'].includes(extension))
    return 'It is damaged or not whole: its text is missing. Get the file again from where it came from.';
  if (extension === 'docx' && kind === oldWord)
    return 'It is protected by a password, or an old Word document. Open it in Word, save it as .docx without a password, then import that.';
  if (kind === compressed) return 'It is a compressed file. Unpack it, then import what is in it.';
  if (kind !== null)
    return `This is ${kind}${extension === '' ? '' : ` named .${extension}`}, and holds no text that could be read. ${whatToDo}`;
  if (['pdf', 'docx', 'odt', 'epub', 'rtf'].includes(extension))
    return `It is named .${extension} and is none. If it is text, name it .txt, then import it again.`;
  return `It is not known what to make of a .${extension} file. If it is text, name it .txt, then import it again.`;
}

export const emptyRefusal = 'It is empty: there is no word in it.';
