import type { Decoded } from '../text/decode-as.ts';

/** What a person should know of how a text was decoded; null when it is certain and whole. */
export function encodingNote({ encoding, basis, replaced }: Decoded): string | null {
  const notes: string[] = [];
  if (basis === 'assumed') notes.push(`Its encoding could not be told; it was read as ${encoding}.`);
  if (basis === 'detected' && !encoding.startsWith('utf-')) notes.push(`Its encoding, ${encoding}, is a guess.`);
  if (replaced > 0)
    notes.push(
      `${replaced} ${replaced === 1 ? 'place' : 'places'} could not be decoded and ${replaced === 1 ? 'shows' : 'show'} as \uFFFD.`,
    );
  return notes.length === 0 ? null : notes.join(' ');
}
