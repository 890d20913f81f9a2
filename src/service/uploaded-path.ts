import { FailureError } from '../contract/failure.ts';
import { safeName } from '../core/importing/safe-name.ts';
import { isPassedOver } from '../core/importing/walking/walk.ts';

export type UploadedPath = {
  readonly name: string;
  /** For showing; nothing is ever opened by it. */
  readonly relativePath: string;
  /** A hidden file of a folder, which nobody meant to import. */
  readonly hidden: boolean;
};

/** Reads the path that a browser gives for a dropped file. Throws 'invalid-input' for one that names nothing. */
export function uploadedPath(relativePath: string): UploadedPath {
  const parts = relativePath
    .split('/')
    .map(safeName)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.at(-1);
  if (name === undefined) throw new FailureError('invalid-input', 'The uploaded file has no name.');
  // A file that was dropped by itself is meant, hidden or not; an archive is handled by whoever asks.
  const hidden = parts.slice(1).some((part) => isPassedOver(Buffer.from(part, 'utf8')));
  return { name, relativePath: parts.join('/'), hidden };
}
