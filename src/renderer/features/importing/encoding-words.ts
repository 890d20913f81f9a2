import type { OriginalFile } from '../../../contract/article.ts';
import type { ImportEntry } from '../../../contract/import.ts';
import { formatNumber } from '../../ui/formats.ts';

/** Why a file was read in an encoding, behind its name and a colon. */
export const basisText = {
  mark: 'the file says so (byte order mark)',
  valid: 'the whole file is valid in it',
  detected: 'detected from the bytes',
  assumed: 'assumed, nothing else fitted',
  declared: 'the file names it',
  chosen: 'chosen by a person',
} as const satisfies Record<NonNullable<OriginalFile['encodingBasis']>, string>;

/** What the service calls UTF-8 that was read wrongly and saved again. */
export const doubledUtf8 = 'utf-8-twice';

/** An encoding as people know it. */
export function encodingName(encoding: string): string {
  return encoding === doubledUtf8 ? 'UTF-8 that was read wrongly and saved again (“Ã©” for “é”)' : encoding;
}

export function undecodedText(replaced: number): string {
  return replaced === 1 ? '1 place could not be decoded.' : `${formatNumber(replaced)} places could not be decoded.`;
}

/** Whether the encoding of a file was guessed, or some of the file could not be decoded in it. */
export function isEncodingUnsure({
  encodingBasis,
  replaced,
}: Pick<ImportEntry, 'encodingBasis' | 'replaced'>): boolean {
  return encodingBasis === 'detected' || encodingBasis === 'assumed' || replaced > 0;
}
