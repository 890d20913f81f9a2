import type { ImportEntry, ImportSummary } from '../../../contract/import.ts';

/** How the state of an import reads. What was imported before it ended stays in every case. */
export const stateText: Readonly<Record<ImportSummary['state'], string>> = {
  running: 'at work',
  done: 'finished',
  cancelled: 'cancelled',
  interrupted: 'interrupted',
};

export const outcomeText: Readonly<Record<ImportEntry['outcome'], string>> = {
  imported: 'Imported',
  duplicate: 'Duplicate',
  partly: 'In part',
  refused: 'Refused',
};

/** What a person should know of an import that did not come to its end; null for the others. */
export function incompleteText({ state }: ImportSummary): string | null {
  switch (state) {
    case 'cancelled':
      return 'This import was cancelled. What had been imported is in the archive; drop the same files again to import the rest.';
    case 'interrupted':
      return 'This import was interrupted before its end. What had been imported is in the archive; drop the same files again: those already there are only noted as duplicates.';
    case 'running':
    case 'done':
      return null;
  }
}

/** Said loudly: a file tells of another number of articles than were found in it. */
export function mismatchText({ announced, imported, duplicates, refused }: ImportEntry): string | null {
  const found = imported + duplicates + refused;
  if (announced === null || announced === found) return null;
  return `${announced} announced, ${found} found: ${Math.abs(announced - found)} ${announced > found ? 'missing' : 'too many'}.`;
}

/** "12 imported, 1 refused" for a file of several articles; null for a file of one. */
export function foundText({ imported, duplicates, refused }: ImportEntry): string | null {
  if (imported + duplicates + refused < 2) return null;
  const parts = [
    `${imported} imported`,
    duplicates > 0 && `${duplicates} there already`,
    refused > 0 && `${refused} refused`,
  ];
  return parts.filter(Boolean).join(', ');
}
