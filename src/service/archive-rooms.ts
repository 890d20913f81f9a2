import { basename } from 'node:path';
import type { ArchiveInfo } from '../contract/archive.ts';
import { FailureError } from '../contract/failure.ts';
import type { ArchiveClient } from './archive-client.ts';
import { archiveName } from './recent-archives.ts';

/** What the About sheet and the head of the page say of an archive. */
export async function describeArchive(
  archive: ArchiveClient,
  said: { readonly notice: string | null; readonly program: string; readonly extractor: string },
): Promise<ArchiveInfo> {
  const { articles, removed, facts, bytes, schemaVersion } = await archive.read('counts', null);
  const { path, readOnly, damage } = archive;
  const { notice, program, extractor } = said;
  return {
    path,
    name: archiveName(path),
    readOnly,
    damage,
    notice: [notice, archive.notice].filter((part) => part !== null).join(' ') || null,
    schemaVersion,
    bytes,
    articles,
    removed,
    facts,
    program,
    extractor,
  };
}

/** File name of a new archive. Throws `invalid-input` for a name that is no file name on one of the systems we run on. */
export function archiveFileName(name: string): string {
  const forbidden = /[/\\:*?"<>|\p{Cc}]|^\.|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.exec(name);
  if (forbidden !== null || basename(name) !== name) {
    throw new FailureError(
      'invalid-input',
      'An archive’s name may not hold / \\ : * ? " < > | nor begin with a full stop, and some names are reserved by the system.',
      'name',
    );
  }
  return /\.cuttings$/iu.test(name) ? name : `${name}.cuttings`;
}
