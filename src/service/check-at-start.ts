import type { Verification } from '../contract/archive.ts';
import type { ArchiveClient } from './archive-client.ts';

export type StartCheck = {
  /** What is to be said about how the archive was left; null when there is nothing to say. */
  said(): string | null;
  /** Whether problems were found: then no backup may take the place of an earlier one. */
  isDamaged(): boolean;
};

const left = 'Cuttings did not end properly last time, or another program has this archive open.';
const advice = 'Automatic backups are stopped. Verify the archive (About this archive), and restore a backup.';

/** Looks at an archive that was not closed properly, in the background, and says what was found. Never throws. */
export function checkAtStart(
  archive: ArchiveClient,
  announce: () => void,
  onVerified: (verification: Verification) => void,
): StartCheck {
  let found: string | null = null;
  let damaged = archive.damage !== null;
  if (archive.unclean && !damaged) {
    found = `${left} It is being checked.`;
    void check();
  }

  async function check(): Promise<void> {
    try {
      const verification = await archive.readApart('verify', null);
      const { articles, problems } = verification;
      onVerified(verification);
      damaged = problems.length > 0;
      found = damaged
        ? `${left} The archive was checked, and ${problems.length} problems were found. ${advice}`
        : `${left} The archive was checked (articles: ${articles}): nothing is missing or damaged.`;
    } catch (error) {
      found = `${left} The archive could not be checked: ${error instanceof Error ? error.message : 'unknown reason'}`;
    }
    announce();
  }

  return {
    said: () => [found, interruptedImports(archive.interrupted)].filter((part) => part !== null).join(' ') || null,
    isDamaged: () => damaged,
  };
}

function interruptedImports(count: number): string | null {
  if (count === 0) return null;
  return `${count === 1 ? 'An import was' : `${count} imports were`} interrupted: what was imported is there. Import the same files again to go on; what is there already is recognised.`;
}
