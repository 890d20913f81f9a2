import { CallFailure } from '../../archive/call-failure.ts';

/** A list that was dropped or chosen, and whether it is a table. Throws a `CallFailure` for a file that is no list. */
export async function readListFile(
  file: File,
  longest: number,
): Promise<{ readonly text: string; readonly isTable: boolean }> {
  // In bytes a text is never shorter than in characters, and at most four times as long.
  const text = file.size > 4 * longest ? null : decoded(await file.arrayBuffer());
  if (text === null || text.length > longest) {
    const message = `“${file.name}” is longer than the ${longest.toLocaleString()} characters that a list may have.`;
    throw new CallFailure({ code: 'unreadable-file', message, reference: file.name });
  }
  if (text.includes('\0')) {
    const message = `“${file.name}” is no text. A list is a text file or a CSV file.`;
    throw new CallFailure({ code: 'unreadable-file', message, reference: file.name });
  }
  return { text, isTable: /\.(?:csv|tsv)$/iu.test(file.name) };
}

/** UTF-8 or UTF-16 where the text is that, else as Windows writes it. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
